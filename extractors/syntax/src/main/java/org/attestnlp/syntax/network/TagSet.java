package org.attestnlp.syntax.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Penn Treebank's tags as small numbers; fewer than 64, so that a long is a set of them. */
public final class TagSet {

  private static final List<String> NAMES =
      List.of(
          "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "VB", "VBP", "VBZ",
          "VBD", "VBN", "VBG", "MD", "IN", "TO", "RP", "CC", "DT", "PDT", "WDT", "WP", "WP$", "WRB",
          "PRP", "PRP$", "POS", "CD", "EX", "FW", "UH", "LS", "SYM", ".", ",", ":", "``", "''",
          "-LRB-", "-RRB-", "$", "#");

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    for (int i = 0; i < NAMES.size(); i++) {
      NUMBERS.put(NAMES.get(i), i);
    }
  }

  /** How many there are; also the number of every other tag. */
  static final int COUNT = NAMES.size();

  /** How many of the first are tags of words; the rest are those of marks. */
  public static final int WORDS = NAMES.indexOf(".");

  private TagSet() {}

  /** The number of a tag; {@link #COUNT} for one that is not in the list. */
  static int of(String tag) {
    return NUMBERS.getOrDefault(tag, COUNT);
  }

  /** The tag of a number. */
  public static String name(int tag) {
    return NAMES.get(tag);
  }
}
