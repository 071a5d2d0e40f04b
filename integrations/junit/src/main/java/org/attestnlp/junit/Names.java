package org.attestnlp.junit;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether a name or phrase holds another, word by word: “Quill” is in “Ada Quill”, “U” is not. */
final class Names {

  private Names() {}

  /** Whether the two are equal, or the wanted words follow each other in the phrase. */
  static boolean holds(String phrase, String wanted) {
    List<String> words = words(wanted);
    return phrase.equals(wanted)
        || (!words.isEmpty() && Collections.indexOfSubList(words(phrase), words) >= 0);
  }

  /** In lower case, without marks at their ends: “U.N.” keeps its inner dot, “O’Hara” its mark. */
  private static List<String> words(String phrase) {
    return Stream.of(phrase.toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+", -1))
        .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
