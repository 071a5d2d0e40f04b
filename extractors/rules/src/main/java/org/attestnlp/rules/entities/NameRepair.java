package org.attestnlp.rules.entities;

import java.util.List;
import org.attestnlp.rules.entities.borders.CommonLetters;
import org.attestnlp.rules.entities.borders.Conjoined;
import org.attestnlp.rules.entities.borders.Credits;
import org.attestnlp.rules.entities.borders.OrganizationRuns;
import org.attestnlp.rules.entities.borders.PostNominals;
import org.attestnlp.rules.entities.borders.TitledPeople;
import org.attestnlp.rules.entities.borders.Trimming;
import org.attestnlp.rules.entities.names.Acronyms;
import org.attestnlp.rules.entities.names.Bodies;
import org.attestnlp.rules.entities.names.Demonyms;
import org.attestnlp.rules.entities.names.HeaderNames;
import org.attestnlp.rules.entities.names.Joining;
import org.attestnlp.rules.entities.names.KnownNames;
import org.attestnlp.rules.entities.names.Listings;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.entities.names.Repetition;
import org.attestnlp.rules.entities.names.TypedOpeners;
import org.attestnlp.rules.entities.resolution.Binding;
import org.attestnlp.rules.entities.typing.PlaceNamesakes;
import org.attestnlp.rules.entities.typing.Teams;
import org.attestnlp.rules.entities.typing.TypeVote;
import org.attestnlp.rules.entities.typing.Works;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;

/** Mends the names of an engine with what the whole article and word lists know. */
final class NameRepair {

  private static final List<NamePass> PASSES =
      List.of(
          new Trimming(),
          new KnownNames(),
          new Credits(),
          new TitledPeople(),
          new Joining(),
          new Conjoined(),
          new OrganizationRuns(),
          new Bodies(),
          new Acronyms(),
          new PostNominals(),
          new Listings(),
          new TypedOpeners(),
          new HeaderNames(),
          new Works(),
          new Repetition(),
          new TypeVote(),
          new PlaceNamesakes(),
          new Teams(),
          new Demonyms(),
          new CommonLetters());

  private NameRepair() {}

  /** The mended names in text order. */
  static List<Name> names(Passage reading, Binding binding) {
    NameSheet sheet = new NameSheet(reading.size(), reading.names());
    binding.put(sheet);
    for (NamePass pass : PASSES) {
      Cancellation.check();
      pass.mend(reading, sheet);
    }
    binding.put(sheet); // whatever a pass thought of them
    return sheet.list();
  }
}
