package org.attestnlp.text;

import java.util.Locale;
import java.util.Set;
import org.attestnlp.spi.tool.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text that breaks off without the stop of its last sentence: {@code Police arrested 14
 * people late on Friday in Alder}. Taggers and rules go by that stop, so it is read where it is
 * missing.
 */
final class FinalStop {

  private static final Lexicon WORDS = Lexicon.load(FinalStop.class, "sentence-ends.txt");
  private static final Set<String> UNFINISHED = WORDS.words("unfinished");
  private static final Set<String> SHORTENED = WORDS.words("shortened");
  private static final int LONGEST = 400; // characters looked at

  private FinalStop() {}

  /** The text with the stop, whose place is that of the last character; null where it has one. */
  static @Nullable Rewriting read(String text) {
    int end = missing(text);
    return end < 0 ? null : new Rewriting(text).keepTo(end).writeAgain(".");
  }

  /** The end of the last sentence, if its stop is missing; else -1. */
  private static int missing(String text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    char last = end == 0 ? '.' : text.charAt(end - 1);
    boolean open = Character.isLetterOrDigit(last) || last == '%';
    return open && isSentence(text, end) ? end : -1;
  }

  /** Four words or more, the first with a capital, two without: no credit, signature or heading. */
  private static boolean isSentence(String text, int end) {
    int words = 0;
    int lower = 0;
    int wordEnd = end;
    int first = end;
    while (wordEnd > 0 && words < LONGEST) {
      int begin = wordEnd;
      while (begin > 0
          && !Character.isWhitespace(text.charAt(begin - 1))
          && end - begin < LONGEST) {
        begin--;
      }
      if (words == 0 && breaksOff(text, begin, wordEnd)) {
        return false;
      }
      if (words > 0 && endsSentence(text, begin, wordEnd)) {
        break;
      }
      words++;
      first = begin;
      lower += Character.isLowerCase(text.charAt(begin)) ? 1 : 0;
      if (begin == 0 || text.charAt(begin - 1) != ' ' || end - begin >= LONGEST) {
        break;
      }
      wordEnd = begin - 1;
    }
    return words >= 4 && lower >= 2 && !Character.isLowerCase(text.charAt(first));
  }

  private static boolean endsSentence(String text, int begin, int end) {
    int last = end - 1;
    while (last > begin && "\"'”’)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    boolean shortened = last - begin <= 2 || text.indexOf('.', begin) < last; // “J.”, “8 a.m.”
    return ".!?".indexOf(text.charAt(last)) >= 0 && !shortened;
  }

  /**
   * “He called for”, “, Quill said, that”, “the firm of Alder Inc”, but “her leader denied that”.
   */
  private static boolean breaksOff(String text, int begin, int end) {
    String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
    boolean clause = !word.equals("that") || (begin > 1 && text.charAt(begin - 2) == ',');
    return word.indexOf('.') >= 0
        || SHORTENED.contains(word)
        || (UNFINISHED.contains(word) && clause);
  }
}
