package org.attestnlp.cli.alike;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Own texts made wrong: pieces dropped, doubled and taken from elsewhere, marks, digits and stops
 * swapped, oddities of Unicode between, paragraphs broken at words. What is done is chosen by
 * whoever asks, a fuzzer or a row of random numbers.
 */
public final class Mutation {

  private static final int MOST = 12; // changes of one text
  private static final int LONGEST = 6_000; // characters

  private static final int MOST_BREAKS = 5;
  private static final List<String> BREAKS = List.of("\n\n", "\n", "\r\n\r\n", "\u2029");

  private static final String MARKS = "\"“”‘’'«»„‟`´‹›—–-…()[]";
  private static final String STOPS = ".,;:!?…\n";
  private static final List<String> ODDITIES =
      List.of(
          "\u00AD",
          "\u200B",
          "\u200D",
          "\u2060",
          "\uFEFF",
          "\u00A0",
          "\u2009",
          "\u202F",
          "\u3000",
          "\u2028",
          "\u0085",
          "\u0000",
          "\u0007",
          "\u202E",
          "\u0301",
          "\uFE0F",
          "\uD83D\uDE80",
          "\uD83D",
          "\uDE80",
          "\uD835\uDFD9",
          "İ",
          "ı",
          "ﬁ",
          "½",
          "٣",
          "３",
          "⁻³",
          "x10^9",
          "1.2.3",
          ".7",
          "$.5.6",
          "—",
          "%",
          "  ",
          "\t",
          "\r\n",
          "\n\n");

  private final List<String> texts;

  private Mutation(List<String> texts) {
    this.texts = texts;
  }

  /** Of the texts of the project. */
  public static Mutation ofOwnTexts() {
    try {
      return new Mutation(Samples.read().stream().map(Samples.Text::words).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A text.
   *
   * @param choice gives a number from 0 to below its argument
   */
  public String next(IntUnaryOperator choice) {
    StringBuilder text = new StringBuilder(pick(choice));
    for (int i = choice.applyAsInt(MOST); i > 0; i--) {
      change(text, choice);
    }
    text.setLength(Math.min(text.length(), LONGEST));
    return text.toString();
  }

  private String pick(IntUnaryOperator choice) {
    boolean article = choice.applyAsInt(3) == 0; // they stand first and are few
    return texts.get(choice.applyAsInt(article ? Math.min(7, texts.size()) : texts.size()));
  }

  private void change(StringBuilder text, IntUnaryOperator choice) {
    int at = choice.applyAsInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + choice.applyAsInt(40));
    switch (choice.applyAsInt(11)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end));
      case 2 -> text.insert(at, piece(pick(choice), choice));
      case 3 -> text.setLength(at);
      case 4 -> swap(text, at, MARKS, choice);
      case 5 -> swap(text, at, STOPS, choice);
      case 6 -> swap(text, at, "0123456789", choice);
      case 7 -> breakAt(text, at, 1, choice);
      case 8 -> breakAt(text, at, 1 + choice.applyAsInt(MOST_BREAKS), choice);
      case 9 -> text.insert(at, ODDITIES.get(choice.applyAsInt(ODDITIES.size())));
      default -> text.insert(at, MARKS.charAt(choice.applyAsInt(MARKS.length())));
    }
  }

  private static String piece(String other, IntUnaryOperator choice) {
    int begin = choice.applyAsInt(other.length() + 1);
    return other.substring(begin, Math.min(other.length(), begin + choice.applyAsInt(200)));
  }

  /** The next blanks become paragraph breaks: “14 people were¶killed”. */
  private static void breakAt(StringBuilder text, int from, int many, IntUnaryOperator choice) {
    String by = BREAKS.get(choice.applyAsInt(BREAKS.size()));
    int at = from;
    for (int i = 0; i < many; i++) {
      at = text.indexOf(" ", at + 1 + choice.applyAsInt(12));
      if (at < 0) {
        return;
      }
      text.replace(at, at + 1, by);
    }
  }

  /** The next character of a kind becomes another one of it. */
  private static void swap(StringBuilder text, int from, String kind, IntUnaryOperator choice) {
    for (int i = from; i < text.length(); i++) {
      if (kind.indexOf(text.charAt(i)) >= 0) {
        text.setCharAt(i, kind.charAt(choice.applyAsInt(kind.length())));
        return;
      }
    }
  }
}
