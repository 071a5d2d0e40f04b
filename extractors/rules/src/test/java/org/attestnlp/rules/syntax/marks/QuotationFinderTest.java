package org.attestnlp.rules.syntax.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotationFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We stay,” she said.",
        "\"We stay,\" she said.",
        "«We stay,» she said.",
        "„We stay,“ she said.",
        "``We stay,'' she said.",
        "‘We stay,’ she said.",
        "'We stay,' she said.",
        "“We stay,\" she said."
      })
  void every_kind_of_mark_is_paired(String text) {
    assertThat(inside(text)).containsExactly("We stay,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rope is 5\" thick and the mast is 40' high.",
        "The drivers' union met in the '90s.",
        "It’s the dogs’ bowl.",
        "Rock 'n' roll is here.",
        "\"\" and “”",
        "A stray ” here."
      })
  void apostrophes_inches_and_strays_are_no_quotation(String text) {
    assertThat(inside(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a ", "‘a ", "“a "})
  void opening_marks_that_never_close_are_read_in_linear_time(String mark) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(inside(mark.repeat(330_000))).hasSizeLessThan(2));
  }

  @Test
  void an_apostrophe_inside_single_marks_does_not_close_them() {
    assertThat(inside("‘We don’t know,’ she said.")).containsExactly("We don’t know,");
  }

  @Test
  void a_nested_pair_stays_inside_the_outer_one() {
    assertThat(inside("“He said “no” twice,” she said.")).containsExactly("He said “no” twice,");
  }

  @Test
  void one_stray_mark_does_not_reach_the_next_paragraph() {
    assertThat(inside("The board is 40\" wide.\n\n\"We stay,\" she said."))
        .containsExactly("We stay,");
  }

  @Test
  void a_mark_left_open_runs_on_if_the_next_paragraph_opens_with_one() {
    List<Quotation> quotations = QuotationFinder.find("“One day.\n\n“Two days,” she said.");
    assertThat(quotations).hasSize(2);
    assertThat(quotations.get(0).runsOn()).isTrue();
    assertThat(quotations.get(0).closed()).isFalse();
    assertThat(quotations.get(1).runsOn()).isFalse();
  }

  @Test
  void words_that_close_in_the_next_paragraph_are_one_quotation() {
    assertThat(inside("She said, “One day.\n\nTwo days.” Then she left."))
        .containsExactly("One day.\n\nTwo days.");
  }

  @Test
  void a_text_that_breaks_off_inside_marks_ends_in_a_quotation() {
    assertThat(inside("The mayor called it “her best day")).containsExactly("her best day");
    assertThat(inside("The mayor called it “her best “day")).containsExactly("day");
    assertThat(inside("The mayor called it “her best\n\nDay came.")).isEmpty();
  }

  private static List<String> inside(String text) {
    return QuotationFinder.find(text).stream()
        .map(quotation -> text.substring(quotation.begin(), quotation.end()))
        .toList();
  }
}
