package org.attestnlp.rules.syntax.clauses;

import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb of a phrase that a relative clause parts from it: {@code Some 300 people who were
 * arrested in May <b>were freed</b>}; of one that stands in another phrase that of the clause:
 * {@code relatives of the 20 pupils who <b>were killed</b> in the crash}.
 */
final class PastRelatives {

  private final Passage passage;
  private final VerbGroups verbs;

  PastRelatives(Passage passage, VerbGroups verbs) {
    this.passage = passage;
    this.verbs = verbs;
  }

  /**
   * The verb of what a number counts, null if no relative clause stands right behind it.
   *
   * @param first the first token of its phrase
   * @param end one past its phrase
   * @param limit one past the last token that may belong to it
   */
  @Nullable VerbGroup verb(int first, int end, int limit) {
    VerbGroup relative = passage.isOneOf(end, "who", "which", "that") ? own(end, limit) : null;
    if (relative == null || ReportingWords.REPORTING_VERB.containsKey(lemma(relative))) {
      return null; // “12 men who said the boat sank”
    }
    VerbGroup main = isPart(first) ? null : main(relative, limit);
    return main == null ? relative : main;
  }

  /**
   * The verb behind a relative clause: “23 percent of those who named rents <b>backed</b> Orr”; or
   * null.
   *
   * @param end one past the phrase that has the number
   * @param limit one past the last token that may belong to it
   */
  @Nullable VerbGroup mainVerb(int end, int limit) {
    VerbGroup relative = passage.isOneOf(end, "who", "which", "that") ? own(end, limit) : null;
    return relative == null || ReportingWords.REPORTING_VERB.containsKey(lemma(relative))
        ? null
        : main(relative, limit);
  }

  /** The verb right behind the pronoun. */
  private @Nullable VerbGroup own(int pronoun, int limit) {
    VerbGroup group = verbs.firstAfter(pronoun + 1, limit);
    int from = pronoun + 1;
    while (passage.isAdverb(from)) {
      from++;
    }
    return group == null || group.first() > from || group.infinitive() ? null : group;
  }

  private @Nullable VerbGroup main(VerbGroup relative, int limit) {
    VerbGroup group = verbs.firstAfter(relative.end(), limit);
    for (int token = relative.end(); group != null && token < group.first(); token++) {
      boolean border =
          passage.is(token, FunctionWords.BORDER)
              || passage.isOneOf(token, ",", "”", "and", "or", "but")
              || passage.tag(token).equals("PRP");
      if (border) {
        return null;
      }
    }
    boolean past = // “members who voted supported the offer”, whatever the tagger calls it
        group != null
            && group.first() == relative.end()
            && group.first() == group.main()
            && passage.lower(group.main()).endsWith("ed")
            && (passage.isDeterminer(group.end()) || passage.isNoun(group.end()));
    return group == null || group.infinitive() || !past && !isFinite(group) ? null : group;
  }

  private boolean isFinite(VerbGroup group) {
    String tag = passage.tag(group.first());
    return tag.equals("VBD") || tag.equals("VBP") || tag.equals("VBZ") || tag.equals("MD");
  }

  /** “relatives of the 20 pupils”, “300 of the 367 people” */
  private boolean isPart(int first) {
    int before = first - 1;
    while (passage.isDeterminer(before)) {
      before--;
    }
    return passage.isPreposition(before) && before > passage.sentenceFirst(first);
  }

  private String lemma(VerbGroup group) {
    return passage.lemma(group.main());
  }
}
