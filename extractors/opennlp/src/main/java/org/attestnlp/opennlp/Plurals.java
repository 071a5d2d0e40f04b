package org.attestnlp.opennlp;

import java.util.Map;

/** Takes the plural off nouns and the third person off verbs. */
final class Plurals {

  private Plurals() {}

  static String singular(String word, Map<String, String> irregular) {
    String known = irregular.get(word);
    if (known != null) {
      return known;
    }
    if (word.endsWith("children")) {
      return word.substring(0, word.length() - 3);
    }
    boolean men = word.endsWith("men") && word.length() > 4;
    return men ? word.substring(0, word.length() - 2) + "an" : withoutS(word);
  }

  static String withoutS(String word) {
    int length = word.length();
    if (length < 3 || !word.endsWith("s") || word.endsWith("ss") || isLatin(word)) {
      return word;
    }
    if (word.endsWith("'s")) {
      return word.substring(0, length - 2);
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    return word.substring(0, isHissing(word) && length > 4 ? length - 2 : length - 1);
  }

  /** {@code virus} is no plural, {@code tableaus} is one. */
  private static boolean isLatin(String word) {
    return word.endsWith("us") && !word.endsWith("aus");
  }

  private static boolean isHissing(String word) {
    return word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("zzes")
        || word.endsWith("oes");
  }
}
