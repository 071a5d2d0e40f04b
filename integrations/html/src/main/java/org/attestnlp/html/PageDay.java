package org.attestnlp.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attestnlp.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/** Reads the dates that pages write for machines: the day as it stands there, in whatever zone. */
final class PageDay {

  private static final Pattern ISO =
      Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2})(?!\\d).*", Pattern.DOTALL);
  private static final Pattern MAIL =
      Pattern.compile(
          "\\s*(?:[A-Z][a-z]{2}, )?(\\d{1,2} [A-Z][a-z]{2} \\d{4})(?!\\d).*", Pattern.DOTALL);
  private static final DateTimeFormatter MAIL_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private static final int FIRST_NEWSPAPER = 1605;

  private PageDay() {}

  /** The first that is a day; null if none is. */
  static @Nullable LocalDate first(Stream<String> dates) {
    return dates
        .map(PageDay::of)
        .filter(Objects::nonNull)
        .filter(PageDay::isMeant)
        .findFirst()
        .orElse(null);
  }

  /** 0001-01-01 and 1970-01-01 are what programs write that know no day. */
  private static boolean isMeant(LocalDate day) {
    return day.getYear() >= FIRST_NEWSPAPER && !day.equals(LocalDate.EPOCH);
  }

  private static @Nullable LocalDate of(String date) {
    try {
      Matcher iso = ISO.matcher(date);
      if (iso.matches()) {
        return PublicationDate.parse(iso.group(1));
      }
      Matcher mail = MAIL.matcher(date);
      return mail.matches() ? LocalDate.parse(mail.group(1), MAIL_DAY) : null;
    } catch (DateTimeException e) {
      return null; // another may be right
    }
  }
}
