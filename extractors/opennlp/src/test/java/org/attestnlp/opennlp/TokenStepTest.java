package org.attestnlp.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.testing.TokenContract;
import org.junit.jupiter.api.Test;

final class TokenStepTest extends TokenContract {

  @Override
  protected Annotator annotator() {
    return new TokenStep();
  }

  @Test
  void tags_are_the_penn_treebanks() {
    assertThat(tagged("She’ll send the mayor’s men to “Ostrava” — 5% (or €3.5bn)."))
        .isEqualTo(
            "She/PRP ’ll/MD send/VB the/DT mayor/NN ’s/POS men/NNS to/TO “/`` Ostrava/NNP ”/'' —/:"
                + " 5/CD %/NN (/-LRB- or/CC €/$ 3.5bn/CD )/-RRB- ./.");
  }

  @Test
  void a_curly_s_may_be_a_verb() {
    assertThat(tagged("It’s late.")).startsWith("It/PRP ’s/VBZ ");
  }

  @Test
  void the_lemma_is_made_when_asked() {
    Document read = annotator().annotate(Document.of("They denied it."));
    assertThat(read.tokens().lemma(1)).isEqualTo("deny");
  }

  private String tagged(String text) {
    Document read = annotator().annotate(Document.of(text));
    return String.join(
        " ", read.tokens().list().stream().map(t -> t.text() + "/" + t.tag()).toList());
  }
}
