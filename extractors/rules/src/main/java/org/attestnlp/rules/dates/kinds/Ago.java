package org.attestnlp.rules.dates.kinds;

import java.time.LocalDate;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.TimeUnit;
import org.attestnlp.rules.dates.period.Words;
import org.jspecify.annotations.Nullable;

/** Reads “two weeks ago”: the whole week, month or year that was so long before. */
final class Ago implements PeriodKind {

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    Words.Count number = words.number(at);
    LocalDate today = anchor.published();
    if (number == null || today == null || !words.is(number.end() + 1, "ago")) {
      return null;
    }
    TimeUnit unit = TimeUnit.at(words, number.end());
    boolean vague = unit == TimeUnit.DECADE || unit == TimeUnit.CENTURY;
    if (unit == null || vague) {
      return null;
    }
    Period period = unit.around(unit.plus(today, -number.value()));
    return period == null ? null : new Found(period, number.end() + 2);
  }
}
