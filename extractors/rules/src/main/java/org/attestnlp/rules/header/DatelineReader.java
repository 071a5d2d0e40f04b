package org.attestnlp.rules.header;

import java.util.Locale;
import java.util.Set;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.spi.Paragraphs.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands before the dash of a first sentence: “SEOUL, South Korea —”, “ANKARA (Reuters)
 * -”, “Johannesburg -”.
 */
final class DatelineReader {

  /**
   * What was read.
   *
   * @param dateline the dateline, or null if only an agency stands there
   * @param agency the agency in brackets, or null
   */
  record Found(@Nullable Dateline dateline, @Nullable Span agency) {}

  private static final int LONGEST = 70; // characters before the dash
  private static final int WORDS = 9;
  private static final Set<String> MONTHS = TimeWords.MONTH;

  private DatelineReader() {}

  static @Nullable Found read(String text, Paragraph paragraph) {
    int dash = dash(text, paragraph);
    if (dash < 0) {
      return null;
    }
    int end = dash;
    while (end > paragraph.begin() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    String words = text.substring(paragraph.begin(), end);
    return isPlace(words) ? found(text, paragraph.begin(), end, words) : null;
  }

  /** The first dash with a blank on one side at least, or -1. */
  private static int dash(String text, Paragraph paragraph) {
    int stop = Math.min(paragraph.end() - 1, paragraph.begin() + LONGEST);
    for (int i = paragraph.begin() + 2; i < stop; i++) {
      char c = text.charAt(i);
      boolean blank = text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\u00A0';
      if (text.startsWith("---", i)) {
        return -1; // “Northport --- Alder is a district”
      }
      if (c == '—' || (c == '–' && blank) || (c == '-' && blank)) {
        return i;
      }
      if (c == '.' && text.charAt(i + 1) == ' ' && i - paragraph.begin() > 20) {
        return -1;
      }
    }
    return -1;
  }

  /** Every word is a capitalised name, a number or in brackets; no sentence starts so. */
  private static boolean isPlace(String words) {
    String[] parts = words.split(" +", WORDS + 1);
    if (parts.length > WORDS || parts.length == 0) {
      return false;
    }
    boolean capitals = isCapitals(parts[0]);
    boolean agency = words.endsWith(")");
    for (String part : parts) {
      char c = part.isEmpty() ? ' ' : part.charAt(0);
      boolean small = part.equals("of") || part.equals("de") || part.equals("the");
      if (!Character.isUpperCase(c) && !Character.isDigit(c) && c != '(' && !small) {
        return false;
      }
    }
    return capitals || agency || (parts.length <= 2 && isLetters(words));
  }

  private static boolean isCapitals(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
      letters += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return letters >= 3;
  }

  private static boolean isLetters(String words) {
    return words.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == ',');
  }

  private static Found found(String text, int begin, int end, String words) {
    int bracket = words.indexOf('(');
    String place = bracket < 0 ? words : words.substring(0, bracket);
    Span agency = null;
    if (bracket >= 0 && words.endsWith(")")) {
      boolean known = Bylines.isAgency(words.substring(bracket + 1, words.length() - 1));
      agency = known ? Span.of(text, begin + bracket, end) : null;
    }
    String name = withoutDate(place);
    boolean named = !name.isEmpty() && !MONTHS.contains(name.toLowerCase(Locale.ROOT));
    return new Found(named ? new Dateline(Span.of(text, begin, end), name) : null, agency);
  }

  /** “WASHINGTON, Nov 3” is Washington. */
  private static String withoutDate(String place) {
    int stop = place.length();
    for (int i = 0; i < place.length(); i++) {
      if (Character.isDigit(place.charAt(i))) {
        int comma = place.lastIndexOf(',', i);
        stop = comma > 0 ? comma : i;
        break;
      }
    }
    String bare = place.substring(0, stop).strip();
    return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
