package org.attestnlp.rules.syntax.marks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.spi.tool.Characters;
import org.attestnlp.spi.tool.Lexicon;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A pair of quotation marks: how they look, and how an opening one is told from a closing one, an
 * apostrophe, or the sign for inches.
 *
 * @param open {@code “}
 * @param close {@code ”}
 */
record QuotationMark(String open, String close) {

  private static final List<QuotationMark> ALL = read();
  private static final int LONGEST_ELISION = 5;
  private static final Set<String> YEAR_PREPOSITIONS =
      Set.of("in", "of", "the", "since", "from", "until", "late", "early");
  private static final int REACH = 5_000; // a longer quotation inside one paragraph is a lost mark

  private static List<QuotationMark> read() {
    Map<String, String> pairs = Lexicon.load(QuotationMark.class, "marks.txt").map("");
    return pairs.entrySet().stream().map(e -> new QuotationMark(e.getKey(), e.getValue())).toList();
  }

  /** The pair whose opening mark stands here, or null. */
  static @Nullable QuotationMark at(String text, int at, Paragraph paragraph) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || c == ' ') {
      return null;
    }
    for (QuotationMark mark : ALL) {
      if (text.startsWith(mark.open, at) && at + mark.length() <= paragraph.end()) {
        return mark;
      }
    }
    return null;
  }

  /** Whether a word looks like the opening mark of some pair. */
  static boolean isOpening(String word) {
    return ALL.stream().anyMatch(mark -> mark.open.equals(word));
  }

  int length() {
    return open.length();
  }

  /** Whether it is a single mark, which may be an apostrophe. */
  boolean single() {
    return open.equals("'") || open.equals("‘");
  }

  /** Whether opening and closing mark look alike. */
  boolean straight() {
    return open.equals(close);
  }

  /** Whether the mark at this place can open: something readable follows, no word stands before. */
  boolean opens(String text, int at, Paragraph paragraph) {
    int next = at + length();
    if (next >= paragraph.end()) {
      return false;
    }
    if (!straight() && !single()) {
      return true;
    }
    boolean free = at == paragraph.begin() || isOpenSpace(text.charAt(at - 1));
    char c = text.charAt(next);
    boolean readable = single() ? Character.isLetterOrDigit(c) || c == '[' : !Characters.isBlank(c);
    return free && readable && !(single() && isElision(text, next));
  }

  /** Where the closing mark stands, or -1. */
  int closing(String text, int from, Paragraph paragraph) {
    int limit = limit(from, paragraph);
    int depth = 0;
    int fallback = -1;
    for (int i = from; i < limit; i++) {
      if (mayCloseAt(text, i, paragraph)) {
        if (single() && !isSurelyClosing(text, i)) {
          fallback = fallback < 0 ? i : fallback;
        } else if (depth == 0) {
          return i;
        } else {
          depth--;
        }
      } else if (text.startsWith(open, i)) {
        if (straight() && !single()) {
          return -1; // a second opening mark: the first was stray
        }
        depth += straight() || single() ? 0 : 1;
      }
    }
    return fallback >= 0 ? fallback : -1;
  }

  /** Whether a closing mark stands here, whatever it closes. */
  boolean mayCloseAt(String text, int at, Paragraph paragraph) {
    return closeLengthAt(text, at) > 0
        && ((!straight() && !single()) || closes(text, at, paragraph));
  }

  /** One past the last character at which the closing mark of a quotation is looked for. */
  static int limit(int from, Paragraph paragraph) {
    return Math.min(paragraph.end(), from + REACH);
  }

  /** The length of a closing mark here; straight and curly double marks close each other. */
  int closeLengthAt(String text, int at) {
    if (text.startsWith(close, at)) {
      return close.length();
    }
    char c = text.charAt(at);
    boolean mixed = (open.equals("“") && c == '"') || (open.equals("\"") && c == '”');
    return mixed ? 1 : 0;
  }

  /** Whether a closing mark of this pair stands here. */
  boolean closesAt(String text, int at, Paragraph paragraph) {
    return closeLengthAt(text, at) > 0 && closes(text, at, paragraph);
  }

  private boolean closes(String text, int at, Paragraph paragraph) {
    int next = at + closeLengthAt(text, at);
    boolean afterWord = !isOpenSpace(text.charAt(at - 1));
    boolean beforeGap = next >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(next));
    return single() ? afterWord && beforeGap : afterWord || beforeGap;
  }

  /** “the drivers’ union” has an apostrophe, “‘No,’ he said” a closing mark. */
  private static boolean isSurelyClosing(String text, int at) {
    char before = text.charAt(at - 1);
    boolean word = Character.isLetterOrDigit(before);
    boolean gap = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return gap && (!word || before != 's');
  }

  private static boolean isElision(String text, int at) {
    int end = at;
    while (end < text.length()
        && end < at + LONGEST_ELISION
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == at) {
      return isYear(text, at);
    }
    boolean wordEnds = end < text.length() && " '’".indexOf(text.charAt(end)) >= 0;
    return wordEnds
        && FunctionWords.ELISION.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }

  /** the '90s, summer of '69; but killed '12 people' */
  private static boolean isYear(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end - at != 2) {
      return end - at == 1 && end < text.length() && text.charAt(end) == 's';
    }
    boolean decade = end < text.length() && text.charAt(end) == 's';
    boolean word = end < text.length() && text.charAt(end) == ' ';
    int before = text.lastIndexOf(' ', at - 3);
    String preposition = at < 3 || before < 0 ? "" : text.substring(before + 1, at - 2);
    return decade || !word || YEAR_PREPOSITIONS.contains(preposition.toLowerCase(Locale.ROOT));
  }

  private static boolean isOpenSpace(char c) {
    return Characters.isBlank(c) || "([{—–-/\"“‘'«„".indexOf(c) >= 0;
  }
}
