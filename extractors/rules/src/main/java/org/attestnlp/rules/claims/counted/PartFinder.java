package org.attestnlp.rules.claims.counted;

import java.util.List;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.nouns.Phrases;
import org.attestnlp.rules.syntax.text.Passage;

/** Tells which counts are parts of the count before: {@code 17 people, including three guards}. */
public final class PartFinder {

  private static final Phrases PART = new Phrases(FunctionWords.PART_OPENER);

  /** More parts than are listed behind one count. */
  private static final int LONGEST = 8;

  private PartFinder() {}

  /** One past the words that open a part and begin at a token: {@code among them}; or -1. */
  public static int openerEnd(int token, Passage passage) {
    return PART.startAt(token, passage);
  }

  /** Whether a part opens behind one draft and before the next: {@code including}. */
  static boolean opens(Draft before, Draft draft, Passage passage) {
    for (int token = before.end(); token < draft.bound().first(); token++) {
      if (PART.startAt(token, passage) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** “17 people, including three guards, died and six fled”: the six are none of the guards. */
  static boolean isApart(List<Draft> drafts, int part, Located number, Passage passage) {
    for (int token = drafts.get(part).end(); token < number.first(); token++) {
      if (passage.isVerb(token)) {
        return isPart(drafts, part, passage);
      }
    }
    return false;
  }

  /** “17 people, including three guards and two clerks”: both are parts. */
  private static boolean isPart(List<Draft> drafts, int index, Passage passage) {
    for (int i = index; i > Math.max(0, index - LONGEST); i--) {
      Draft before = drafts.get(i - 1);
      Draft draft = drafts.get(i);
      if (before.number().sentence() != draft.number().sentence()) {
        return false;
      }
      if (opens(before, draft, passage)) {
        return true;
      }
      if (draft.bound().first() - before.end() > 2) {
        return false;
      }
    }
    return false;
  }
}
