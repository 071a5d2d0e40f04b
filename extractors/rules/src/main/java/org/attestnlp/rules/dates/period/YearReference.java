package org.attestnlp.rules.dates.period;

import java.time.LocalDate;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * Which year the words behind a date or part of a year name: “of 2023”, “last year”, “of this
 * year”, “of the year”.
 *
 * @param year the year
 * @param end one past its last word
 */
public record YearReference(int year, int end) {

  /** The year that is named at a word, or null. */
  public static @Nullable YearReference at(Words words, int at, Anchor anchor) {
    int first = words.is(at, "of") || words.is(at, "in") ? at + 1 : at;
    int digits = words.year(first);
    if (digits > 0) {
      return new YearReference(digits, first + 1);
    }
    LocalDate today = anchor.published();
    int shiftAt = words.skip(first, "the");
    boolean article = shiftAt > first;
    if (today == null) {
      return null;
    }
    if (article && words.is(shiftAt, "year") && shiftAt + 1 == words.size()) {
      return new YearReference(today.getYear(), shiftAt + 1);
    }
    String shift = words.value(first, TimeWords.PERIOD_SHIFT);
    boolean year = words.is(first + 1, "year") || words.is(first + 1, "year's");
    return shift == null || !year
        ? null
        : new YearReference(today.getYear() + Integer.parseInt(shift), first + 2);
  }
}
