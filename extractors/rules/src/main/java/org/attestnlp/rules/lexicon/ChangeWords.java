package org.attestnlp.rules.lexicon;

import java.util.Map;
import java.util.Set;

/** Words of growth and loss. */
public final class ChangeWords {

  /** Words of growth and loss. “rose 12.5% to 1,340 from 1,191” is three claims: DELTA, TO and FROM. Fields: lemma, with its particle where it has one ("edge up"), and "needs-preposition" where the object alone is no change (“raised $5 million”), "needs-percent" where only a share is; "word" for words beside the number, "word-behind" for those that stand behind it only. */
  public static final Map<String, String> UP = Vocabulary.values("up");

  public static final Map<String, String> DOWN = Vocabulary.values("down");

  /** The last word of a bound that says how far a change went: “climbed past 1,000”, “fell below 40 percent”. */
  public static final Set<String> CHANGE_LEVEL = Vocabulary.words("change-level");

  /** “up” and “down” behind them tell a change of a plain count too, “shot down two drones” does not. */
  public static final Set<String> PARTICLE_VERB = Vocabulary.words("particle-verb");

  public static final Map<String, String> UP_NOUN = Vocabulary.values("up-noun");

  public static final Map<String, String> DOWN_NOUN = Vocabulary.values("down-noun");

  /** Behind them a small amount and a far larger one are no range but a move and its end: “fell $2.14 to $81.20”. */
  public static final Set<String> MOVING = Vocabulary.words("moving");

  private ChangeWords() {}
}
