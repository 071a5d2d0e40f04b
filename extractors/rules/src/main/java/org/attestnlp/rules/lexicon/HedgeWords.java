package org.attestnlp.rules.lexicon;

import java.util.Map;
import java.util.Set;

/** Words that say how sure a number is, beside the reporting verbs. */
public final class HedgeWords {

  /** The content is not so: “deny”, “not”, “false”; uses stand in {@code hedges.txt}. */
  public static final Map<String, String> DENIED = Vocabulary.values("denied");

  public static final Map<String, String> HYPOTHETICAL = Vocabulary.values("hypothetical");

  public static final Map<String, String> PLANNED = Vocabulary.values("planned");

  public static final Map<String, String> ALLEGED = Vocabulary.values("alleged");

  public static final Map<String, String> ESTIMATED = Vocabulary.values("estimated");

  /** Behind “would” they plan nothing: “said it would cost $300”. */
  public static final Set<String> NO_DEED = Vocabulary.words("no-deed");

  private HedgeWords() {}
}
