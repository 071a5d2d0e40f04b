package org.attestnlp.rules.numbers.calendar;

import java.util.Set;
import org.attestnlp.model.NumberRole;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.jspecify.annotations.Nullable;

/** Reads times of day and of stopwatches: “6:30 p.m.”, “0430 hours”, “1:36.6”. */
final class ClockReader {

  private static final Set<String> CLOCK = TimeWords.CLOCK;

  private final Lexemes lexemes;

  ClockReader(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** “06:45”, “6:30 p.m.”, “6 p.m.”, “10am”, “9 o’clock”. */
  CalendarReader.@Nullable Found timeOfDay(int at) {
    if (!lexemes.get(at).plainDigits() && lexemes.get(at).lower().length() > 5) {
      return null;
    }
    int i = at + 1;
    boolean minutes = lexemes.joined(at, 3) && lexemes.get(at + 1).isMark(':') && twoDigits(at + 2);
    if (minutes) {
      i = at + 3;
      if (lexemes.joined(at, 5) && lexemes.get(at + 3).isMark(':') && twoDigits(at + 4)) {
        i = at + 5;
      }
    }
    boolean clock =
        i < lexemes.size() && CLOCK.contains(lexemes.get(i).lower()) || isMilitary(at, minutes);
    if (lexemes.isWord(i, "local") && clock) {
      return new CalendarReader.Found(i + 2, NumberRole.TIME_OF_DAY, null);
    }
    if (!minutes && !clock && isAfterClockVerb(at)) {
      return new CalendarReader.Found(at + 1, NumberRole.TIME_OF_DAY, null);
    }
    return minutes || clock
        ? new CalendarReader.Found(clock ? i + 1 : i, NumberRole.TIME_OF_DAY, null)
        : null;
  }

  /** “at 0615 local time”, “at 0430 hours”, but “400 hours”. */
  private boolean isMilitary(int at, boolean minutes) {
    String digits = lexemes.lower(at);
    boolean written =
        !minutes && lexemes.get(at).plainDigits() && digits.length() == 4 && isHour(digits, 2);
    boolean local = lexemes.isWord(at + 1, "local") && lexemes.isWord(at + 2, "time");
    boolean hours = lexemes.isWord(at + 1, "hours");
    return written && (local || hours && (digits.startsWith("0") || lexemes.isWord(at - 1, "at")));
  }

  /** “voting ends at 20.00”, but “shares closed at 20.15” */
  private boolean isAfterClockVerb(int at) {
    String digits = lexemes.lower(at);
    return digits.length() == 5
        && digits.charAt(2) == '.'
        && isHour(digits, 3)
        && lexemes.isWord(at - 1, "at")
        && TimeWords.CLOCK_VERB.contains(lexemes.lower(at - 2));
  }

  private static boolean isHour(String digits, int minutes) {
    return digits.substring(0, 2).compareTo("24") < 0
        && digits.substring(minutes).compareTo("60") < 0;
  }

  /** “a lap of 1:36.6” */
  CalendarReader.@Nullable Found stopwatch(int at) {
    boolean seconds =
        lexemes.joined(at, 3)
            && lexemes.get(at + 1).isMark(':')
            && lexemes.isDigits(at + 2)
            && lexemes.lower(at + 2).indexOf('.') == 2;
    boolean clock = lexemes.isWord(at - 1, "at"); // “leaves at 10:30.50”
    return seconds && !clock ? new CalendarReader.Found(at + 3, NumberRole.DURATION, null) : null;
  }

  private boolean twoDigits(int i) {
    return lexemes.get(i).plainDigits() && lexemes.get(i).lower().length() == 2;
  }
}
