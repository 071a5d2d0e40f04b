package org.attestnlp.rules.claims.outcomes;

import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;

/**
 * Tells those whom doctors take in: {@code 84 people were admitted on Monday}, {@code Another 37
 * were being treated}, but {@code 84 people were admitted free of charge}.
 */
final class Patients {

  /** How far before a number its hospital or illness was named at most, in tokens. */
  private static final int REACH = 40;

  private final Passage passage;

  Patients(Passage passage) {
    this.passage = passage;
  }

  /** Whether those counted are taken in. */
  boolean are(VerbGroup group, Draft draft, String head) {
    if (!group.passive()
        || draft.number().end() > group.first()
        || !head.isEmpty() && !VerbOutcomes.namesPeople(head)) {
      return false;
    }
    return switch (passage.lemma(group.main())) {
      case "treat" -> !passage.is(group.end(), EventWords.TREATED_OTHERWISE) && isIll(draft);
      case "admit" ->
          isIll(draft)
              && (!passage.isOneOf(group.end(), "to", "into", "as", "free")
                  || isHospital(group.end() + 1)
                  || isHospital(group.end() + 2));
      default -> false;
    };
  }

  private boolean isHospital(int token) {
    return passage.is(token, BodyWords.HOSPITAL);
  }

  private boolean isIll(Draft draft) {
    int first = draft.number().first();
    int end = Math.min(passage.sentenceEnd(first), first + REACH);
    for (int token = Math.max(0, first - REACH); token < end; token++) {
      String lemma = passage.lemma(token);
      if (BodyWords.HOSPITAL.contains(lemma)
          || DiseaseCases.isDisease(lemma)
          || EventWords.OUTCOME_WORD.contains(lemma)
          || passage.is(token, EventWords.CARE_WORD)) {
        return true;
      }
    }
    return false;
  }
}
