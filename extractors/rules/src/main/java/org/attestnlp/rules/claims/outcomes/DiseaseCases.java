package org.attestnlp.rules.claims.outcomes;

import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.tool.Lazy;

/**
 * Tells cases of a disease from other cases: {@code 60 cases of cholera}, {@code 40 measles cases},
 * and where a disease was spoken of before, {@code 412 new cases}; but {@code 40 cases of fraud}.
 */
final class DiseaseCases {

  /** How far behind the cases it stands what is said of them. */
  private static final int BEHIND = 3;

  private final Passage passage;

  /** The first word for a disease; the size of the passage if there is none. */
  private final Lazy<Integer> named;

  DiseaseCases(Passage passage) {
    this.passage = passage;
    this.named = new Lazy<>(this::first);
  }

  private int first() {
    int token = 0;
    while (token < passage.size() && !isDisease(token)) {
      token++;
    }
    return token;
  }

  private boolean isDisease(int token) {
    return isDisease(passage.lemma(token));
  }

  static boolean isDisease(String lemma) {
    return "DISEASE".equals(EventWords.HAPPENS.get(lemma));
  }

  boolean counts(Phrase noun) {
    int head = noun.head();
    if (!passage.lemma(head).equals("case")) {
      return false;
    }
    if (passage.is(head + 1, "of")) {
      return isDisease(head + 2) || isDisease(head + 3);
    }
    boolean counted = false;
    for (int token = head - 1; token >= noun.first(); token--) {
      if (isDisease(token)) {
        return true;
      }
      counted |= passage.is(token, EventWords.CASE_WORD);
    }
    for (int token = head + 1; !counted && token <= head + BEHIND; token++) {
      counted = passage.is(token, EventWords.CASE_COUNTED); // “58 cases were confirmed in May”
    }
    return counted && named.get() < head;
  }
}
