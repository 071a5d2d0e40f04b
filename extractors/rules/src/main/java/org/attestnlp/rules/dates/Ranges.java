package org.attestnlp.rules.dates;

import java.time.LocalDate;
import org.attestnlp.rules.dates.kinds.PeriodReader;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.Tense;
import org.attestnlp.rules.dates.period.Words;
import org.jspecify.annotations.Nullable;

/** Reads “from May to July”, “between 2003 and 2009”, “Monday to Wednesday”. */
final class Ranges {

  private Ranges() {}

  /** The range that starts at a word, or null. */
  static @Nullable Found read(PeriodReader periods, Words words, int at, Anchor anchor) {
    boolean between = words.is(at, "between");
    boolean from = words.is(at, "from");
    int first = between || from ? at + 1 : at;
    int link = link(words, first, between);
    if (link < 0) {
      return null;
    }
    Found last = periods.read(words, link + 1, anchor);
    if (last == null) {
      return null;
    }
    Found begin = first(periods, words, first, link, last, anchor);
    if (begin == null || begin.end() != link) {
      return null;
    }
    Period range = Period.range(begin.period(), last.period());
    boolean far = // “from May 13 through Sunday”
        words.weekday(link + 1) != null && begin.period().isFarBefore(last.period());
    return range == null || far ? null : new Found(range, last.end());
  }

  /** The word between the two: “and” behind “between”, else “to”, “until” or “through”; or -1. */
  private static int link(Words words, int first, boolean between) {
    for (int i = first + 1; i < words.size() - 1; i++) {
      boolean link =
          between
              ? words.is(i, "and")
              : words.is(i, "to") || words.is(i, "until") || words.is(i, "through");
      if (link) {
        return i;
      }
    }
    return -1;
  }

  /** “May” of “May to July 2023”: the last one before the end. */
  private static @Nullable Found first(
      PeriodReader periods, Words words, int first, int link, Found last, Anchor anchor) {
    LocalDate until = last.period().until();
    Anchor seen = until == null ? anchor : anchor.from(until, Tense.PAST);
    return periods.read(words.until(link), first, seen);
  }
}
