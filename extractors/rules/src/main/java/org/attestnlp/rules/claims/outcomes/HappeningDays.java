package org.attestnlp.rules.claims.outcomes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.Event;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.rules.claims.relations.TollTimes;
import org.attestnlp.rules.lexicon.EventWords;
import org.jspecify.annotations.Nullable;

/** Tells days of different happenings apart. */
final class HappeningDays {

  /** How many days a happening goes on: “On Tuesday crews rescued 40 people from roofs.” */
  private static final int GOING_ON = 14;

  /** What is further back than so many days is no news: “Floods in May killed nine.” */
  private static final int NEWS = 45;

  /** What becomes of people in the days behind a happening. */
  private static final Set<ClaimOutcome> LATER =
      EnumSet.of(
          ClaimOutcome.RESCUED,
          ClaimOutcome.EVACUATED,
          ClaimOutcome.HOSPITALIZED,
          ClaimOutcome.MISSING,
          ClaimOutcome.ARRESTED,
          ClaimOutcome.DISPLACED,
          ClaimOutcome.RELEASED);

  private final TollTimes times;
  private final @Nullable LocalDate published;

  HappeningDays(TollTimes times, @Nullable LocalDate published) {
    this.times = times;
    this.published = published;
  }

  /** Whether a claim has a day of another happening than an earlier one. */
  boolean areApart(Claim earlier, Claim claim, boolean spreads) {
    TimeExpression then = earlier.time();
    TimeExpression now = claim.time();
    if (now == null) {
      return false;
    }
    if (then == null) {
      return isLongAgo(claim);
    }
    if (isRead(then) && isRead(now)) {
      boolean follows =
          isBefore(then, now, GOING_ON) && (spreads || isAftermath(claim))
              || isBefore(now, then, GOING_ON) && (spreads || isAftermath(earlier));
      return !follows && (isBefore(then, now, 0) || isBefore(now, then, 0)) || isWider(now, then);
    }
    return times.areApart(earlier, claim, isAftermath(claim));
  }

  /** Whether the days of one hold those of the other: “since May”, then “in the week to 9 June”. */
  boolean holds(Claim earlier, Claim claim) {
    TimeExpression whole = earlier.time();
    TimeExpression part = claim.time();
    return whole != null
        && part != null
        && whole.from() != null
        && part.from() != null
        && part.until() != null
        && !part.from().isBefore(whole.from())
        && (whole.until() == null || !part.until().isAfter(whole.until()));
  }

  /** “in 1998”, “last year”, “since 2021”, “in the past decade”: not what the news is of. */
  boolean isLongAgo(Claim claim) {
    TimeExpression time = claim.time();
    if (time == null) {
      return false;
    }
    LocalDate from = time.from();
    if (from != null && published != null) {
      return from.isBefore(published.minusDays(NEWS));
    }
    return times.isOther(claim) || isWindow(time.value());
  }

  /** “in the past two years”, whatever day it is told. */
  private static boolean isWindow(@Nullable String value) {
    return value != null && value.matches("P[0-9X]+(Y|M|DE)");
  }

  /** “since 2021” beside “on Tuesday”. */
  private static boolean isWider(TimeExpression now, TimeExpression then) {
    LocalDate from = now.from();
    LocalDate day = then.from();
    return from != null && day != null && from.isBefore(day.minusDays(NEWS));
  }

  private static boolean isRead(TimeExpression time) {
    return time.from() != null || time.until() != null;
  }

  /** Whether one ends before the other begins, by no more than so many days if any are given. */
  private static boolean isBefore(TimeExpression first, TimeExpression second, int most) {
    LocalDate end = first.until();
    LocalDate begin = second.from();
    return end != null
        && begin != null
        && end.isBefore(begin)
        && (most == 0 || !begin.isAfter(end.plusDays(most)));
  }

  /** “Two of them died on Sunday”, “divers found nine bodies”: no deed of that day. */
  private static boolean isAftermath(Claim claim) {
    Event event = claim.event();
    return LATER.contains(claim.outcome())
        || event == null
        || !EventWords.OUTCOME_OBJECT.containsKey(event.lemma());
  }
}
