package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestnlp.spi.Document;
import org.attestnlp.testing.Sketch;
import org.attestnlp.testing.SketchWriter;
import org.junit.jupiter.api.Test;

/** Claims, entities and quotes of sentences made by hand. */
final class RulesTest {

  @Test
  void a_claim_is_read_without_a_model() {
    assertThat(Rules.on("The/DT storm/NN sank/VBD=sink 14/CD boats/NNS on/IN Monday/NNP ./."))
        .containsExactly(
            "claim 14 | 14 | counted=boats | event=sink | agent=The storm | time=on Monday"
                + " | rule=counted-after");
  }

  @Test
  void a_year_is_no_claim_without_a_model() {
    assertThat(Rules.on("The/DT storm/NN came/VBD=come in/IN 2019/CD ./."))
        .containsExactly("number 2019 | YEAR");
  }

  @Test
  void entities_and_a_quote_are_read_without_a_model() {
    assertThat(
            Rules.on(
                "Mayor/NNP [PER Ada/NNP Quill/NNP] left/VBD=leave [LOC Harlow/NNP] ./.",
                "She/PRP said/VBD the/DT bridge/NN was/VBD=be safe/JJ ./."))
        .containsExactly(
            "entity Ada Quill | PERSON | titles=Mayor | Ada Quill; She/PRONOUN",
            "entity Harlow | LOCATION | Harlow",
            "quote the bridge was safe | INDIRECT | Ada Quill/ENTITY | cue=said | rule=clause");
  }

  @Test
  void a_lemma_and_a_space_inside_a_token_are_written_and_read_back() {
    Document made =
        Sketch.over(
            "1 1/2 men ran.\n\nSo.",
            List.of("1␣1/2/CD men/NNS=man ran/VBD=run ./.", "¶", "[ORG So/NNP] ./."));
    assertThat(made.tokens().text(0)).isEqualTo("1 1/2");
    assertThat(made.tokens().lemma(1)).isEqualTo("man");
    assertThat(made.sentences().get(1).paragraph()).isEqualTo(1);
    assertThat(SketchWriter.lines(made))
        .containsExactly("1␣1/2/CD men/NNS=man ran/VBD=run ./.", "¶", "[ORG So/NNP] ./.");
  }
}
