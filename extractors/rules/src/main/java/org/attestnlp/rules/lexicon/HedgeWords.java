package org.attestnlp.rules.lexicon;

import java.util.Map;

/** Words that say how sure a number is, beside the reporting verbs. */
public final class HedgeWords {

  /** Words that decide the factuality of a claim. A section is a value of Factuality; the first section that fits decides. Fields: word as written in lower case (verb) or lemma, and how it stands: "verb" governs the event ("plans to send"), "verb-alone" is the event itself with the number as its object ("promised 20 tanks"), "word" stands anywhere in the clause, "word-ungraded" not behind "more" or "as" ("twice as likely to die"), "word-beside" right before its number, "cue" is the reporting verb or noun of the source. */
  public static final Map<String, String> DENIED = Vocabulary.values("denied");

  public static final Map<String, String> HYPOTHETICAL = Vocabulary.values("hypothetical");

  public static final Map<String, String> PLANNED = Vocabulary.values("planned");

  public static final Map<String, String> ALLEGED = Vocabulary.values("alleged");

  public static final Map<String, String> ESTIMATED = Vocabulary.values("estimated");

  private HedgeWords() {}
}
