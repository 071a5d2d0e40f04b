package org.attestnlp.rules.entities;

import java.util.List;
import org.attestnlp.rules.syntax.Passage;
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
