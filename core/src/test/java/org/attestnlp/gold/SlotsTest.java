package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.compare.Difference;
import org.attestnlp.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing about an item goes wrong unseen. */
class SlotsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /entities/0/name            | "Quill"                                                              | mill/entities/4-9    | name Ada Quill found as Quill
          /entities/0/titles          | ["Ms."]                                                              | mill/entities/0-9    | titles [] found as [Ms.]
          /entities/0/type            | "MISC"                                                               | mill/entities/0-9    | type PERSON found as MISC
          /entities/0/mentions/0/kind | "NOMINAL"                                                            | mill/entities/0-9    | kind NAME found as NOMINAL
          /quotes/0/kind              | "DIRECT"                                                             | mill/quotes/36-56    | kind INDIRECT found as DIRECT
          /quotes/0/polarity          | "DENIED"                                                             | mill/quotes/36-56    | polarity AFFIRMED found as DENIED
          /quotes/0/cue               | {"begin":31,"end":35,"text":"said","lemma":"say"}                    | mill/quotes/36-56    | cue none found as “said” (say)
          /quotes/0/quoted            | [{"begin":40,"end":44,"text":"mill"}]                                | mill/quotes/36-56    | quoted nothing found as “mill” 40-44
          /quotes/1/continues         | "q1"                                                                 | mill/quotes/73-80    | continues none found as “the mill would close”
          /quotes/0/speakers/0/mention| {"begin":25,"end":30,"text":"Quill"}                                 | mill/quotes/36-56    | speaker-mention none found as “Quill”
          /quotes/0/speakers          | [{"status":"DESCRIBED","name":"Quill","entity":null,"mention":null}] | mill/quotes/36-56    | speaker-entity Ada Quill found as Quill (no entity)
          /claims/0/kind              | "AT_LEAST"                                                           | mill/claims/107-109  | kind EXACT found as AT_LEAST
          /claims/0/value             | 41                                                                   | mill/claims/107-109  | value 40 found as 41
          /claims/0/approximate       | true                                                                 | mill/claims/107-109  | approximate false found as true
          /claims/0/approximator      | {"begin":99,"end":106,"text":"counted"}                              | mill/claims/107-109  | approximator nothing found as “counted”
          /claims/0/unit              | "hour"                                                               | mill/claims/107-109  | unit none found as hour
          /claims/0/counted           | null                                                                 | mill/claims/107-109  | counted “boats” found as nothing; head boats found as nothing
          /claims/0/counted/head      | "boat"                                                               | mill/claims/107-109  | head boats found as boat
          /claims/0/counted/entity    | "e1"                                                                 | mill/claims/107-109  | entities [no entity, no entity, no entity] found as [Ada Quill, no entity, no entity]
          /claims/0/of                | {"begin":123,"end":129,"text":"trucks"}                              | mill/claims/107-109  | of nothing found as “trucks”
          /claims/0/factuality        | "DENIED"                                                             | mill/claims/107-109  | factuality ASSERTED found as DENIED
          /claims/0/hedges            | [{"begin":99,"end":106,"text":"counted"}]                            | mill/claims/107-109  | hedges [] found as [“counted”]
          /claims/0/event             | {"begin":99,"end":106,"text":"counted","lemma":"count"}              | mill/claims/107-109  | event nothing found as “count”
          /claims/0/agent             | {"begin":95,"end":98,"text":"She","entity":null}                     | mill/claims/107-109  | agent nothing found as “She”
          /claims/0/place             | {"begin":40,"end":44,"text":"mill","entity":null}                    | mill/claims/107-109  | place nothing found as “mill”
          /claims/0/time              | {"begin":40,"end":44,"text":"mill","value":"2024"}                   | mill/claims/107-109  | time nothing found as “mill”; time-value none found as 2024
          /claims/0/change            | {"direction":"UP","role":"TO"}                                       | mill/claims/107-109  | change none found as UP TO
          /claims/0/quote             | "q1"                                                                 | mill/claims/107-109  | quote none found as “the mill would close”
          /claims/0/disputedBy        | [{"status":"DESCRIBED","name":"staff","entity":null,"mention":null}] | mill/claims/107-109  | disputed-by nobody found as staff
          /claims/0/relations         | [{"type":"UPDATES","claim":"c2"}]                                    | mill/claims/107-109  | relations [] found as [UPDATES 12]
          """)
  void what_is_wrong_about_an_item_is_named_and_the_item_is_not_right(
      String pointer, String value, String item, String detail) {
    Comparison comparison =
        Comparison.of(Fixture.right().gold(), Fixture.right().with(pointer, value));
    assertThat(comparison.right()).doesNotContain(item).hasSizeGreaterThanOrEqualTo(6);
    assertThat(comparison.differences())
        .filteredOn(difference -> difference.item().equals(item))
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.kind()).isEqualTo(Difference.Kind.CHANGED);
              assertThat(difference.detail()).contains(detail);
              assertThat(difference.slots()).containsKey(detail.substring(0, detail.indexOf(' ')));
            });
    String layer = item.substring("mill/".length(), item.lastIndexOf('/'));
    assertThat(comparison.scores().of(layer + ".record").f1()).isLessThan(1);
  }

  @Test
  void an_exact_border_is_part_of_the_record_and_half_of_the_words_is_enough_for_the_metric() {
    Fixture found =
        new Fixture()
            .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill", "Quill")
            .entity("e2", EntityType.PERSON, "Ben Marsh", "Ben Marsh", "He ")
            .quote("q1", "mill would close", Fixture.source("e1", "Ada Quill"))
            .quote("q2", "We stay", Fixture.source("e2", "Ben Marsh"))
            .claim("c1", "40 boats", 40, "boats")
            .claim("c2", "12", 12, "trucks");
    Comparison comparison = Comparison.of(Fixture.right().gold(), found.result());
    assertThat(comparison.differences())
        .extracting(d -> d.item() + ": " + d.detail())
        .containsExactly(
            "mill/quotes/36-56: border “the mill would close” found as “mill would close”",
            "mill/claims/107-109: border “40” found as “40 boats”");
    assertThat(comparison.scores().of("quotes.right").f1()).isEqualTo(1);
    assertThat(comparison.scores().of("quotes.record").f1()).isEqualTo(0.5);
    assertThat(comparison.scores().of("claims.right").f1()).isEqualTo(1);
    assertThat(comparison.scores().of("claims.record").f1()).isEqualTo(0.5);
  }

  @Test
  void a_rule_is_how_and_not_what() {
    Comparison other =
        Comparison.of(Fixture.right().gold(), Fixture.right().with("/quotes/0/rule", "\"x\""));
    assertThat(other.differences()).isEmpty();
  }
}
