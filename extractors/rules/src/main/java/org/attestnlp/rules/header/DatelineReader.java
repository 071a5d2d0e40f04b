package org.attestnlp.rules.header;

import org.attestnlp.model.Dateline;
import org.attestnlp.model.Span;
import org.attestnlp.spi.tool.Characters;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands before the dash, bar, colon or agency of a first sentence: “SEOUL, South Korea
 * —”, “ANKARA (Reuters) -”, “Accra, June 5, GNA –”, “MUMBAI:”, “Jaipur, Mar 9 (PTI)”.
 */
final class DatelineReader {

  /**
   * What was read.
   *
   * @param dateline the dateline, or null if only an agency stands there
   * @param agency the agency in brackets, or null
   */
  record Found(@Nullable Dateline dateline, @Nullable Span agency) {}

  private static final int LONGEST = 90; // characters before the dash
  private static final int LONGEST_SHORT = 6; // characters of a shortened word: “Calif.”

  private final String text;
  private final Paragraph paragraph;

  private DatelineReader(String text, Paragraph paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  static @Nullable Found read(String text, Paragraph paragraph) {
    return new DatelineReader(text, paragraph).read();
  }

  private @Nullable Found read() {
    int stop = Math.min(paragraph.end() - 1, paragraph.begin() + LONGEST);
    for (int i = paragraph.begin() + 2; i < stop; i++) {
      char c = text.charAt(i);
      if (text.startsWith("---", i) || endsSentence(i)) {
        return null; // “Northport --- Alder is a district”
      }
      boolean separator = isSeparator(i);
      if (separator || endsAgency(i)) {
        Found found = head(i, separator ? c : ')');
        if (found != null || separator) {
          return found;
        }
      }
    }
    return null;
  }

  /** A dash, or a bar, line or colon with a blank behind. */
  private boolean isSeparator(int at) {
    char c = text.charAt(at);
    boolean before = Characters.isBlank(text.charAt(at - 1));
    boolean behind = Characters.isBlank(text.charAt(at + 1));
    return switch (c) {
      case '—' -> true;
      case '–', '-' -> before && !Character.isDigit(text.charAt(at + 1)); // “COVID -19 tests”
      case '_', '|' -> before && behind;
      case ':' -> behind;
      default -> false;
    };
  }

  /** “WASHINGTON (AFP) Taxes”: no dash comes. */
  private boolean endsAgency(int at) {
    return text.charAt(at) == ')' && text.charAt(at + 1) == ' ' && opensSentence(at + 1);
  }

  /** A full stop, unless it is that of “Jan.”, “Calif.” or “ST.” */
  private boolean endsSentence(int at) {
    if (text.charAt(at) != '.' || text.charAt(at + 1) != ' ') {
      return false;
    }
    int begin = at;
    while (begin > paragraph.begin() && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    boolean shortened = at - begin < LONGEST_SHORT && Character.isUpperCase(text.charAt(begin));
    return at - paragraph.begin() > 20 && !shortened;
  }

  /** What stands before a place, if it is a dateline. */
  private @Nullable Found head(int at, char separator) {
    int end = separator == ')' ? at + 1 : at;
    while (end > paragraph.begin() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean story = (separator == ')' || opensSentence(at)) && !(separator == ':' && isSpeech(end));
    boolean glued = separator == '—' && text.charAt(at - 1) != ' ';
    DatelineHead head = DatelineHead.of(text.substring(paragraph.begin(), end));
    return story && head != null && head.isDateline(separator, glued) ? found(head, end) : null;
  }

  /** “The 31-year-old said:”: the word before the colon has small letters. */
  private boolean isSpeech(int end) {
    int begin = end;
    while (begin > paragraph.begin() && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return begin < end && Character.isLowerCase(text.charAt(begin));
  }

  private Found found(DatelineHead head, int end) {
    int begin = paragraph.begin();
    int bracket = text.indexOf('(', begin);
    boolean known = head.isKnownAgency() && bracket >= 0 && bracket < end;
    Dateline dateline =
        head.place().isEmpty() ? null : new Dateline(Span.of(text, begin, end), head.place());
    return new Found(dateline, known ? Span.of(text, bracket, end) : null);
  }

  /** A word with a capital and small letters, a figure or a mark: no heading in capitals. */
  private boolean opensSentence(int separator) {
    int at = separator;
    while (at < paragraph.end() && " -—–_|:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at + 1 >= paragraph.end()) {
      return false;
    }
    char c = text.charAt(at);
    char next = text.charAt(at + 1);
    boolean word =
        Character.isUpperCase(c)
            && (Character.isLowerCase(next) || !Character.isLetter(next) || isShort(at));
    return word || Character.isDigit(c) || "“\"‘'«$£€".indexOf(c) >= 0;
  }

  /** “UN troops left”: capitals, and small letters behind. */
  private boolean isShort(int at) {
    int end = at;
    while (end < paragraph.end() && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    return end + 2 < paragraph.end() && Character.isLowerCase(text.charAt(end + 2));
  }
}
