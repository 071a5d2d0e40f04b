package org.attestnlp.rules.dates;

import java.time.LocalDate;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.model.TimeRelation;
import org.attestnlp.rules.dates.kinds.PeriodReader;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.Found;
import org.attestnlp.rules.dates.period.Period;
import org.attestnlp.rules.dates.period.Tense;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a time expression against the day of publication.
 *
 * <p>The values follow TIMEX3 (Saurí and others 2006); days are those of the Gregorian calendar
 * that {@code java.time} counts, weeks begin on Monday (ISO 8601). A phrase of which a word is left
 * over is not resolved: better no day than a wrong one.
 */
public final class TimeReader {

  private static final PeriodReader PERIODS = new PeriodReader();
  private static final EventYears EVENTS = new EventYears();

  private TimeReader() {}

  /** The time that a span names, resolved as far as its words and the anchor allow. */
  public static TimeExpression read(Span span, Anchor anchor) {
    Words words = new Words(span.text());
    TimeExpression now = now(span, words, anchor);
    if (now != null) {
      return now;
    }
    TimeRelations.Opening opening = TimeRelations.at(words, 0);
    Found range = whole(words, Ranges.read(PERIODS, words, 0, anchor));
    if (range != null) {
      return expression(span, range.period(), TimeRelation.WITHIN);
    }
    boolean begun = opening.relation() == TimeRelation.SINCE && !words.is(0, "from");
    Anchor seen = begun ? past(anchor) : anchor; // “from April 2” may lie ahead
    Found found = whole(words, PERIODS.read(words, opening.end(), seen));
    if (found == null && opening.relation() == TimeRelation.AT) {
      found = EVENTS.read(words, words.skip(opening.end(), "the"), seen);
    }
    if (found == null) {
      return new TimeExpression(span, null, null, null, opening.relation());
    }
    return related(span, found, opening.relation());
  }

  /** “so far”, “currently” */
  private static @Nullable TimeExpression now(Span span, Words words, Anchor anchor) {
    String relation = TimeWords.NOW_PHRASE.get(words.joined(0, words.size()));
    if (relation == null) {
      return null;
    }
    LocalDate today = anchor.published();
    String value = today == null ? null : today.toString();
    TimeRelation meant = TimeRelation.valueOf(relation);
    return new TimeExpression(span, value, meant == TimeRelation.AT ? today : null, today, meant);
  }

  /** What was read if no word is left over. */
  private static @Nullable Found whole(Words words, @Nullable Found found) {
    return found != null && TrailingTimeWords.mayEnd(words, found.end()) ? found : null;
  }

  /** “since Friday” has begun. */
  private static Anchor past(Anchor anchor) {
    return new Anchor(anchor.published(), Tense.PAST, anchor.order());
  }

  private static TimeExpression related(Span span, Found found, TimeRelation relation) {
    Period period = found.period();
    LocalDate first = found.part() == Found.Part.END ? period.until() : period.from();
    LocalDate last = found.part() == Found.Part.START ? period.from() : period.until();
    return switch (relation) {
      case SINCE -> expression(span, new Period(period.value(), first, null), relation);
      case UNTIL -> expression(span, new Period(period.value(), null, last), relation);
      case BEFORE -> expression(span, new Period(period.value(), null, next(first, -1)), relation);
      case AFTER -> expression(span, new Period(period.value(), next(last, 1), null), relation);
      case AT, WITHIN -> expression(span, period, relation);
    };
  }

  private static @Nullable LocalDate next(@Nullable LocalDate day, int days) {
    return day == null ? null : day.plusDays(days);
  }

  private static TimeExpression expression(Span span, Period period, TimeRelation relation) {
    return new TimeExpression(span, period.value(), period.from(), period.until(), relation);
  }
}
