package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.model.Factuality;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.NounRule;
import org.attestnlp.rules.claims.stance.Factualities;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.Comparisons;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;

/** Tells numbers of which the subject of their clause does nothing: they describe something. */
final class Asides {

  /** How long an aside before the verb of its sentence is at most, in tokens. */
  private static final int REACH = 20;

  private final Passage passage;
  private final VerbGroups verbs;

  Asides(Passage passage, VerbGroups verbs) {
    this.passage = passage;
    this.verbs = verbs;
  }

  /**
   * “arrived in a car worth $90,000”, “with budgets twice as big as the £350,000 of the club”: the
   * number says what something is like, the verb is of something else.
   */
  boolean isDescribing(Draft draft) {
    Phrase noun = draft.noun();
    int first = draft.bound().first();
    if (Comparisons.isStandard(first, passage)
        || draft.number().money() && passage.isOneOf(first - 2, "as", "than")) {
      return true;
    }
    if (noun == null || draft.rule() != NounRule.BEFORE) {
      return false;
    }
    int open = noun.first();
    while (passage.isDeterminer(open - 1) || passage.isAdjective(open - 1)) {
      open--;
    }
    return passage.isOneOf(open - 1, "in", "with", "at", "near", "on")
        && (passage.is(first - 1, "worth") || draft.number().hasUnit("times"));
  }

  /** A participle that only modifies a noun says by whom it is done with “by”, or does not. */
  boolean isParticiple(VerbGroup group, Draft draft) {
    if (group.first() != group.main() || !isPast(group)) {
      return false;
    }
    int before = group.main() - 1;
    while (passage.isAdverb(before)) {
      before--; // “The fair, usually attended by thousands, was off”
    }
    boolean tied = passage.isPreposition(group.end());
    boolean reduced = // “The coin, valued at 3 million, has”, “The camp, built for 900, holds”
        passage.is(before, ",") && tied;
    boolean modifies = // “the case of two Norlanders detained in Velia”
        draft.noun() != null
            && draft.clause().chain().size() == 1
            && group.first() == draft.noun().end();
    return reduced || modifies || tied && passage.isNoun(group.main() - 1) && isSecond(group);
  }

  /** “The ship, <b>bought</b> for $12m, sank”: whatever the tagger calls it. */
  private boolean isPast(VerbGroup group) {
    String tag = passage.tag(group.main());
    int comma = group.end();
    boolean aside = tag.equals("VBD") && passage.is(group.main() - 1, ",");
    while (aside && comma < group.end() + REACH && !passage.is(comma, ",")) {
      comma++;
    }
    VerbGroup main = aside ? verbs.firstAfter(comma, passage.sentenceEnd(group.main())) : null;
    return tag.equals("VBN") || main != null && main.first() == comma + 1;
  }

  /** “toured a harbour rebuilt with a $9m grant”: the sentence has a verb besides. */
  private boolean isSecond(VerbGroup group) {
    VerbGroup left =
        verbs.lastBefore(
            group.first(), Math.max(passage.sentenceFirst(group.first()), group.first() - REACH));
    return left != null
        && !left.infinitive()
        && !passage.tag(left.first()).equals("VBN")
        && !isOfSubject(left);
  }

  /**
   * “Villagers who climbed down with ropes <b>brought</b> up 40”: no verb is that of the sentence.
   */
  private boolean isOfSubject(VerbGroup left) {
    int pronoun = left.first() - 1;
    return passage.isOneOf(pronoun, "who", "which")
        && verbs.lastBefore(pronoun, passage.sentenceFirst(pronoun)) == null;
  }

  /** “<b>The chance</b> of drawing four aces”, “a promise to hire 40”: the noun has the deed. */
  boolean isInside(Phrase subject, Draft draft) {
    Clause clause = draft.clause();
    if (clause.event() == null || clause.event().passive()) {
      return false;
    }
    VerbGroup deed = clause.event();
    int tie = passage.is(deed.first(), "to") ? deed.first() : deed.first() - 1;
    int last = tie - 1;
    if (last < subject.head() || last >= subject.end() + 1 || passage.isProper(last)) {
      return false;
    }
    boolean gerund =
        passage.tag(deed.first()).equals("VBG")
            && passage.is(tie, "of")
            && last == subject.head()
            && !isAccused(subject);
    boolean planned =
        deed.infinitive()
            && last == subject.head()
            && Factualities.decides(Factuality.PLANNED, "noun", passage.lemma(subject.head()));
    return gerund || planned;
  }

  private boolean isAccused(Phrase subject) {
    VerbGroup verb =
        verbs.lastBefore(
            subject.first(),
            Math.max(passage.sentenceFirst(subject.first()), subject.first() - REACH));
    return verb != null && EventWords.ACCUSING.containsKey(passage.lemma(verb.main()));
  }
}
