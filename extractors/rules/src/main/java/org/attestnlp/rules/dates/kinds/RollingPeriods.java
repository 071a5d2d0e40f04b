package org.attestnlp.rules.dates.kinds;

import java.time.LocalDate;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.TimeUnit;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads spans that end or begin with the day of publication: “the past two years”, “the next six
 * months”, “the past week”. “Last week” without an article is a week of the calendar.
 */
final class RollingPeriods implements PeriodKind {

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    if (words.is(at, "this") && words.is(at + 1, "past")) { // “this past week”
      return read(words, at + 1, anchor);
    }
    String shift = words.value(at, TimeWords.WINDOW_SHIFT);
    if (shift == null) {
      return null;
    }
    if (words.is(at, "past") && words.is(at + 1, "weekend")) {
      return Weekdays.weekendBefore(at + 2, anchor.published());
    }
    Words.Count number = words.number(at + 1);
    boolean article = words.is(at - 1, "the");
    boolean single = number == null && (words.is(at, "past") || article && !words.is(at, "next"));
    TimeUnit unit = TimeUnit.at(words, number == null ? at + 1 : number.end());
    boolean whole = single && unit != TimeUnit.QUARTER && !words.get(at + 1).endsWith("s");
    if (unit == null || number == null && !whole) {
      return null;
    }
    int count = number == null ? 1 : number.value();
    int end = (number == null ? at + 1 : number.end()) + 1;
    String value = unit.duration(count);
    LocalDate today = anchor.published();
    if (today == null) {
      return new Found(Period.unknown(value), end);
    }
    LocalDate other = unit.plus(today, Integer.parseInt(shift) * count);
    boolean past = other.isBefore(today);
    return new Found(new Period(value, past ? other : today, past ? today : other), end);
  }
}
