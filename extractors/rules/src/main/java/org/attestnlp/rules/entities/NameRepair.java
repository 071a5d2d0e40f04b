package org.attestnlp.rules.entities;

import java.util.EnumSet;
import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.borders.CommonAcronyms;
import org.attestnlp.rules.entities.borders.ConjoinedNames;
import org.attestnlp.rules.entities.borders.Credits;
import org.attestnlp.rules.entities.borders.Openings;
import org.attestnlp.rules.entities.borders.OrganizationRuns;
import org.attestnlp.rules.entities.borders.PairedPeople;
import org.attestnlp.rules.entities.borders.Possessors;
import org.attestnlp.rules.entities.borders.PostNominals;
import org.attestnlp.rules.entities.borders.Scorelines;
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
import org.attestnlp.rules.entities.names.PeopleOfPlaces;
import org.attestnlp.rules.entities.names.Repetition;
import org.attestnlp.rules.entities.names.TypedOpeners;
import org.attestnlp.rules.entities.resolution.Binding;
import org.attestnlp.rules.entities.typing.NewBodies;
import org.attestnlp.rules.entities.typing.PlaceNamesakes;
import org.attestnlp.rules.entities.typing.Teams;
import org.attestnlp.rules.entities.typing.TypeVote;
import org.attestnlp.rules.entities.typing.Works;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.rules.precedence.Precedence;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;

/** Mends the names of an engine with what the whole article and word lists know. */
final class NameRepair {

  /** The passes in order, each with the reason for its place. */
  static final Precedence<NamePass> PASSES =
      Precedence.<NamePass>first(
              "trimming",
              new Trimming(),
              "titles and marks cut off, all passes behind see bare names")
          .then(
              "possessors",
              new Possessors(),
              "asks what stands alone elsewhere, before runs and repetition join it again")
          .any("openings", new Openings())
          .any("paired people", new PairedPeople())
          .then(
              "known names",
              new KnownNames(),
              "the lists know bare names; what they know is not read anew as a person or a run")
          .any("credits", new Credits())
          .any("titled people", new TitledPeople())
          .then("joining", new Joining(), "joins pieces of people, those behind titles too")
          .then(
              "conjoined",
              new ConjoinedNames(),
              "wants full names on the other side of “and”, so joined ones")
          .then(
              "organization runs",
              new OrganizationRuns(),
              "takes runs of capitals that no person’s name holds")
          .then(
              "bodies",
              new Bodies(),
              "finds the short forms of bodies that now have their full names")
          .then(
              "acronyms",
              new Acronyms(),
              "ties letters to long forms, which runs and bodies have made whole")
          .any("post nominals", new PostNominals())
          .any("scorelines", new Scorelines())
          .any("listings", new Listings())
          .any("typed openers", new TypedOpeners())
          .any("header names", new HeaderNames())
          .any("people of places", new PeopleOfPlaces())
          .any("works", new Works())
          .any("new bodies", new NewBodies())
          .then(
              "repetition",
              new Repetition(EnumSet.allOf(EntityType.class)),
              "carries names to places where they were missed, so all names must be there")
          .then(
              "type vote",
              new TypeVote(),
              "weighs all places of a name, those that repetition found too")
          .then(
              "place namesakes",
              new PlaceNamesakes(),
              "a person’s given name outvotes the place it is elsewhere")
          .then(
              "repetition of people",
              new Repetition(EnumSet.of(EntityType.PERSON)),
              "whom only the vote took for a person has a surname too")
          .any("teams", new Teams())
          .any("demonyms", new Demonyms())
          .any("common acronyms", new CommonAcronyms());

  private NameRepair() {}

  /** The mended names in text order. */
  static List<Name> names(Passage reading, Binding binding, Order order) {
    NameSheet sheet = new NameSheet(reading.size(), reading.names());
    if (reading.document().trace().isKept()) {
      return traced(reading, binding, sheet);
    }
    binding.put(sheet);
    for (NamePass pass : order.of(PASSES)) {
      Cancellation.check();
      pass.mend(reading, sheet);
    }
    binding.put(sheet); // whatever a pass thought of them
    return sheet.list();
  }

  /** The same in the declared order, with an eye on what each pass does. */
  private static List<Name> traced(Passage reading, Binding binding, NameSheet sheet) {
    NameHistory history = new NameHistory(reading, sheet.list());
    binding.put(sheet);
    history.given(sheet.list());
    for (Precedence.Entry<NamePass> pass : PASSES.entries()) {
      Cancellation.check();
      pass.rule().mend(reading, sheet);
      history.after(pass, sheet.list());
    }
    binding.put(sheet);
    history.given(sheet.list());
    history.note();
    return sheet.list();
  }
}
