package org.attestnlp.gold.report;

import java.util.List;
import java.util.Locale;
import org.attestnlp.gold.Bracketed;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.compare.Difference;

/** What the forms of the report say alike. */
final class Lines {

  private Lines() {}

  /** A difference in a line: {@code lost chip-results/quotes/1-9: DIRECT by Quill}. */
  static String of(Difference difference) {
    String kind = difference.kind().name().toLowerCase(Locale.ROOT);
    return clean(kind + " " + difference.item() + ": " + difference.detail());
  }

  /** The difference in its text. */
  static String around(Comparison comparison, Difference difference) {
    return Bracketed.around(comparison.found().text(), difference.span());
  }

  /** The lines of a message, each without control characters and indentation. */
  static List<String> of(String message) {
    return message.lines().map(line -> clean(line).strip()).toList();
  }

  /** One line that cannot harm a terminal or turn round what follows. */
  static String clean(String line) {
    return line.replaceAll("[\\s\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
  }
}
