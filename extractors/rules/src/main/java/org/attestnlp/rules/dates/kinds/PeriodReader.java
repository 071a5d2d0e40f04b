package org.attestnlp.rules.dates.kinds;

import java.util.List;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.PartsOfYear;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.dates.period.Years;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/** Reads a period of any kind: “the first half of 2023”, “last Friday”. */
public final class PeriodReader implements PeriodKind {

  private final List<PeriodKind> kinds =
      List.of(
          new ClockTimes(this), // first: “at 9 on Friday” is no ninth
          new PeriodParts(this), // “the end of last year” wraps a period
          new NumericDates(),
          new ReportingPeriods(this), // before windows: “the three months to June”
          new PartsOfYear(), // before windows: “the last three months of 2023”
          new RollingPeriods(), // before deictic ones: “the last three months” is no last month
          new CalendarDates(),
          new DeicticPeriods(),
          new Ago(),
          new RelativeDays(),
          new Weekdays(),
          new FixedDays(),
          new Years(),
          new Durations()); // last: “two years” that nothing else claims

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    int first = words.skip(at, "the");
    for (PeriodKind kind : kinds) {
      Found found = kind.read(words, first, anchor);
      if (found != null) {
        return withPart(words, found);
      }
    }
    return null;
  }

  /** “Wednesday night”, “5 June, in the evening” */
  private static Found withPart(Words words, Found found) {
    int at = words.skip(words.skip(found.end(), "in"), "the");
    String code = words.value(at, TimeWords.DAY_PART);
    Period period = found.period();
    boolean day = period.from() != null && period.from().equals(period.until());
    boolean plain = day && period.value().length() == "2024-10-24".length();
    if (code == null || !plain) {
      return found;
    }
    return new Found(period.named(period.value() + "T" + code), at + 1, found.part());
  }
}
