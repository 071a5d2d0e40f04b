package org.attestnlp.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Items in a few words, for logs and debuggers. */
final class Brief {

  private static final int LONGEST = 80;

  private Brief() {}

  /** In marks, in one line. */
  static String quoted(String words) {
    return "“" + shortened(words) + "”";
  }

  /** In one line, without the middle of what is long. */
  static String shortened(String words) {
    String shown = words;
    if (words.length() > LONGEST) {
      int head = words.offsetByCodePoints(0, LONGEST / 2);
      int tail = words.offsetByCodePoints(words.length(), -LONGEST / 4);
      shown = head < tail ? words.substring(0, head) + " … " + words.substring(tail) : words;
    }
    return shown.replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  /** {@code " by Ada Quill, Ben Marsh"}; empty for nobody. */
  static String by(List<Source> sources) {
    return sources.isEmpty()
        ? ""
        : sources.stream().map(Source::name).collect(Collectors.joining(", ", " by ", ""));
  }

  /** {@code 1 mention}, {@code 3 mentions}, {@code 2 entities}. */
  static String count(int n, String what) {
    String many = what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
    return String.format(Locale.ROOT, "%d %s", n, n == 1 ? what : many);
  }
}
