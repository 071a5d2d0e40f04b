package org.attestnlp.opennlp;

import java.util.Map;

/** Takes -er and -est off adjectives: {@code bigger} big, {@code earliest} early. */
final class Comparisons {

  private Comparisons() {}

  static String positive(String word, Map<String, String> irregular) {
    String known = irregular.get(word);
    if (known != null) {
      return known;
    }
    if (word.endsWith("er") && word.length() > 4) {
      return stem(word.substring(0, word.length() - 2));
    }
    return word.endsWith("est") && word.length() > 5
        ? stem(word.substring(0, word.length() - 3))
        : word;
  }

  private static String stem(String cut) {
    int last = cut.length() - 1;
    char end = cut.charAt(last);
    if (end == 'i') {
      return cut.substring(0, last) + "y";
    }
    boolean doubled = cut.charAt(last - 1) == end && "bdgmnpt".indexOf(end) >= 0;
    return doubled ? cut.substring(0, last) : cut;
  }
}
