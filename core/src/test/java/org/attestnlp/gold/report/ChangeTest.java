package org.attestnlp.gold.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.gold.Ratchet;
import org.attestnlp.gold.Ratchet.Failure.Kind;
import org.attestnlp.gold.compare.Difference;
import org.attestnlp.gold.report.GoldReport.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Five real changes read as five items, however many mentions and metrics follow from them. */
class ChangeTest {

  private static final int METRICS = 23;

  private static Ratchet.Failure lost(String item, String detail) {
    return new Ratchet.Failure(Kind.LOST, item, "lost: " + item + ": " + detail + "\n    …[x]…");
  }

  private static GoldReport.Check five() {
    List<Ratchet.Failure> failures = new ArrayList<>();
    failures.add(lost("mill/claims/1-2", "value 300 found as 3000"));
    failures.add(lost("mill/claims/8-9", "value 300 found as 3000"));
    failures.add(lost("mill/entities/3-4", "name Marsh-Reed found as Marsh"));
    failures.add(lost("mill/entities/5-6", "name Marsh-Reed found as Marsh"));
    failures.add(lost("pier/entities/5-6", "name Marsh-Reed found as Marsh"));
    failures.add(
        lost(
            "mill/quotes/7-9",
            "speaker Quill found as Marsh; speaker-entity Quill found as Marsh; speaker-mention none found as “Marsh”"));
    for (int i = 0; i < METRICS; i++) {
      failures.add(new Ratchet.Failure(Kind.METRIC, "m" + i, "metric m" + i + " fell from 1 to 0"));
    }
    return new GoldReport.Check("hand", 9, new Ratchet.Outcome(failures, List.of()), false);
  }

  @Test
  void mentions_of_an_entity_that_differ_alike_are_one_item_and_equal_claims_are_two() {
    assertThat(Change.of(five()))
        .extracting(Change::item, Change::detail, Change::more)
        .containsExactly(
            tuple("mill/claims/1-2", "value 300 found as 3000", List.of()),
            tuple("mill/claims/8-9", "value 300 found as 3000", List.of()),
            tuple(
                "mill/entities/3-4",
                "name Marsh-Reed found as Marsh",
                List.of("mill/entities/5-6")),
            tuple("pier/entities/5-6", "name Marsh-Reed found as Marsh", List.of()),
            tuple("mill/quotes/7-9", "speaker Quill found as Marsh", List.of()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"TABLE", "MARKDOWN", "HTML"})
  void the_first_screen_says_what_was_lost_and_the_metrics_come_below(Format format) {
    String report = new GoldReport(List.of(), List.of(), five()).write(format);
    String seen = format == Format.HTML ? report.substring(report.indexOf("<body>")) : report;
    assertThat(seen.indexOf("5 items, and 23 metrics")).isBetween(0, 40);
    assertThat(seen)
        .contains("5 items and 23 metrics failed")
        .containsSubsequence(
            "value 300 found as 3000",
            "speaker Quill found as Marsh",
            "m0 fell from 1 to 0",
            "m22 fell");
    assertThat(seen).contains("mill/entities/5-6").doesNotContain("speaker-entity");
    String below = format == Format.TABLE ? "metric m0" : "<details>";
    assertThat(seen.substring(0, seen.indexOf(below)).lines().count()).isLessThan(45);
  }

  @ParameterizedTest
  @CsvSource({
    "kind A found as B; quoted none found as C, kind A found as B; quoted none found as C",
    "entity A found as B; name A found as B, entity A found as B",
    "place X found as Y; country X found as Z, place X found as Y; country X found as Z",
    "time-value 1 found as 2; time-from 1 found as 3, time-value 1 found as 2; time-from 1 found as 3"
  })
  void what_follows_from_a_wrong_slot_is_not_said_again(String detail, String said) {
    Ratchet.Failure failure = lost("mill/quotes/1-2", detail);
    GoldReport.Check check =
        new GoldReport.Check("hand", 1, new Ratchet.Outcome(List.of(failure), List.of()), false);
    assertThat(Change.of(check)).extracting(Change::detail).containsExactly(said);
    assertThat(Change.of(check)).extracting(Change::kind).containsExactly(Difference.Kind.LOST);
  }
}
