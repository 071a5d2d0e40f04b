package org.attestnlp.rules.dates.period;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.text.OrdinalEnding;
import org.attestnlp.rules.syntax.text.Year;
import org.attestnlp.spi.tool.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The words of a time expression in lower case, without its commas and full stops: “mid-May 2024”
 * has three, “year’s end” too, “24/10/2024” is one.
 */
public final class Words {

  private static final Set<Character> APOSTROPHES = Set.of('\'', '’');

  private final List<String> words;

  private Words(List<String> words) {
    this.words = words;
  }

  public Words(String phrase) {
    this(new ArrayList<>());
    int first = -1;
    for (int i = 0; i <= phrase.length(); i++) {
      boolean blank = i == phrase.length() || parts(phrase.charAt(i));
      if (blank && first >= 0) {
        addPiece(phrase.substring(first, i).toLowerCase(Locale.ROOT));
        first = -1;
      } else if (!blank && first < 0) {
        first = i;
      }
    }
  }

  private static boolean parts(char c) {
    return Characters.isBlank(c) || c == ',';
  }

  private void addPiece(String piece) {
    int first = 0;
    int end = piece.length();
    while (first < end && !Character.isLetterOrDigit(piece.charAt(first))) {
      first++;
    }
    while (end > first && !Character.isLetterOrDigit(piece.charAt(end - 1))) {
      end--;
    }
    boolean owner = // “year’s”
        end - first > 2
            && piece.charAt(end - 1) == 's'
            && APOSTROPHES.contains(piece.charAt(end - 2))
            && Character.isLetter(piece.charAt(end - 3));
    addParts(piece.substring(first, owner ? end - 2 : end));
    if (owner) {
      words.add("'s");
    }
  }

  /** “mid-May”, “year-end”, “twenty-five”; digits stay together: “2019-21”. */
  private void addParts(String piece) {
    boolean digits = !piece.isEmpty() && isDigit(piece.charAt(0));
    for (String part : digits ? List.of(piece) : List.of(piece.split("[-–—]", -1))) {
      if (!part.isEmpty()) {
        words.add(part);
      }
    }
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The words before an index. */
  public Words until(int end) {
    return new Words(words.subList(0, end));
  }

  public int size() {
    return words.size();
  }

  /** The word at an index, empty where there is none. */
  public String get(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }

  public boolean is(int at, String word) {
    return get(at).equals(word);
  }

  public boolean is(int at, Set<String> notion) {
    return notion.contains(get(at));
  }

  /** The value that a notion gives the word, null if it has none. */
  public @Nullable String value(int at, Map<String, String> notion) {
    return notion.get(get(at));
  }

  /** One past the longest expression of a notion that starts here; the same index if none does. */
  public int end(int at, Set<String> notion) {
    String joined = get(at);
    int end = notion.contains(joined) ? at + 1 : at;
    for (int i = at + 1; i < Math.min(size(), at + 4); i++) {
      joined = joined(at, i + 1);
      end = notion.contains(joined) ? i + 1 : end;
    }
    return end;
  }

  /** The words from one index to another, joined by blanks. */
  public String joined(int from, int to) {
    return String.join(" ", words.subList(from, to)).replace(" 's", "'s");
  }

  /** One past “the” or another word that says nothing; the same index if there is none. */
  public int skip(int at, String word) {
    return is(at, word) ? at + 1 : at;
  }

  /** The month that a word names, or null. */
  public @Nullable Month month(int at) {
    if (!is(at, TimeWords.MONTH)) {
      return null;
    }
    String start = get(at).substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    return null;
  }

  /** The day of the week that a word names, or null. */
  public @Nullable DayOfWeek weekday(int at) {
    if (!is(at, TimeWords.WEEKDAY)) {
      return null;
    }
    return DayOfWeek.valueOf(get(at).toUpperCase(Locale.ROOT));
  }

  /** The year of four digits, or -1. */
  public int year(int at) {
    return Year.is(get(at)) ? Integer.parseInt(get(at)) : -1;
  }

  /** The day of a month, with or without its ending: {@code 5}, {@code 5th}; or -1. */
  public int day(int at) {
    String word = get(at);
    int digits = 0;
    while (digits < word.length() && isDigit(word.charAt(digits))) {
      digits++;
    }
    boolean written = digits > 0 && digits <= 2;
    boolean ending =
        digits == word.length()
            || OrdinalEnding.is(word.substring(0, digits), word.substring(digits));
    int day = written && ending ? Integer.parseInt(word.substring(0, digits)) : -1;
    return day >= 1 && day <= 31 ? day : -1;
  }

  /**
   * A whole number.
   *
   * @param value its value
   * @param end one past its last word
   */
  public record Count(int value, int end) {}

  /** The number that starts here, in digits or words, “a” too; null if none does. */
  public @Nullable Count number(int at) {
    String word = get(at);
    if (word.equals("a") || word.equals("an")) {
      return new Count(1, at + 1);
    }
    if (!word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> isDigit((char) c))) {
      return new Count(Integer.parseInt(word), at + 1);
    }
    String ten = value(at, NumeralWords.NUMERAL_TEN);
    String unit = value(ten == null ? at : at + 1, NumeralWords.NUMERAL_UNIT);
    if (ten != null) {
      return unit == null
          ? new Count(Integer.parseInt(ten), at + 1)
          : new Count(Integer.parseInt(ten) + Integer.parseInt(unit), at + 2);
    }
    String small = unit == null ? value(at, NumeralWords.NUMERAL_TEEN) : unit;
    return small == null ? null : new Count(Integer.parseInt(small), at + 1);
  }
}
