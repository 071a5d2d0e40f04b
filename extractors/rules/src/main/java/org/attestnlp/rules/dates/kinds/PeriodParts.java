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
 * Reads a part of a period: “the end of May”, “year’s end”, “early 2024”, “later this week”, “so
 * far this year”, “the night of 5 June”. Its days are those of the whole, since nobody says where
 * “early” ends; only what is earlier or later than now is cut at the day of publication.
 */
final class PeriodParts implements PeriodKind {

  private final PeriodReader periods;

  PeriodParts(PeriodReader periods) {
    this.periods = periods;
  }

  @Override
  public @Nullable Found read(Words words, int at, Anchor anchor) {
    String part = words.value(at, TimeWords.PERIOD_PART);
    if (part != null) {
      return part(words, at, part, anchor);
    }
    boolean soFar = words.is(at, "so") && words.is(at + 1, "far");
    if (soFar || words.is(at, "earlier") || words.is(at, "later")) {
      return cut(words, soFar ? at + 1 : at, anchor);
    }
    boolean night = words.is(at, TimeWords.DAY_PART.keySet()) && words.is(at + 1, "of");
    return night ? periods.read(words, at + 2, anchor) : ownEnd(words, at, anchor);
  }

  /** “the end of May”, “early 2024”, “mid-May”, “late on Friday”. */
  private @Nullable Found part(Words words, int at, String part, Anchor anchor) {
    boolean of = words.is(at + 1, "of") || words.is(at + 1, "on") || words.is(at + 1, "in");
    int inner = of ? at + 2 : at + 1;
    Found whole = whole(words, inner, anchor);
    if (whole == null) {
      return null;
    }
    return new Found(whole.period(), whole.end(), edge(part));
  }

  private static Found.Part edge(String part) {
    return switch (part) {
      case "START" -> Found.Part.START;
      case "END" -> Found.Part.END;
      default -> Found.Part.ALL;
    };
  }

  /** “the year” of “the end of the year” is the running one; so are months and weeks. */
  private @Nullable Found whole(Words words, int at, Anchor anchor) {
    int first = words.skip(at, "the");
    TimeUnit unit = TimeUnit.at(words, first);
    LocalDate today = anchor.published();
    if (first > at && unit != null && today != null) {
      Period period = unit.around(today);
      return period == null ? null : new Found(period, first + 1);
    }
    return periods.read(words, at, anchor);
  }

  /** “year’s end”, “year-end”, “mid-year”. */
  private static @Nullable Found ownEnd(Words words, int at, Anchor anchor) {
    TimeUnit unit = TimeUnit.at(words, at);
    int end = words.skip(at + 1, "'s");
    LocalDate today = anchor.published();
    if (unit == null || today == null || !words.is(end, "end")) {
      return null;
    }
    Period period = unit.around(today);
    return period == null ? null : new Found(period, end + 1, Found.Part.END);
  }

  /** “earlier this month”, “later on Friday”, “earlier today”. */
  private @Nullable Found cut(Words words, int at, Anchor anchor) {
    Found whole = periods.read(words, words.skip(words.skip(at + 1, "on"), "in"), anchor);
    LocalDate today = anchor.published();
    if (whole == null || today == null || !whole.period().covers(today)) {
      return whole;
    }
    Period period =
        words.is(at, "later") ? whole.period().cut(today, null) : whole.period().cut(null, today);
    return new Found(period, whole.end());
  }
}
