package org.attestnlp.rules.dates.kinds;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.DayMonthOrder;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.syntax.text.DigitDate;
import org.attestnlp.rules.syntax.text.DigitDate.YearPlace;
import org.attestnlp.rules.syntax.text.Year;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits: “2024-10-24”, “24/10/2024”, “24.10.2024”, and “2008/09”, “2019-2021”. */
final class NumericDates implements PeriodKind {

  private static final int LONGEST = 12;

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    String word = words.get(at);
    if (word.length() > LONGEST || word.isEmpty() || !Words.isDigit(word.charAt(0))) {
      return null;
    }
    String[] parts = word.split("[-–—/.]", -1);
    Period period =
        switch (parts.length) {
          case 2 -> years(parts[0], parts[1]);
          case 3 ->
              date(
                  DigitDate.of(parts[0], word.charAt(parts[0].length()), parts[1], parts[2]),
                  anchor.order());
          default -> null;
        };
    return period == null ? null : new Found(period, at + 1);
  }

  /** “2008/09”, “2014-15”, “2019-2021”. */
  private static @Nullable Period years(String first, String second) {
    int from = year(first);
    int until = second.length() == 2 ? from / 100 * 100 + number(second) : year(second);
    return from < 0 || number(second) < 0 || until <= from
        ? null
        : Period.range(Period.year(from), Period.year(until));
  }

  private static @Nullable Period date(@Nullable DigitDate date, DayMonthOrder order) {
    if (date == null || date.year() == YearPlace.SHORT) {
      return null; // “24/10/24”: of this century or the last
    }
    int a = date.first();
    int b = date.second();
    int c = date.third();
    if (date.year() == YearPlace.FIRST) {
      return day(a, b, c);
    }
    boolean dayFirst = a > 12 || b <= 12 && order == DayMonthOrder.DAY_FIRST || a == b;
    boolean monthFirst = b > 12 || order == DayMonthOrder.MONTH_FIRST;
    if (dayFirst) {
      return day(c, b, a);
    }
    return monthFirst ? day(c, a, b) : null;
  }

  private static @Nullable Period day(int year, int month, int day) {
    try {
      return Period.day(LocalDate.of(year, month, day));
    } catch (DateTimeException none) {
      return null;
    }
  }

  private static int year(String digits) {
    return Year.is(digits) ? Integer.parseInt(digits) : -1;
  }

  private static int number(String digits) {
    boolean plain = !digits.isEmpty() && digits.length() <= 4;
    for (int i = 0; plain && i < digits.length(); i++) {
      plain = Words.isDigit(digits.charAt(i));
    }
    return plain ? Integer.parseInt(digits) : -1;
  }
}
