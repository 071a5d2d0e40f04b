package org.attestnlp.json;

/**
 * Halves of surrogate pairs cannot be encoded in UTF-8: inside JSON strings they are written as
 * escapes.
 */
final class LoneSurrogates {

  private LoneSurrogates() {}

  static String escape(String json) {
    char[] characters = json.toCharArray(); // asked for one by one, a string takes thrice as long
    int first = firstLone(characters, 0);
    if (first < 0) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    int from = 0;
    for (int lone = first; lone >= 0; lone = firstLone(characters, from)) {
      escaped.append(json, from, lone).append(String.format("\\u%04X", (int) json.charAt(lone)));
      from = lone + 1;
    }
    return escaped.append(json, from, json.length()).toString();
  }

  private static int firstLone(char[] text, int from) {
    for (int i = firstHalf(text, from); i < text.length; i++) {
      char c = text[i];
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length
          && Character.isLowSurrogate(text[i + 1])) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }

  /** The first half of any kind: a loop so plain that it is fast, for most texts have none. */
  private static int firstHalf(char[] text, int from) {
    int i = from;
    while (i < text.length && !Character.isSurrogate(text[i])) {
      i++;
    }
    return i;
  }
}
