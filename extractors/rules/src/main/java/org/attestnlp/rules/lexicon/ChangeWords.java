package org.attestnlp.rules.lexicon;

import java.util.Map;
import java.util.Set;

/** Words of growth and loss. */
public final class ChangeWords {

  /** Words of growth: “rose 12.5%”; demands stand in {@code change.txt}. */
  public static final Map<String, String> UP = Vocabulary.values("up");

  public static final Map<String, String> DOWN = Vocabulary.values("down");

  /**
   * The last word of a bound that says how far a change went: “climbed past 1,000”, “fell below 40
   * percent”.
   */
  public static final Set<String> CHANGE_LEVEL = Vocabulary.words("change-level");

  /**
   * “up” and “down” behind them tell a change of a plain count too, “shot down two drones” does
   * not.
   */
  public static final Set<String> PARTICLE_VERB = Vocabulary.words("particle-verb");

  public static final Map<String, String> UP_NOUN = Vocabulary.values("up-noun");

  public static final Map<String, String> DOWN_NOUN = Vocabulary.values("down-noun");

  /**
   * Behind them a small amount and a far larger one are no range but a move and its end: “fell
   * $2.14 to $81.20”.
   */
  public static final Set<String> MOVING = Vocabulary.words("moving");

  /**
   * Past forms that the tagger takes for nouns: “theft of property rose by 12%”. Field: the verb.
   */
  public static final Map<String, String> PAST_OF = Vocabulary.values("past-of");

  private ChangeWords() {}
}
