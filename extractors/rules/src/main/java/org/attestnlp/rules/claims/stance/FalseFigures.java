package org.attestnlp.rules.claims.stance;

import org.attestnlp.model.Factuality;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;

/**
 * Tells whether a word of untruth is about a number: {@code the false figure of 40}, but not {@code
 * a false passport}; {@code wrongly listed 40 guests}, but not {@code wrongly jailed 40 men}, who
 * were jailed.
 */
final class FalseFigures {

  /** How many words may stand between “false” and the noun it belongs to. */
  private static final int NEAR = 3;

  private final Passage passage;

  FalseFigures(Passage passage) {
    this.passage = passage;
  }

  boolean denies(int token, Located number, Clause clause) {
    String word = passage.lower(token);
    return Factualities.decides(Factuality.DENIED, "of-a-claim", word)
            && isOfClaim(token, number, clause)
        || Factualities.decides(Factuality.DENIED, "of-saying", word) && isOfSaying(token);
  }

  private boolean isOfClaim(int token, Located number, Clause clause) {
    int head = token + 1;
    while (head < token + NEAR && isModifier(head)) {
      head++;
    }
    if (passage.isNoun(head)) {
      return isClaim(head)
          && head < number.first()
          && passage.isOneOf(head + 1, "of", "that", "about");
    }
    VerbGroup event = clause.event();
    boolean predicate = event != null && event.main() < token && passage.isBe(event.main());
    boolean opens = passage.is(token + 1, "that") && token < number.first();
    return predicate || opens || passage.is(token - 1, "as");
  }

  private boolean isModifier(int token) {
    return passage.isAdjective(token) || passage.isNoun(token) && passage.isNoun(token + 1);
  }

  private boolean isClaim(int noun) {
    return passage.is(noun, ReportingWords.FIGURE)
        || ReportingWords.FIGURE.contains(passage.lemma(noun))
        || ReportingWords.STATEMENT_NOUN.contains(passage.lemma(noun))
        || ReportingWords.CUE_NOUN.contains(passage.lemma(noun));
  }

  private boolean isOfSaying(int adverb) {
    for (int token = adverb - 1; token >= adverb - NEAR; token--) {
      if (passage.isModal(token)) {
        return false; // “may have been wrongly listed”
      }
    }
    int next = adverb + 1;
    int verb = passage.isVerb(next) ? next : adverb - 1;
    return passage.isVerb(verb) && ReportingWords.WRITING_DOWN.contains(passage.lemma(verb));
  }
}
