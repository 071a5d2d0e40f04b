package org.attestnlp.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.attestnlp.spi.tool.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an editor writes for bold, links, headings and quoted blocks: {@code **Ada Quill**
 * said [it rained](https://x.example)} is read as {@code Ada Quill said it rained}. What only looks
 * like it is left alone: {@code f***}, {@code 5*3*2}, {@code left_of_centre}, {@code [sic]
 * (twice)}.
 */
final class Markdown {

  private static final String EMPHASIS = "*_";
  private static final int HEAVIEST = 3; // ***bold and italic***
  private static final int LONGEST_WORDS = 300; // characters of a link's words
  private static final int LONGEST_ADDRESS = 2_000;
  private static final List<String> ADDRESSES =
      List.of("http://", "https://", "www.", "mailto:", "/", "#", "./");

  private final String text;
  private final BitSet out; // the characters that are left out
  private final int[][] open = new int[EMPHASIS.length()][HEAVIEST + 1];
  private int found;

  private Markdown(String text) {
    this.text = text;
    this.out = new BitSet();
  }

  /** The text without it; null where there is none. */
  static @Nullable Rewriting read(String text, List<String> warnings) {
    if (text.indexOf('*') < 0
        && text.indexOf('_') < 0
        && text.indexOf('#') < 0
        && text.indexOf('>') < 0
        && text.indexOf("](") < 0) {
      return null;
    }
    Markdown markdown = new Markdown(text);
    markdown.links();
    markdown.lines();
    if (markdown.found == 0) {
      return null;
    }
    warnings.add("MARKDOWN: " + markdown.found + " left out");
    return markdown.write();
  }

  private Rewriting write() {
    Rewriting read = new Rewriting(text);
    for (int i = out.nextSetBit(0); i >= 0; i = out.nextSetBit(i)) {
      int end = out.nextClearBit(i);
      read.keepTo(i).skipTo(end);
      i = end;
    }
    return read.keepAll();
  }

  // -- links

  /** “[the words](https://x.example)” is read as its words, “![a picture](/x.png)” as nothing. */
  private void links() {
    int bracket = -1; // the last opening bracket of this line
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        bracket = i;
      } else if (Characters.isLineBreak(c)) {
        bracket = -1;
      } else if (c == ']') {
        int end = bracket >= 0 && i - bracket <= LONGEST_WORDS ? addressEnd(i + 1) : -1;
        if (end > 0) {
          i = link(bracket, i, end) - 1;
        }
        bracket = -1;
      }
    }
  }

  private int link(int begin, int close, int end) {
    boolean picture = begin > 0 && text.charAt(begin - 1) == '!';
    if (picture) {
      out.set(begin - 1, end);
    } else {
      out.set(begin);
      out.set(close, end);
    }
    found++;
    return end;
  }

  /** One past “(https://x.example/a_(b))” that begins here, or -1. */
  private int addressEnd(int begin) {
    boolean address =
        begin < text.length()
            && text.charAt(begin) == '('
            && ADDRESSES.stream().anyMatch(start -> text.startsWith(start, begin + 1));
    int limit = Math.min(text.length(), begin + LONGEST_ADDRESS);
    int depth = 0;
    for (int i = begin; address && i < limit && !Characters.isLineBreak(text.charAt(i)); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  // -- headings, quoted blocks, emphasis

  private void lines() {
    startParagraph();
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int end = start ? lineStartEnd(i) : i;
      start = Characters.isLineBreak(c);
      if (end > i) {
        out.set(i, end);
        found++;
        i = end - 1;
      } else if (start && (i + 1 == text.length() || Characters.isLineBreak(text.charAt(i + 1)))) {
        startParagraph();
      } else if (EMPHASIS.indexOf(c) >= 0 && !out.get(i)) {
        i = emphasis(i) - 1;
      }
    }
  }

  private void startParagraph() {
    for (int[] places : open) {
      Arrays.fill(places, -1);
    }
  }

  /** One past “## ” or “> ” at the start of a line; the place itself where there is none. */
  private int lineStartEnd(int begin) {
    char sign = text.charAt(begin);
    int end = begin;
    while (end < text.length() && text.charAt(end) == sign && end - begin < 6) {
      end++;
    }
    boolean blank = end + 1 < text.length() && text.charAt(end) == ' ';
    boolean opens = (sign == '#' || sign == '>') && blank;
    return opens && !Character.isDigit(text.charAt(end + 1)) ? end + 1 : begin;
  }

  /** Reads a run of “*” or “_” and tells where it ends. */
  private int emphasis(int begin) {
    char sign = text.charAt(begin);
    int end = begin;
    while (end < text.length() && text.charAt(end) == sign) {
      end++;
    }
    int weight = end - begin;
    if (weight > HEAVIEST) {
      return end;
    }
    int[] places = open[EMPHASIS.indexOf(sign)];
    if (places[weight] >= 0 && closes(begin, end)) {
      out.set(places[weight], places[weight] + weight);
      out.set(begin, end);
      places[weight] = -1;
      found++;
    } else if (opens(begin, end)) {
      places[weight] = begin;
    }
    return end;
  }

  /** A word or a quotation begins behind it, and none goes on before it. */
  private boolean opens(int begin, int end) {
    char before = begin == 0 ? ' ' : text.charAt(begin - 1);
    char next = end == text.length() ? ' ' : text.charAt(end);
    boolean free = Characters.isBlank(before) || "“‘\"'([—–-*_".indexOf(before) >= 0;
    return (free || Characters.isLineBreak(before))
        && (Character.isLetterOrDigit(next) || "“‘\"'[(*_£€$".indexOf(next) >= 0);
  }

  private boolean closes(int begin, int end) {
    char before = text.charAt(begin - 1);
    boolean over = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return over && !Characters.isBlank(before) && !Characters.isLineBreak(before);
  }
}
