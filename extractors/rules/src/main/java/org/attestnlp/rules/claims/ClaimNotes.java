package org.attestnlp.rules.claims;

import java.util.List;
import java.util.Locale;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Event;
import org.attestnlp.model.Place;
import org.attestnlp.model.Relation;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.relations.RelationNotes;
import org.attestnlp.rules.places.PlaceReader;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity;
import org.attestnlp.trace.Note.Item;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Tells the trace of the slots of a claim that one reader fills, without a rival. */
final class ClaimNotes {

  private static final String READER = "the reader of numbers";

  private final Passage passage;

  ClaimNotes(Passage passage) {
    this.passage = passage;
  }

  /** Tells of a claim that is written. */
  void claim(Draft draft, Claim claim, PlaceReader places) {
    value(draft, claim);
    bound(draft, claim);
    country(draft, claim.place(), places);
    if (claim.of() == null) {
      slot(draft, "of").silent(List.of("the base of a share"));
    } else {
      slot(draft, "of").won("the base of a share", claim.of().text(), "the number is a part of it");
    }
    Event event = claim.event();
    if (event == null) {
      slot(draft, "event lemma").silent(List.of("the form of the event"));
    } else {
      slot(draft, "event lemma")
          .won(
              "the form of the event",
              event.lemma(),
              "“" + event.span().text() + "” is a form of it");
    }
    Change change = claim.change();
    if (change == null) {
      slot(draft, "change").silent(List.of("words of change beside the number", "its verb"));
    } else {
      String what = change.role() + " " + change.direction();
      slot(draft, "change").won("words of change", what, why(change.role()));
    }
    if (claim.quote() == null) {
      slot(draft, "quote").silent(List.of("a quote around the number"));
    } else {
      String why = "of the " + draft.covering().size() + " quotes around it the innermost";
      slot(draft, "quote").won("a quote around the number", claim.quote(), why);
    }
  }

  private void value(Draft draft, Claim claim) {
    Quantity quantity = draft.number().quantity();
    String form = quantity.form().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String high = claim.valueHigh() == null ? "" : " to " + claim.valueHigh().toPlainString();
    slot(draft, "value")
        .won(
            READER,
            claim.value().toPlainString() + high,
            "“"
                + claim.span().text()
                + "” as "
                + form
                + ", read from left to right, the longest reading first");
    if (claim.unit() == null) {
      slot(draft, "unit").silent(List.of("a unit or currency right beside the number"));
    } else {
      slot(draft, "unit").won(READER, claim.unit(), "it stands right beside the number");
    }
  }

  private void country(Draft draft, @Nullable Place place, PlaceReader places) {
    Trace.Slot slot = slot(draft, "country");
    if (place == null) {
      slot.skipped("the country of the place", "it has no place");
    } else if (place.country() == null) {
      slot.silent(List.of("the list of places", "the words beside it", "the text elsewhere"));
    } else {
      slot.won("the country of the place", place.country(), places.told(place));
    }
  }

  /** “about” makes an amount approximate, and is no bound; “at least” is one. */
  private static String bound(String words, Claim claim) {
    String beside = "“" + words + "” beside it ";
    if (claim.kind() != ClaimKind.EXACT) {
      return beside + "makes it " + claim.kind() + (claim.approximate() ? " and approximate" : "");
    }
    return beside
        + (claim.approximate() ? "makes it approximate and " : "")
        + "sets no bound: without a bound or a range an amount is EXACT";
  }

  private void bound(Draft draft, Claim claim) {
    Bound bound = draft.bound();
    String kind = claim.kind() + (claim.approximate() ? ", approximate" : "");
    if (bound.span() != null) {
      slot(draft, "kind").won("words of a bound", kind, bound(bound.span().text(), claim));
    } else if (draft.number().quantity().kind() == claim.kind()) {
      slot(draft, "kind").won(READER, kind, "no word beside the number says otherwise");
    } else {
      slot(draft, "kind").won("words of a bound", kind, "the words around the number say so");
    }
  }

  private static String why(ChangeRole role) {
    return switch (role) {
      case TO -> "words beside it or its verb tell a change, and this is what came of it";
      case FROM -> "words beside it or its verb tell a change, and this was before";
      case DELTA -> "words beside it or its verb tell a change, and this is by how much";
    };
  }

  /**
   * Tells of the relations of a claim.
   *
   * @param all the claims of the article, c1 first
   */
  void relations(Draft draft, Claim claim, List<Relation> relations, List<Claim> all) {
    for (Relation relation : relations) {
      Claim other = all.get(Integer.parseInt(relation.claim().substring(1)) - 1);
      slot(draft, "relations")
          .won(
              RelationNotes.HELD,
              relation.type() + " " + relation.claim(),
              RelationNotes.why(relation.type(), claim, other));
    }
    if (relations.isEmpty()) {
      slot(draft, "relations")
          .silent(List.of("a claim that it repeats, is a part of, replaces or contradicts"));
    }
  }

  /** Tells of what a claim has from others. */
  void settled(Claim before, Claim after) {
    Trace trace = passage.document().trace();
    int begin = after.span().begin();
    int end = after.span().end();
    if (after.outcome() != null && before.outcome() == null) {
      trace
          .slot(Item.NUMBER, begin, end, "outcome")
          .won("a claim of the same", after.outcome().name(), "a claim that it relates to has it");
    }
    Trace.Slot event = trace.slot(Item.NUMBER, begin, end, "in event");
    if (after.happening() == null) {
      event.silent(List.of("claims of one happening"));
    } else {
      String why = "the line of EVENT " + after.happening() + " says which claims it has, and why";
      event.won("claims of one happening", after.happening(), why);
    }
  }

  /** Tells that a number is told of elsewhere, or counts nothing. */
  void leftOut(Quantity quantity, String why) {
    Trace trace = passage.document().trace();
    trace.slot(Item.NUMBER, quantity.begin(), quantity.end(), "result").lost("a number", "", why);
  }

  private Trace.Slot slot(Draft draft, String name) {
    return draft.number().slot(passage, name);
  }
}
