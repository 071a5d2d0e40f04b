package org.attestnlp.rules.dates.kinds;

import java.time.LocalDate;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/** Reads “today”, “yesterday”, “tonight”, “overnight”, “the day before yesterday”. */
final class RelativeDays implements PeriodKind {

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    LocalDate today = anchor.published();
    if (today == null) {
      return null;
    }
    if (words.is(at, "overnight")) {
      LocalDate yesterday = today.minusDays(1);
      return new Found(new Period(yesterday + "TNI", yesterday, today), at + 1);
    }
    int end = words.end(at, TimeWords.DAY_SHIFT.keySet());
    int first = end == at && words.is(at - 1, "the") ? at - 1 : at; // “the day before yesterday”
    end = words.end(first, TimeWords.DAY_SHIFT.keySet());
    String shift = end == first ? null : TimeWords.DAY_SHIFT.get(words.joined(first, end));
    if (shift == null) {
      return null;
    }
    Period day = Period.day(today.plusDays(Integer.parseInt(shift)));
    boolean night = words.is(first, "tonight");
    return new Found(night ? day.named(day.value() + "TNI") : day, end);
  }
}
