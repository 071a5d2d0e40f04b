package org.attestnlp.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an article was published, written {@code 2024-10-24}. Years have four digits:
 * Java also reads {@code +999999999-12-31}, which no reader of the output expects.
 */
public final class PublicationDate {

  private static final int LAST_YEAR = 9999;

  private PublicationDate() {}

  /**
   * Reads a day.
   *
   * @throws DateTimeException if it is none, or its year has not four digits
   */
  public static LocalDate parse(String text) {
    LocalDate date = LocalDate.parse(text);
    if (!isWritable(date)) {
      throw new DateTimeException(problem(date));
    }
    return date;
  }

  /**
   * Lets through a day that can be written with four digits for the year, and null.
   *
   * @throws IllegalArgumentException for another
   */
  public static @Nullable LocalDate check(@Nullable LocalDate date) {
    if (date != null && !isWritable(date)) {
      throw new IllegalArgumentException(problem(date));
    }
    return date;
  }

  private static boolean isWritable(LocalDate date) {
    return date.getYear() >= 0 && date.getYear() <= LAST_YEAR;
  }

  private static String problem(LocalDate date) {
    return "the date is " + date + ", expected YYYY-MM-DD";
  }
}
