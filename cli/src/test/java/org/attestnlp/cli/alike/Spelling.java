package org.attestnlp.cli.alike;

import java.util.List;
import java.util.function.IntFunction;

/** The same words with other blanks and marks, and with characters that nobody sees. */
final class Spelling {

  private Spelling() {}

  static List<Rewriting> noBreakBlanks(Sample sample) {
    return List.of(blanks(sample, "\u00A0"), blanks(sample, "\u2009"), blanks(sample, "\u202F"));
  }

  static List<Rewriting> doubleBlanks(Sample sample) {
    return List.of(blanks(sample, "  "), blanks(sample, " \u00A0"));
  }

  /** In the middle of every word and number of more than three characters. */
  static List<Rewriting> softHyphens(Sample sample) {
    return List.of(inside(sample, "\u00AD"));
  }

  static List<Rewriting> zeroWidth(Sample sample) {
    return List.of(
        inside(sample, "\u200B"),
        inside(sample, "\u2060"),
        each(sample, i -> ends(sample.text(), i) ? sample.text().charAt(i) + "\u200B" : null),
        each(sample, i -> ends(sample.text(), i - 1) ? "\uFEFF" + sample.text().charAt(i) : null));
  }

  static List<Rewriting> noFinalStop(Sample sample) {
    String text = sample.text();
    int end = text.stripTrailing().length();
    boolean stop =
        text.endsWith(".") && !text.endsWith("..") && text.lastIndexOf('.', end - 2) < end - 5;
    return stop ? List.of(new Rewriting(text).keepTo(end - 1).replace("", 1).keepAll()) : List.of();
  }

  /** Straight ones for curly ones, with and without the apostrophes, and back. */
  static List<Rewriting> marks(Sample sample) {
    String text = sample.text();
    return List.of(
        each(sample, i -> "“”".indexOf(text.charAt(i)) >= 0 ? "\"" : null),
        each(sample, i -> text.charAt(i) == '’' && isInWord(text, i) ? "'" : null),
        each(sample, i -> text.charAt(i) == '\'' && isInWord(text, i) ? "’" : null),
        each(sample, i -> text.charAt(i) == '"' ? (opens(text, i) ? "“" : "”") : null));
  }

  private static boolean opens(String text, int i) {
    return i == 0 || " \n([—–".indexOf(text.charAt(i - 1)) >= 0;
  }

  private static boolean isInWord(String text, int i) {
    return isLetter(text, i - 1) && isLetter(text, i + 1);
  }

  private static Rewriting blanks(Sample sample, String blank) {
    String text = sample.text();
    return each(sample, i -> text.charAt(i) == ' ' && !isBetweenDigits(text, i) ? blank : null);
  }

  private static Rewriting inside(Sample sample, String unseen) {
    String text = sample.text();
    return each(
        sample,
        i ->
            isLetter(text, i - 1) && isLetter(text, i) && isLetter(text, i + 1) && i % 3 == 0
                    || isDigit(text, i) && isDigit(text, i + 1)
                ? text.charAt(i) + unseen
                : null);
  }

  private static boolean ends(String text, int i) {
    return Character.isLetterOrDigit(at(text, i)) && !Character.isLetterOrDigit(at(text, i + 1));
  }

  private static boolean isBetweenDigits(String text, int i) {
    return isDigit(text, i - 1) && isDigit(text, i + 1);
  }

  private static boolean isLetter(String text, int i) {
    return Character.isLetter(at(text, i));
  }

  private static boolean isDigit(String text, int i) {
    return Character.isDigit(at(text, i));
  }

  private static char at(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }

  /** Each character as the function writes it, where it writes it otherwise. */
  private static Rewriting each(Sample sample, IntFunction<String> write) {
    Rewriting rewriting = new Rewriting(sample.text());
    for (int i = 0; i < sample.text().length(); i++) {
      String written = write.apply(i);
      if (written != null) {
        rewriting.keepTo(i).replace(written, 1);
      }
    }
    return rewriting.keepAll();
  }
}
