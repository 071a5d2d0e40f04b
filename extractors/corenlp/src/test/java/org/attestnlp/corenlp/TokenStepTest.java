package org.attestnlp.corenlp;

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
    assertThat(tagged("It’s late.")).isEqualTo("It/PRP ’s/VBZ late/JJ ./.");
  }

  @Test
  void a_stock_symbol_is_one_token() {
    assertThat(tagged("Kelmore Mills (KLM.L) and KLMR.PA fell."))
        .contains("(/-LRB- KLM.L/NNP )/-RRB-", "KLMR.PA/NN");
  }

  @Test
  void a_capital_i_is_known_whatever_language_the_machine_speaks() {
    // the models look up “inr”; in Turkish they would look for “ınr”, see the second run of tests
    assertThat(tagged("INR 500")).isEqualTo("INR/NN 500/CD");
  }

  private String tagged(String text) {
    Document read = annotator().annotate(Document.of(text));
    return String.join(
        " ", read.tokens().list().stream().map(t -> t.text() + "/" + t.tag()).toList());
  }
}
