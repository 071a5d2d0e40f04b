package org.attestnlp.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Span;
import org.attestnlp.testing.SampleArticle;
import org.attestnlp.trace.Note.Item;
import org.attestnlp.trace.Trace;
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

  @Test
  void a_trace_tells_each_slot_under_its_item_and_what_was_dropped_at_the_end() {
    AnnotatedArticle article = SampleArticle.build();
    Span quill = article.entities().get(0).mentions().get(0).span();
    Trace trace = Trace.kept();
    Trace.Slot slot = trace.slot(Item.MENTION, quill.begin(), quill.end(), "entity");
    slot.won("the full name", "Ada Quill", "one full name is one person");
    slot.lost("a short form", "Ada Reed", "it has another surname");
    slot.silent(List.of("a pronoun", "a noun"));
    trace.slot(Item.MENTION, 0, 1, "name").lost("the engine", "PERSON", "a pass took it off");
    assertThat(Explanation.write(article, trace.notes()))
        .contains(
            "      entity: Ada Quill\n"
                + "        won: the full name: one full name is one person\n"
                + "        lost: a short form (Ada Reed): it has another surname\n"
                + "        no answer: a pronoun; a noun\n")
        .contains("Looked at, and not in the result:\n  MENTION “")
        .contains("      name: none\n        lost: the engine (PERSON): a pass took it off\n");
    assertThat(Explanation.write(article)).doesNotContain("won:", "Looked at");
  }

  @Test
  void a_reason_that_speaks_of_a_mention_has_its_number_and_what_was_skipped_is_told() {
    AnnotatedArticle article = SampleArticle.build();
    Span first = article.entities().get(0).mentions().get(0).span();
    Trace trace = Trace.kept();
    Trace.Slot slot = trace.slot(Item.MENTION, first.begin(), first.end(), "type vote");
    String here = Trace.mention(first.begin(), first.end());
    slot.won("round 1", "PERSON", "a title at " + here + ", none at " + Trace.mention(1, 2));
    slot.skipped("round 2", "a list has it");
    String explained = Explanation.write(article, trace.notes());
    Matcher bracket = Pattern.compile("(?m)^  (\\d+) LOCATION ").matcher(explained);
    assertThat(bracket.find()).isTrue();
    assertThat(explained)
        .contains("won: round 1: a title at [" + bracket.group(1) + "], none at character 1\n")
        .contains("        skipped: round 2: a list has it\n");
  }
}
