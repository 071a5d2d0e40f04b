package org.attestnlp.rules.dates.kinds;

import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.TimeUnit;
import org.attestnlp.rules.dates.period.Words;
import org.jspecify.annotations.Nullable;

/** Reads how long: “48 hours”, “two years”. */
final class Durations implements PeriodKind {

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    Words.Count number = words.number(at);
    TimeUnit unit = number == null ? null : TimeUnit.at(words, number.end());
    return number == null || unit == null
        ? null
        : new Found(Period.unknown(unit.duration(number.value())), number.end() + 1);
  }
}
