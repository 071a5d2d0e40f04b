package org.attestnlp.rules.dates;

import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.PeriodKind;
import org.attestnlp.rules.dates.period.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the year in the name of an event: “in the 2019 election” was in 2019. Since when and until
 * when such an event was, its year does not tell.
 */
final class EventYears implements PeriodKind {

  private static final int LONGEST = 4; // words behind the year

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    int year = words.year(at);
    int end = words.size();
    if (year < 0 || end == at + 1 || end > at + 1 + LONGEST) {
      return null;
    }
    for (int i = at + 1; i < end; i++) {
      if (!Character.isLetter(words.get(i).charAt(0))) {
        return null;
      }
    }
    return new Found(Period.year(year), end);
  }
}
