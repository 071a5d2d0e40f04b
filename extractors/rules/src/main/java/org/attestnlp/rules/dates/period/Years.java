package org.attestnlp.rules.dates.period;

import java.time.LocalDate;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/** Reads “2019”, “fiscal 2023”, “the 1990s”, “the 19th century”. */
public final class Years implements PeriodKind {

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    Found accounts = accounts(words, at);
    if (accounts != null) {
      return accounts;
    }
    int first = words.skip(at, "year");
    int year = words.year(first);
    if (year > 0) {
      return new Found(Period.year(year), first + 1);
    }
    Period decade = decade(words.get(at));
    return decade == null ? century(words, at) : new Found(decade, at + 1);
  }

  /** “fiscal 2023”, “the 2023 financial year”: which days it has is not said. */
  private static @Nullable Found accounts(Words words, int at) {
    boolean before = words.is(at, TimeWords.ACCOUNTING);
    int yearAt = before ? words.skip(at + 1, "year") : at;
    int year = words.year(yearAt);
    boolean behind = words.is(at + 1, TimeWords.ACCOUNTING) && words.is(at + 2, "year");
    if (year < 0 || !before && !behind) {
      return null;
    }
    return new Found(Period.unknown(Period.digits(year)), before ? yearAt + 1 : at + 3);
  }

  /** “1990s” */
  private static @Nullable Period decade(String word) {
    boolean written = word.length() == 5 && word.endsWith("0s");
    String year = written ? word.substring(0, 4) : "";
    return org.attestnlp.rules.syntax.text.Year.is(year) ? decade(Integer.parseInt(year)) : null;
  }

  static Period decade(int first) {
    return new Period(
        Period.digits(first).substring(0, 3),
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 9, 12, 31));
  }

  private static @Nullable Found century(Words words, int at) {
    if (!words.is(at + 1, "century")) {
      return null;
    }
    String ordinal = words.value(at, NumeralWords.ORDINAL);
    int number = ordinal == null ? words.day(at) : Integer.parseInt(ordinal);
    return number < 11 || number > 22 ? null : new Found(century(number), at + 2);
  }

  /** The 20th century is that of 1901 to 2000. */
  static Period century(int number) {
    int before = (number - 1) * 100;
    return new Period(
        Period.digits(before).substring(0, 2),
        LocalDate.of(before + 1, 1, 1),
        LocalDate.of(before + 100, 12, 31));
  }
}
