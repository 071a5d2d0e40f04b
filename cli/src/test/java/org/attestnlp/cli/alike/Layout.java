package org.attestnlp.cli.alike;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Writes a text with other lines, marks and signs, as it may come. */
final class Layout {

  private static final List<String> ADS =
      List.of(
          "Advertisement",
          "Article continues after this advertisement",
          "Read more: Old mill to open its doors again",
          "Sign up for our newsletter",
          "Share this article");

  private Layout() {}

  static Rewriting straightMarks(String text) {
    return each(text, c -> "“”".indexOf(c) >= 0 ? "\"" : "‘’".indexOf(c) >= 0 ? "'" : null);
  }

  static Rewriting curlyMarks(String text) {
    Rewriting rewriting = new Rewriting(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        boolean opens = i == 0 || " \n([—–\"“".indexOf(text.charAt(i - 1)) >= 0;
        String mark = c == '"' ? (opens ? "“" : "”") : opens ? "‘" : "’";
        rewriting.keepTo(i).replace(mark, 1);
      }
    }
    return rewriting.keepAll();
  }

  static @Nullable String entity(int c) {
    return switch (c) {
      case '"' -> "&quot;";
      case '&' -> "&amp;";
      case '\'' -> "&#39;";
      case '“' -> "&ldquo;";
      case '”' -> "&rdquo;";
      case '‘' -> "&#8216;";
      case '’' -> "&#x2019;";
      case '—' -> "&mdash;";
      case '–' -> "&ndash;";
      case '£' -> "&pound;";
      case '€' -> "&euro;";
      case '½' -> "&frac12;";
      default -> c > 127 ? "&#" + c + ";" : null;
    };
  }

  static Rewriting blanks(String text, String blank) {
    Rewriting rewriting = new Rewriting(text);
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean digits =
          Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
      if (text.charAt(i) == ' ' && !digits) {
        rewriting.keepTo(i).replace(blank, 1);
      }
    }
    return rewriting.keepAll();
  }

  /** Every paragraph by itself, each line as long as it may be. */
  static Rewriting wrapped(String text, int columns) {
    Rewriting rewriting = new Rewriting(text);
    int line = 0;
    int blank = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line = i + 1;
        blank = -1;
      }
      if (i - line >= columns && blank > line && c != ' ') {
        rewriting.keepTo(blank).replace("\n", 1);
        line = blank + 1;
        blank = -1;
      }
      if (c == ' ') {
        blank = i;
      }
    }
    return rewriting.keepAll();
  }

  /** Before every paragraph that is a sentence. */
  static Rewriting bullets(String text, String bullet) {
    Rewriting rewriting = new Rewriting(text);
    for (int begin = 0; begin < text.length(); begin = end(text, begin) + 1) {
      if (isProse(text.substring(begin, end(text, begin)))) {
        rewriting.keepTo(begin).replace(bullet, 0);
      }
    }
    return rewriting.keepAll();
  }

  static Rewriting gaps(String text, String gap) {
    Rewriting rewriting = new Rewriting(text);
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && text.charAt(end) == '\n') {
        end++;
      }
      if (end > i) {
        rewriting.keepTo(i).replace(gap, end - i);
      }
      i = Math.max(end, i + 1);
    }
    return rewriting.keepAll();
  }

  /** Behind every second paragraph that is a sentence. */
  static Rewriting adLines(String text) {
    Rewriting rewriting = new Rewriting(text);
    String gap = text.contains("\n\n") ? "\n\n" : "\n";
    int count = 0;
    for (int begin = 0; begin < text.length(); begin = end(text, begin) + 1) {
      int end = end(text, begin);
      if (isProse(text.substring(begin, end)) && ++count % 2 == 0 && end < text.length() - 2) {
        rewriting.keepTo(end).replace(gap + ADS.get(count / 2 % ADS.size()), 0);
      }
    }
    return rewriting.keepAll();
  }

  /** Each character as the function writes it, where it writes it otherwise. */
  static Rewriting each(String text, IntFunction<@Nullable String> write) {
    Rewriting rewriting = new Rewriting(text);
    for (int i = 0; i < text.length(); i++) {
      String written = write.apply(text.charAt(i));
      if (written != null) {
        rewriting.keepTo(i).replace(written, 1);
      }
    }
    return rewriting.keepAll();
  }

  private static int end(String text, int begin) {
    int end = text.indexOf('\n', begin);
    return end < 0 ? text.length() : end;
  }

  private static boolean isProse(String line) {
    return line.length() > 60 && ".!?\"”".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
