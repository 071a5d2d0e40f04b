package org.attestnlp.rules.lexicon;

import java.util.Map;
import java.util.Set;

/** Words of time. */
public final class TimeWords {

  /** With a time unit after it: “She said last week that it rained.” */
  public static final Set<String> TIME_OPENER = Vocabulary.words("time-opener");

  /** Opens a clause of time, which is no content by itself: “When it rained, she said so.” */
  public static final Set<String> TIME_SUBORDINATOR = Vocabulary.words("time-subordinator");

  /** They tell when by themselves: “Quill said later”. */
  public static final Set<String> LATER = Vocabulary.words("later");

  /** Behind a time they count from another: “said a day earlier”. */
  public static final Set<String> TIME_DISTANCE = Vocabulary.words("time-distance");

  /**
   * What stands behind them tells when something was said: “said after the meeting he was hopeful”.
   */
  public static final Set<String> EVENT_PREPOSITION = Vocabulary.words("event-preposition");

  /** A dateline with a date and no place: “Dec 7 (Reuters) -”. */
  public static final Set<String> MONTH = Vocabulary.words("month");

  /** Words by which a later amount replaces an earlier one: “now 48”, “revised to 48”. */
  public static final Set<String> REVISION = Vocabulary.words("revision");

  /** “after the storm”. */
  /** Before a {@link #TIME_EVENT} they open a time: “during the strike”. */
  public static final Set<String> BEFORE_EVENT = Vocabulary.words("before-event");

  /** “in the run-up to the feast”, “on the eve of the vote”. */
  public static final Set<String> RUN_UP = Vocabulary.words("run-up");

  public static final Set<String> TIME_EVENT = Vocabulary.words("time-event");

  public static final Set<String> TIME_PREPOSITION = Vocabulary.words("time-preposition");

  /** “yesterday”. */
  public static final Set<String> TIME_ADVERB = Vocabulary.words("time-adverb");

  /** “within six hours”, “after two days”. */
  public static final Set<String> WINDOW_BEFORE = Vocabulary.words("window-before");

  /** “two years ago”. */
  public static final Set<String> WINDOW_AFTER = Vocabulary.words("window-after");

  /** “the past two years”. */
  public static final Set<String> WINDOW_ADJECTIVE = Vocabulary.words("window-adjective");

  /** Four digits before them are a year: “43% below 2019 levels”. */
  public static final Set<String> YEAR_NOUN = Vocabulary.words("year-noun");

  /** What a year far ahead stands behind: “net zero by 2070”. */
  public static final Set<String> DEADLINE = Vocabulary.words("deadline");

  /** They may stand between a preposition and its window: “within less than the two weeks”. */
  public static final Set<String> WINDOW_BETWEEN = Vocabulary.words("window-between");

  /** “aged 5 to 14”, “under the age of 12”. */
  public static final Set<String> AGE_BEFORE = Vocabulary.words("age-before");

  /** “41 years old”, “34 years of age”. */
  public static final Set<String> AGE_AFTER = Vocabulary.words("age-after");

  /** “He turned 40 in May.” */
  public static final Set<String> TURNING = Vocabulary.words("turning");

  /** “anyone over 65”. */
  public static final Set<String> AGE_BOUND = Vocabulary.words("age-bound");

  /** “eight deaths so far”. */
  public static final Set<String> TIME_PHRASE = Vocabulary.words("time-phrase");

  /**
   * A toll with one of them, or with a year, is not that of today: “a fire last year killed 30”.
   */
  public static final Set<String> OTHER_TIME = Vocabulary.words("other-time");

  /** What was said so has been replaced: “had earlier said nine died”. */
  public static final Set<String> OLD_REPORT = Vocabulary.words("old-report");

  /** The toll behind them has been replaced: “revising an earlier toll of nine”. */
  public static final Set<String> OLD_TOLL = Vocabulary.words("old-toll");

  /** Behind a time they say no other: “on Friday morning local time”. */
  public static final Set<String> SILENT_TIME = Vocabulary.words("silent-time");

  /** They stand without a preposition too: “arrested 14 people Tuesday”. */
  public static final Set<String> WEEKDAY = Vocabulary.words("weekday");

  /** With them a weekday is a day of its own: “Super Tuesday”. */
  public static final Set<String> DAY_NAME = Vocabulary.words("day-name");

  /** “6 p.m.”, “10am”. */
  public static final Set<String> CLOCK = Vocabulary.words("clock");

  /**
   * Days and habits known by their digits, which look like a fraction. Fields: as written, role.
   */
  public static final Map<String, String> NAMED_DAY = Vocabulary.values("named-day");

  /** “Velden, Oct. 4”, “on Friday”. */
  public static final Set<String> MONTH_OR_WEEKDAY = Vocabulary.union(MONTH, WEEKDAY);

  /** A time that stands without preposition: “She said Tuesday that it rained.” Not “may”. */
  public static final Set<String> BARE_TIME =
      Vocabulary.union(
          Vocabulary.words("day-adverb"), WEEKDAY, Vocabulary.without(MONTH, FunctionWords.MODAL));

  /** “She said last week that it rained.”, “within six hours”. */
  public static final Set<String> TIME_UNIT = Vocabulary.words("time-unit");

  /** A time with one of them holds for the clauses behind it too: “on Saturday”, “this morning”. */
  public static final Set<String> DAY = Vocabulary.union(WEEKDAY, Vocabulary.words("part-of-day"));

  /** Four digits behind them are a year: “since 2019”, “in May 2019”. */
  public static final Set<String> YEAR_BEFORE =
      Vocabulary.union(Vocabulary.words("year-before"), MONTH);

  /** “by the end of 2026”, “next year”. */
  public static final Set<String> TIME_NOUN =
      Vocabulary.union(Vocabulary.words("time-noun"), MONTH, WEEKDAY);

  /** A part of a decade of life or of time: “in his early 40s”. */
  public static final Set<String> DECADE_PART = Vocabulary.words("decade-part");

  /** Before “at” and a time with a full stop: “voting ends at 20.00”. */
  public static final Set<String> CLOCK_VERB = Vocabulary.words("clock-verb");

  /** Before “half” it names a part of a period: “in the first half of May”. */
  public static final Set<String> HALF_OPENER = Vocabulary.words("half-opener");

  /** A span without a length of its own: “lost £39m over three seasons”. */
  public static final Set<String> PERIOD_NOUN = Vocabulary.words("period-noun");

  /** Behind “one” it says when, not how long: “one night in May he left”. */
  public static final Set<String> SOME_TIME = Vocabulary.words("some-time");

  /** What a preposition says of its time. */
  public static final Map<String, String> TIME_RELATION = Vocabulary.values("time-relation");

  /** Days from the day of publication. */
  public static final Map<String, String> DAY_SHIFT = Vocabulary.values("day-shift");

  /** Parts of a day, as TIMEX3 writes them. */
  public static final Map<String, String> DAY_PART = Vocabulary.values("day-part");

  /** Weeks, months, … from that of the day of publication. */
  public static final Map<String, String> PERIOD_SHIFT = Vocabulary.values("period-shift");

  /** Before a span that ends or begins with the day of publication. */
  public static final Map<String, String> WINDOW_SHIFT = Vocabulary.values("window-shift");

  /** Seasons, as TIMEX3 writes them. */
  public static final Map<String, String> SEASON_NAME = Vocabulary.values("season-name");

  /** Holidays on one date each year. */
  public static final Map<String, String> FIXED_DAY = Vocabulary.values("fixed-day");

  /** Which part of a period. */
  public static final Map<String, String> PERIOD_PART = Vocabulary.values("period-part");

  /** Before the last day of a span. */
  public static final Set<String> WINDOW_END = Vocabulary.words("window-end");

  /** Years of accounts. */
  public static final Set<String> ACCOUNTING = Vocabulary.words("accounting");

  /** They mean the day of publication, or all that was before it. */
  public static final Map<String, String> NOW_PHRASE = Vocabulary.values("now-phrase");

  private TimeWords() {}
}
