package org.attestnlp.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void brackets_are_numbered_and_every_item_names_its_rule() {
    String explained = Explanation.write(SampleArticle.build());
    assertThat(explained)
        .contains("[2 Ada Quill] said")
        .contains("  2 PERSON Ada Quill, NAME\n")
        .contains("MIXED by Ada Quill, kind of source NAMED_PERSON, rule test")
        .contains("CLAIM 40 to 50 home homes by Ada Quill, ASSERTED, kind of source NAMED_PERSON,")
        .contains(
            ", outcome DESTROYED, place Oslo, country NO, time value 2026-05-03, in event v1,")
        .contains("EVENT v1: DESTROYED 40 to 50\n")
        .contains("INDIRECT by Police, kind of source GOVERNMENT, rule test");
    assertThat(explained.chars().filter(c -> c == '[').count())
        .isEqualTo(explained.chars().filter(c -> c == ']').count());
  }
}
