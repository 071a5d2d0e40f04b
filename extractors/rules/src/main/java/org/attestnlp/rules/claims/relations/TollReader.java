package org.attestnlp.rules.claims.relations;

import java.util.Set;
import java.util.TreeSet;
import org.attestnlp.rules.claims.clauses.BareFigures;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Tells which counts can be held against each other: {@code 14 people died}, {@code 17 bodies}. */
final class TollReader {

  /** Opens the kind of counts whose doer is a mere pronoun: they may be of anybody's. */
  private static final String UNSURE = "? ";

  /** When two counts are of the same, for a trace. */
  static final String ASKED =
      "; all three have to be the same, unless both are tolls of one kind ("
          + String.join(", ", kinds())
          + ", wrecked); no other outcome is asked here";

  private final Passage passage;

  TollReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * What a plain count is a toll of: the dead, a crowd, else its noun and verb; or null.
   *
   * @param known what an earlier toll with the same noun was of, null if there is none
   */
  @Nullable String kind(Draft draft, @Nullable String known) {
    VerbGroup event = draft.clause().event();
    if (!draft.number().plain() || draft.base() != null || event == null || isFurther(draft)) {
      return null;
    }
    if (isOfSome(draft, event)) {
      return null;
    }
    if (known != null && (gives(event) || BareFigures.is(draft.clause(), passage))) {
      return known;
    }
    Phrase noun = draft.noun();
    if (noun == null) {
      return happened(event);
    }
    String counted = counted(noun);
    if (counted != null) {
      return counted;
    }
    String happened = happened(event);
    String head = passage.lemma(noun.head());
    if (happened == null) {
      return wrecked(noun, event, head) ? "wrecked " + head : like(draft, noun, event);
    }
    return EventWords.OPEN_PEOPLE.contains(head) ? happened : happened + " " + head;
  }

  /** “buried 60 dead”, “a list of 279 dead who had been identified”: nobody says that it is all. */
  private boolean isOfSome(Draft draft, VerbGroup event) {
    Phrase noun = draft.noun();
    boolean restricted =
        noun != null
            && noun.first() >= draft.number().end()
            && passage.isOneOf(noun.end(), "who", "that", "whose");
    return restricted || EventWords.DEED_TO_SOME.contains(passage.lemma(event.main()));
  }

  /** “lost two boats”, “sank seven boats”, but not “lost two sons” */
  private boolean wrecked(Phrase noun, VerbGroup event, String head) {
    return EventWords.WRECKING.contains(passage.lemma(event.main()))
        && !event.passive()
        && !PeopleWords.isPerson(head)
        && passage.isPluralNoun(noun.head());
  }

  /** “seven more bodies”, “another seven people”, “two others”: they add to a toll. */
  private boolean isFurther(Draft draft) {
    int before = draft.bound().first() - 1;
    return passage.is(draft.number().end(), FunctionWords.FURTHER)
        || passage.is(before, FunctionWords.FURTHER)
        || passage.is(before, "another");
  }

  /** “put the toll at 90”, “raised it to 12”, “the figure is closer to 90” */
  private boolean gives(VerbGroup event) {
    String lemma = passage.lemma(event.main());
    return EventWords.SETTING_VERB.contains(lemma)
        || ReportingWords.REVISING.contains(lemma)
        || EventWords.GIVING.contains(lemma)
        || passage.isBe(event.main());
  }

  /** “later revised the toll to 14”, “corrected it to seven”: of what the toll before it is. */
  boolean takesUp(Draft draft) {
    VerbGroup event = draft.clause().event();
    Phrase noun = draft.noun();
    return draft.number().plain()
        && draft.base() == null
        && event != null
        && ReportingWords.REVISING.contains(passage.lemma(event.main()))
        && (noun == null || passage.is(noun.head(), ReportingWords.TALLY));
  }

  /** Counts of other things only with the same noun, verb and subject. */
  private String like(Draft draft, Phrase noun, VerbGroup event) {
    Phrase subject = draft.clause().subject();
    String actor = subject == null ? "" : passage.lower(subject.head());
    String open = FunctionWords.ACTING_PRONOUN.contains(actor) ? UNSURE : "";
    return open + passage.lemma(noun.head()) + " " + passage.lemma(event.main()) + " " + actor;
  }

  /** What a plain count of a kind is a toll of, in the words of the article, for a trace. */
  String told(Draft draft, String kind) {
    Phrase noun = draft.noun();
    VerbGroup event = draft.clause().event();
    if (noun == null || event == null || !kind.equals(like(draft, noun, event))) {
      return "a toll (“" + kind + "”)";
    }
    Phrase subject = draft.clause().subject();
    return (words(noun.first(), noun.end()) + " with the verb " + words(event.first(), event.end()))
        + (subject == null
            ? " and no other subject"
            : " and the subject " + words(subject.first(), subject.end()));
  }

  private static Set<String> kinds() {
    Set<String> kinds = new TreeSet<>(EventWords.TOLL_NOUN.values());
    kinds.addAll(EventWords.TOLL_EVENT.values());
    return kinds;
  }

  private String words(int first, int end) {
    return "“" + passage.span(first, end).text() + "”";
  }

  /** “17 bodies”, “the death toll”, “28 people missing”, or null. */
  @Nullable String counted(Phrase noun) {
    String known = EventWords.TOLL_NOUN.get(passage.lemma(noun.head()));
    if (known == null && passage.is(noun.head(), ReportingWords.TALLY)) {
      known = EventWords.TOLL_NOUN.get(passage.lemma(noun.head() - 1));
      boolean of = known == null && passage.is(noun.head() + 1, "of"); // “the number of dead”
      known = of ? EventWords.TOLL_NOUN.get(passage.lemma(noun.head() + 2)) : known;
    }
    boolean state = passage.is(noun.end(), EventWords.CASUALTY);
    return known == null && state ? EventWords.TOLL_NOUN.get(passage.lower(noun.end())) : known;
  }

  /** “had died”, “were missing”, “were reported dead”, “had joined the march” */
  private @Nullable String happened(VerbGroup event) {
    String state = EventWords.TOLL_NOUN.get(passage.lower(event.end()));
    if (state != null) {
      return state;
    }
    String lemma = passage.lemma(event.main());
    String known = EventWords.TOLL_EVENT.get(lemma);
    known =
        known == null ? EventWords.TOLL_EVENT.get(lemma + " " + passage.lower(event.end())) : known;
    return known == null && passage.isDeterminer(event.end())
        ? EventWords.TOLL_NOUN.get(passage.lower(event.end() + 1))
        : known;
  }

  /** Whether tolls of a kind can be held against each other when their amounts differ. */
  static boolean isSure(String kind) {
    return !kind.startsWith(UNSURE);
  }
}
