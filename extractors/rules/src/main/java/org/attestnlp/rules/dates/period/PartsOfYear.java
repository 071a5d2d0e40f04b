package org.attestnlp.rules.dates.period;

import java.time.LocalDate;
import java.time.YearMonth;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads quarters, halves, seasons and runs of months: “the third quarter”, “Q3 2023”, “the first
 * half of 2023”, “the first nine months of the year”, “summer 2022”.
 *
 * <p>Seasons have no days: they are others south of the equator.
 */
public final class PartsOfYear implements PeriodKind {

  private static final int QUARTERS = 4;
  private static final int HALVES = 2;

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    String season = words.value(at, TimeWords.SEASON_NAME);
    if (season != null) {
      return season(words, at, season, anchor);
    }
    String word = words.get(at);
    int quarter = word.length() == 2 && word.charAt(0) == 'q' ? word.charAt(1) - '0' : 0;
    if (quarter >= 1 && quarter <= QUARTERS) {
      return part(words, at + 1, anchor, QUARTERS, quarter);
    }
    String ordinal = words.value(at, NumeralWords.ORDINAL);
    int number = ordinal == null ? words.is(at, "last") ? -1 : 0 : Integer.parseInt(ordinal);
    if (number == 0) {
      return null;
    }
    int unit = words.skip(at + 1, "fiscal");
    if (words.is(unit, "quarter")) {
      int which = number < 0 ? QUARTERS : number;
      boolean fiscal = unit > at + 1;
      return fiscal
              || which > QUARTERS
              || number < 0 && YearReference.at(words, unit + 1, anchor) == null
          ? null
          : part(words, unit + 1, anchor, QUARTERS, which);
    }
    if (words.is(unit, "half")) {
      return number > HALVES || number < 0 ? null : part(words, unit + 1, anchor, HALVES, number);
    }
    return run(words, at + 1, anchor, number);
  }

  private static @Nullable Found season(Words words, int at, String code, Anchor anchor) {
    YearReference year = YearReference.at(words, at + 1, anchor);
    return year == null
        ? null
        : new Found(Period.unknown(Period.digits(year.year()) + "-" + code), year.end());
  }

  /** “the first nine months of 2023”, “the last three months of last year”. */
  private static @Nullable Found run(Words words, int at, Anchor anchor, int ordinal) {
    Words.Count count = ordinal == 1 || ordinal == -1 ? words.number(at) : null;
    if (count == null || !words.is(count.end(), "months") || count.value() > 11) {
      return null;
    }
    YearReference year = YearReference.at(words, count.end() + 1, anchor);
    if (year == null) {
      return null;
    }
    int first = ordinal == 1 ? 1 : 13 - count.value();
    YearMonth month = YearMonth.of(year.year(), first);
    YearMonth last = month.plusMonths(count.value() - 1L);
    return new Found(Period.months(month + "/" + last, month, count.value()), year.end());
  }

  private static @Nullable Found part(Words words, int at, Anchor anchor, int parts, int number) {
    YearReference year = YearReference.at(words, at, anchor);
    if (year != null) {
      return new Found(part(year.year(), parts, number), year.end());
    }
    if (parts == HALVES) {
      return null; // “in the second half” may be of a match
    }
    Period period = anchor.yearly(any -> part(any, parts, number));
    return period == null ? null : new Found(over(period, anchor, parts, number), at);
  }

  /** Results tell of quarters that are over: in February “in the first quarter” is last year’s. */
  private static Period over(Period period, Anchor anchor, int parts, int number) {
    LocalDate today = anchor.published();
    LocalDate first = period.from();
    boolean running = today != null && period.covers(today) && anchor.tense() == Tense.PAST;
    return running && first != null ? part(first.getYear() - 1, parts, number) : period;
  }

  private static Period part(int year, int parts, int number) {
    return parts == QUARTERS ? quarter(year, number) : half(year, number);
  }

  static Period quarter(int year, int number) {
    YearMonth first = YearMonth.of(year, 3 * number - 2);
    return Period.months(Period.digits(year) + "-Q" + number, first, 3);
  }

  private static Period half(int year, int number) {
    YearMonth first = YearMonth.of(year, 6 * number - 5);
    return Period.months(Period.digits(year) + "-H" + number, first, 6);
  }
}
