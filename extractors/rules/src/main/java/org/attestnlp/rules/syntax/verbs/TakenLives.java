package org.attestnlp.rules.syntax.verbs;

import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.syntax.text.Passage;

/** Tells “The cyclone claimed 19 lives”, which kills, from “The agency claimed 19 were dead”. */
public final class TakenLives {

  /**
   * How far behind the verb the lives stand: “claimed the lives of”, “claimed at least 19 lives”.
   */
  private static final int REACH = 6;

  private TakenLives() {}

  /** Whether the object of a verb is lives. */
  public static boolean isObject(Passage passage, int verb) {
    if (!EventWords.LIFE_TAKING.contains(passage.lemma(verb))) {
      return false;
    }
    int end = Math.min(passage.sentence(verb).end(), verb + REACH);
    for (int token = verb + 1; token < end && !passage.isVerb(token); token++) {
      if (passage.isNoun(token) && !passage.isNoun(token + 1)) {
        return passage.lemma(token).equals("life");
      }
    }
    return false;
  }
}
