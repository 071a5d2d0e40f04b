package org.attestnlp.view.page;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.attestnlp.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Days as a reader writes them: “24 October 2024”, “since 2019”, “until 31 December 2024”. */
final class Dates {

  private Dates() {}

  /** The days that a time means; its own words if they could not be told. */
  static String of(TimeExpression time) {
    LocalDate from = time.from();
    LocalDate until = time.until();
    if (from != null && until != null) {
      return whole(from, until);
    }
    return from != null ? "from " + day(from) : until != null ? "until " + day(until) : words(time);
  }

  private static String words(TimeExpression time) {
    return time.span().text();
  }

  /** “2024”, “October 2024” and “2009 to 2016” where the days begin and end such. */
  private static String whole(LocalDate from, LocalDate until) {
    if (from.equals(until)) {
      return day(from);
    }
    boolean years = from.getDayOfYear() == 1 && until.plusDays(1).getDayOfYear() == 1;
    if (years) {
      return range(String.valueOf(from.getYear()), String.valueOf(until.getYear()));
    }
    boolean months = from.getDayOfMonth() == 1 && until.plusDays(1).getDayOfMonth() == 1;
    return months ? range(month(from), month(until)) : range(day(from), day(until));
  }

  private static String range(String from, String until) {
    return from.equals(until) ? from : from + " to " + until;
  }

  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
  }

  /** The day by which it is put in order; null if no day is known. */
  static @Nullable LocalDate order(TimeExpression time) {
    LocalDate from = time.from();
    return from != null ? from : time.until();
  }
}
