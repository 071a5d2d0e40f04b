package org.attestnlp.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestnlp.rules.Rules;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.testing.Sketch;
import org.junit.jupiter.api.Test;

/** No phrase goes on in the next paragraph, whatever stands at its beginning. */
final class ParagraphBordersTest {

  private static final String BREAK = "";

  @Test
  void words_of_two_paragraphs_are_no_phrase() {
    Passage passage =
        new Passage(Sketch.document("At/IN", BREAK, "least/JJS 14/CD boats/NNS sank/VBD ./."));
    assertThat(passage.phraseAt(0, List.of("at", "least"))).isFalse();
    assertThat(passage.phraseAt(1, List.of("least", "14"))).isTrue();
    assertThat(passage.inParagraph(0, 2)).isFalse();
    assertThat(passage.inParagraph(1, passage.size())).isTrue();
    assertThat(passage.inParagraph(1, passage.size() + 1)).isFalse();
  }

  @Test
  void a_span_ends_with_its_paragraph() {
    Passage passage =
        new Passage(Sketch.document("Boats/NNS were/VBD", BREAK, "late/RB", BREAK, "sunk/VBN"));
    assertThat(passage.span(1, 4).text()).isEqualTo("were");
    assertThat(passage.span(0, 2).text()).isEqualTo("Boats were");
  }

  @Test
  void an_approximator_before_the_border_is_none() {
    assertThat(claim("At/IN", BREAK, "least/JJS 14/CD people/NNS were/VBD killed/VBN ./."))
        .doesNotContain("AT_LEAST", "bound=");
    assertThat(claim("At/IN least/JJS 14/CD people/NNS were/VBD killed/VBN ./."))
        .contains("AT_LEAST 14", "bound=At least");
  }

  @Test
  void what_became_of_them_is_not_told_behind_the_border() {
    assertThat(claim("About/IN 14/CD people/NNS were/VBD", BREAK, "killed/VBN ./."))
        .doesNotContain("kill");
    assertThat(claim("About/IN 14/CD people/NNS were/VBD reported/VBN", BREAK, "killed/VBN ./."))
        .doesNotContain("kill");
  }

  @Test
  void others_behind_the_border_are_not_counted() {
    assertThat(claim("Rebels/NNS held/VBD 32/CD", BREAK, "others/NNS injured/VBN ./."))
        .doesNotContain("injure");
  }

  @Test
  void a_role_behind_the_border_is_not_that_of_the_article_before_it() {
    String first = "Coach/NN [PER Bo/NNP Tate/NNP] left/VBD ./.";
    String said = "coach/NN said/VBD so/RB ./.";
    assertThat(Rules.on(first, "The/DT " + said)).anyMatch(line -> line.contains("The coach"));
    assertThat(Rules.on(first, "The/DT", BREAK, said))
        .noneMatch(line -> line.contains("The coach") || line.contains("The \n"));
  }

  private static String claim(String... sketch) {
    return Rules.on(sketch).stream()
        .filter(line -> line.startsWith("claim"))
        .findFirst()
        .orElseThrow();
  }
}
