package org.attestnlp.rules.dates.kinds;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.Tense;
import org.attestnlp.rules.dates.period.TimeUnit;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/** Reads spans told by their last day: “the three months to 30 September”, “the year ended May”. */
final class ReportingPeriods implements PeriodKind {

  /** They need no number: “the week to 25 October”. */
  private static final Set<TimeUnit> SINGLE =
      EnumSet.of(TimeUnit.WEEK, TimeUnit.MONTH, TimeUnit.QUARTER, TimeUnit.YEAR);

  private final PeriodReader periods;

  ReportingPeriods(PeriodReader periods) {
    this.periods = periods;
  }

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    Words.Count number = words.number(at);
    int count = number == null ? 1 : number.value();
    int unitAt = number == null ? at : number.end();
    TimeUnit unit = TimeUnit.at(words, unitAt);
    boolean plain = number != null || SINGLE.contains(unit);
    if (unit == null || !plain || !words.is(unitAt + 1, TimeWords.WINDOW_END)) {
      return null;
    }
    int last = words.skip(words.skip(unitAt + 2, "on"), "the");
    Anchor past = new Anchor(anchor.published(), Tense.PAST, anchor.order());
    Found end = periods.read(words, last, past);
    LocalDate until = end == null ? null : end.period().until();
    if (end == null || until == null) {
      return null;
    }
    LocalDate from = unit.plus(until.plusDays(1), -count);
    Period whole = unit.around(until); // “the week to 25 October” may be one that runs to Sunday
    if (unit == TimeUnit.WEEK
        && whole != null
        && from.equals(whole.from())
        && until.equals(whole.until())) {
      return new Found(whole, end.end());
    }
    return new Found(Period.days(from, until), end.end());
  }
}
