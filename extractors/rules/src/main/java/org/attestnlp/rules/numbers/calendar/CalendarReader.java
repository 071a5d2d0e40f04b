package org.attestnlp.rules.numbers.calendar;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.NumberRole;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.syntax.text.DigitDate;
import org.attestnlp.rules.syntax.text.OrdinalEnding;
import org.attestnlp.rules.syntax.text.Year;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is written in digits but counts nothing: dates, times of day, decades, telephone
 * numbers.
 */
public final class CalendarReader {

  private static final Set<String> MONTHS = TimeWords.MONTH;
  private static final Map<String, String> NAMED = TimeWords.NAMED_DAY;

  private final Lexemes lexemes;
  private final PhoneReader phones;
  private final ClockReader clock;

  public CalendarReader(Lexemes lexemes) {
    this.lexemes = lexemes;
    this.phones = new PhoneReader(lexemes);
    this.clock = new ClockReader(lexemes);
  }

  /**
   * An expression of the calendar.
   *
   * @param end one past its last lexeme
   * @param role what it is
   * @param value its number, null if it has none that means something alone
   */
  public record Found(int end, NumberRole role, @Nullable BigDecimal value) {}

  /** The expression that starts at a lexeme, or null. */
  public @Nullable Found read(int at) {
    Lexeme lexeme = lexemes.get(at);
    if (isMonth(at)) {
      return monthFirst(at);
    }
    if (lexeme.isMark('\'') || lexeme.isMark('’')) {
      return decade(at + 1);
    }
    if (lexeme.isMark('+')) {
      return phone(at);
    }
    if (lexeme.kind() != Lexeme.Kind.DIGITS) {
      return null;
    }
    Found found = dayFirst(at);
    found = found != null ? found : numericDate(at);
    found = found != null ? found : splitYear(at);
    found = found != null ? found : clock.stopwatch(at);
    found = found != null ? found : odds(at);
    found = found != null ? found : clock.timeOfDay(at);
    found = found != null ? found : decade(at);
    found = found != null ? found : phone(at);
    return found != null ? found : named(at);
  }

  /** “May 3”, “May 3, 2021”, “May 2021”, “Oct. 24”. */
  private @Nullable Found monthFirst(int at) {
    int i = at + 1;
    if (i < lexemes.size() && lexemes.get(i).isMark('.') && lexemes.get(i).glued()) {
      i++;
    }
    if (isYear(i)) {
      return new Found(i + 1, NumberRole.DATE, lexemes.get(i).value());
    }
    int afterDay = day(i);
    if (afterDay < 0) {
      return null;
    }
    int end = lastDay(afterDay);
    int comma = lexemes.isMark(end, ',') ? end + 1 : end;
    return new Found(isYear(comma) ? comma + 1 : end, NumberRole.DATE, null);
  }

  /** One past the last day of “May 3-5”, “May 3 and 4,” and “May 3 to 5.”; else the same place. */
  private int lastDay(int afterDay) {
    if (!lexemes.has(afterDay + 1)) {
      return afterDay;
    }
    boolean dash = lexemes.get(afterDay).isDash() && lexemes.get(afterDay).glued();
    boolean word = lexemes.isWord(afterDay, "and") || lexemes.isWord(afterDay, "to");
    int end = dash || word ? day(afterDay + 1) : -1;
    boolean closed =
        dash
            || !lexemes.has(end)
            || lexemes.get(end).kind() == Lexeme.Kind.MARK
            || FunctionWords.DETERMINER.contains(lexemes.lower(end)); // “From June 4 to 9 the pool”
    return end > 0 && closed && !lexemes.isMark(end, '%') ? end : afterDay;
  }

  /** “3 May”, “3 May 2021”, “the 3rd of May”. */
  private @Nullable Found dayFirst(int at) {
    int i = day(at);
    if (i < 0) {
      return null;
    }
    boolean days =
        lexemes.has(i + 1)
            && (lexemes.get(i).isDash() || lexemes.isMark(i, '/') || lexemes.isWord(i, "to"));
    int last = days ? day(i + 1) : -1;
    if (last > 0 && isMonth(last)) { // “3-5 May”, “the night of 3/4 May”
      i = last;
    }
    if (i < lexemes.size() && lexemes.get(i).isWord("of")) {
      i++;
    }
    if (!isMonth(i)) {
      return null;
    }
    i++;
    int afterPeriod = i < lexemes.size() && lexemes.get(i).isMark('.') && isYear(i + 1) ? i + 1 : i;
    int afterComma =
        i < lexemes.size() && lexemes.get(i).isMark(',') && isYear(i + 1) ? i + 1 : afterPeriod;
    return new Found(isYear(afterComma) ? afterComma + 1 : i, NumberRole.DATE, null);
  }

  /** One past a day of the month, with its “th”, or -1. */
  private int day(int at) {
    if (at >= lexemes.size()
        || !lexemes.get(at).plainDigits()
        || lexemes.get(at).lower().length() > 2) {
      return -1;
    }
    int day = Integer.parseInt(lexemes.get(at).lower());
    boolean suffix = isOrdinal(lexemes, at);
    return day < 1 || day > 31 ? -1 : suffix ? at + 2 : at + 1;
  }

  /** “24/10/2024”, “2024-10-24”. */
  private @Nullable Found numericDate(int at) {
    if (!lexemes.joined(at, 5)) {
      return null;
    }
    String link = lexemes.lower(at + 1);
    boolean same = isLink(at + 1) && (lexemes.isMark(at + 1, '/') == lexemes.isMark(at + 3, '/'));
    boolean date =
        same
            && isLink(at + 3)
            && (isInAddress(at)
                || DigitDate.of(
                        lexemes.lower(at),
                        link.charAt(0),
                        lexemes.lower(at + 2),
                        lexemes.lower(at + 4))
                    != null);
    return date ? new Found(at + 5, NumberRole.DATE, null) : null;
  }

  /** “example.org/2024/06/harbour”: year and month of a page. */
  private boolean isInAddress(int at) {
    return isYear(at)
        && lexemes.get(at + 2).plainDigits()
        && lexemes.lower(at + 2).length() <= 2
        && !lexemes.isDigits(at + 4);
  }

  /** “in 2008/09”, “in 2014-15”, “in 1999/2000”: a year that begins in one and ends in the next. */
  private @Nullable Found splitYear(int at) {
    boolean written =
        isYear(at)
            && lexemes.joined(at, 3)
            && (lexemes.isMark(at + 1, '/') || lexemes.get(at + 1).isDash())
            && lexemes.get(at + 2).plainDigits()
            && !(lexemes.get(at).glued() && at > 0 && isLink(at - 1))
            && !(lexemes.joined(at, 4)
                && isLink(at + 3)
                && lexemes.joined(at, 5)
                && lexemes.isDigits(at + 4));
    if (!written) {
      return null;
    }
    int next = Integer.parseInt(lexemes.lower(at)) + 1;
    String second = lexemes.lower(at + 2);
    boolean follows =
        second.equals(Integer.toString(next))
            || second.length() == 2 && second.equals(Integer.toString(next).substring(2));
    return follows ? new Found(at + 3, NumberRole.YEAR, lexemes.get(at).value()) : null;
  }

  private boolean isLink(int i) {
    return lexemes.isMark(i, '/') || lexemes.get(i).isDash();
  }

  /** “9/11”, “24/7”: digits that became a name. */
  private @Nullable Found named(int at) {
    boolean slash = lexemes.joined(at, 3) && lexemes.get(at + 1).isMark('/');
    String role = slash ? NAMED.get(lexemes.lower(at) + "/" + lexemes.lower(at + 2)) : null;
    return role == null ? null : new Found(at + 3, NumberRole.valueOf(role), null);
  }

  /** “odds of 3:1” */
  private @Nullable Found odds(int at) {
    boolean odds =
        lexemes.joined(at, 3)
            && lexemes.get(at).plainDigits()
            && lexemes.get(at + 1).isMark(':')
            && lexemes.get(at + 2).plainDigits()
            && lexemes.lower(at + 2).length() == 1;
    return odds ? new Found(at + 3, NumberRole.SCORE, null) : null;
  }

  /** “the 1990s”, “the ’90s”. */
  private @Nullable Found decade(int at) {
    boolean digits =
        at < lexemes.size()
            && lexemes.get(at).plainDigits()
            && lexemes.get(at).lower().endsWith("0");
    boolean plural =
        at + 1 < lexemes.size() && lexemes.get(at + 1).isWord("s") && lexemes.get(at + 1).glued();
    int length = digits ? lexemes.get(at).lower().length() : 0;
    if (!plural || length != 4 && length != 2) {
      return null;
    }
    boolean age = length == 2 && isSomebodys(at - 1);
    NumberRole role = age ? NumberRole.AGE : NumberRole.TIME_EXPRESSION;
    return new Found(at + 2, role, lexemes.get(at).value());
  }

  /** “a man in his 60s”, “both in their early 70s” */
  private boolean isSomebodys(int before) {
    int part = lexemes.has(before) && lexemes.get(before).isDash() ? before - 1 : before;
    int owner = TimeWords.DECADE_PART.contains(lexemes.lower(part)) ? part - 1 : before;
    return FunctionWords.POSSESSIVE_DETERMINER.contains(lexemes.lower(owner))
        && !lexemes.isWord(owner, "its");
  }

  private @Nullable Found phone(int at) {
    int end = phones.read(at);
    return end < 0 ? null : new Found(end, NumberRole.PHONE, null);
  }

  private boolean isMonth(int i) {
    return i < lexemes.size()
        && lexemes.get(i).capital()
        && MONTHS.contains(lexemes.get(i).lower());
  }

  private boolean isYear(int i) {
    return i < lexemes.size() && isYear(lexemes.get(i));
  }

  public static boolean isYear(Lexeme lexeme) {
    return lexeme.plainDigits() && Year.is(lexeme.lower());
  }

  /** “3rd”, “11th”, “21st”, but “14st” are stones. */
  public static boolean isOrdinal(Lexemes lexemes, int digits) {
    if (!lexemes.has(digits + 1) || !lexemes.get(digits + 1).glued()) {
      return false;
    }
    return OrdinalEnding.is(lexemes.lower(digits), lexemes.lower(digits + 1));
  }
}
