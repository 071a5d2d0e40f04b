package org.attestnlp.rules.syntax.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.rules.quotes.cues.CueLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "deny, '', denies, denied, denying",
    "state, '', states, stated, stating",
    "agree, '', agrees, agreed, agreeing",
    "stress, '', stresses, stressed, stressing",
    "say, said, says, said, saying",
    "write, 'wrote,written,writes,writing', writes, wrote, writing"
  })
  void regular_and_irregular_verbs_are_inflected(
      String lemma, String irregular, String third, String past, String gerund) {
    var forms = Inflection.of(lemma, irregular);
    assertThat(forms)
        .containsEntry(VerbForm.BASE, lemma)
        .containsEntry(VerbForm.THIRD, third)
        .containsEntry(VerbForm.PAST, past)
        .containsEntry(VerbForm.GERUND, gerund);
  }

  @ParameterizedTest
  @CsvSource({"said, say", "according, ''", "denied, deny", "told, tell", "urging, urge"})
  void a_form_finds_its_verb(String word, String lemma) {
    CueLexicon.Form form = CueLexicon.of(word);
    assertThat(form == null ? "" : form.verb().lemma()).isEqualTo(lemma);
  }
}
