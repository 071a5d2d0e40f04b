package org.attestnlp.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.DayMonthOrder;
import org.attestnlp.rules.dates.period.Tense;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the reader of times to the phrases of {@code testdata/phrases/dates}. */
final class TimePhrasesTest {

  private static final Path ROWS =
      Path.of(System.getProperty("attest.root", "../.."), "testdata/phrases/dates/times.tsv");

  @Test
  void each_phrase_means_what_its_row_says() throws IOException {
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (String line : Files.readAllLines(ROWS)) {
      if (line.startsWith("#")) {
        continue;
      }
      read++;
      String[] row = line.split("\t", -1);
      String meant = String.join(" ", row[3], row[4], row[5], row[6]);
      String found = found(row[0], row[1], row[2]);
      if (!found.equals(meant)) {
        wrong.add(row[2] + " [" + row[0] + " " + row[1] + "]: " + found + ", not " + meant);
      }
    }
    assertThat(read).isGreaterThanOrEqualTo(400);
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_day_that_no_phrase_names_is_never_made_up() {
    for (String phrase :
        List.of(
            " ", "on", "the", "of", "a", "by the", "between", "from to", "'s", "1", "--", "5th")) {
      TimeExpression time = read(phrase, LocalDate.of(2024, 3, 13), Tense.PAST);

      assertThat(time.from()).as(phrase).isNull();
      assertThat(time.until()).as(phrase).isNull();
    }
  }

  @Test
  void a_year_at_the_end_of_time_is_no_error() {
    for (String phrase :
        List.of("in 2199", "next century", "over the next 999 years", "in the next 99 decades")) {
      assertThat(read(phrase, LocalDate.of(9999, 12, 31), Tense.FUTURE).span().text())
          .isEqualTo(phrase);
    }
    assertThat(read("999 centuries ago", LocalDate.of(0, 1, 1), Tense.PAST).value()).isNull();
  }

  private static String found(String published, String tense, String phrase) {
    LocalDate day = published.equals("-") ? null : LocalDate.parse(published);
    TimeExpression time = read(phrase, day, Tense.valueOf(tense));
    return String.join(
        " ", text(time.value()), text(time.from()), text(time.until()), text(time.relation()));
  }

  private static TimeExpression read(String phrase, @Nullable LocalDate day, Tense tense) {
    Span span = new Span(0, phrase.length(), phrase);
    return TimeReader.read(span, new Anchor(day, tense, DayMonthOrder.UNDECIDED));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
