package org.attestnlp.rules.header;

import java.time.LocalDate;
import java.util.List;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.Published;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.rules.dates.TimeReader;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.DayMonthOrder;
import org.attestnlp.rules.dates.period.Tense;
import org.attestnlp.spi.tool.Characters;
import org.jspecify.annotations.Nullable;

/** Finds a full date, with its year, in dateline or byline. */
final class PublicationDay {

  private static final int LONGEST = 4; // words: “Friday, 5 June 2024”
  private static final int SCANNED = 200; // characters of a line

  private static final Anchor ANCHOR = new Anchor(null, Tense.PAST, DayMonthOrder.UNDECIDED);

  private PublicationDay() {}

  static @Nullable Published of(String text, @Nullable Dateline dateline, List<Span> bylines) {
    Published published =
        dateline == null ? null : in(text, dateline.span(), Published.Whence.DATELINE);
    for (Span byline : bylines) {
      published = published == null ? in(text, byline, Published.Whence.BYLINE) : published;
    }
    return published;
  }

  private static @Nullable Published in(String text, Span line, Published.Whence whence) {
    int stop = Math.min(line.end(), line.begin() + SCANNED);
    for (int begin = line.begin(); begin < stop; begin = next(text, begin, stop)) {
      int end = begin;
      for (int words = 1; words <= LONGEST && end < stop; words++) {
        end = wordEnd(text, end, stop);
        Published published = end > begin ? day(Span.of(text, begin, end), whence) : null;
        if (published != null) {
          return published;
        }
      }
    }
    return null;
  }

  private static @Nullable Published day(Span words, Published.Whence whence) {
    TimeExpression time = TimeReader.read(words, ANCHOR);
    LocalDate from = time.from();
    boolean oneDay = from != null && from.equals(time.until());
    return oneDay && from != null ? new Published(from, whence, words) : null;
  }

  /** Where the next word begins. */
  private static int next(String text, int at, int stop) {
    int i = at;
    while (i < stop && !Characters.isBlank(text.charAt(i))) {
      i++;
    }
    while (i < stop && Characters.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** One past the word that follows, without blanks before it; commas and stops at its end go. */
  private static int wordEnd(String text, int at, int stop) {
    int i = at;
    while (i < stop && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    while (i < stop && !Characters.isBlank(text.charAt(i))) {
      i++;
    }
    int end = i;
    while (end > at && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
