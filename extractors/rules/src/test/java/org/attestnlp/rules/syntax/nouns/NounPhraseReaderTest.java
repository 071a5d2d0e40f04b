package org.attestnlp.rules.syntax.nouns;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.attestnlp.testing.Sketch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NounPhraseReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvan/NNP primary/JJ voters/NNS left/VBD             | Norvan primary voters   | voters
          [ORG the/DT Agency/NNP of/IN Trade/NNP] sued/VBD      | the Agency of Trade     | Agency
          the/DT agency/NN of/IN Norva/NNP sued/VBD             | the agency              | agency
          people/NNS Monday/NNP fled/VBD                        | people                  | people
          boats/NNS last/JJ week/NN                             | boats                   | boats
          internally/RB displaced/VBN people/NNS fled/VBD       | internally displaced people | people
          heavily/RB armed/JJ men/NNS fled/VBD                  | heavily armed men       | men
          a/DT torn/JJ ,/, wet/JJ map/NN sank/VBD               | a torn , wet map        | map
          V10/IN engines/NNS ran/VBD                            | V10 engines             | engines
          the/DT yard/NN ’s/POS 40/CD boats/NNS sank/VBD        | the yard ’s 40 boats    | boats
          Harbour/NNP Watch/NNP (/( HW/NNP )/) boats/NNS left/VBD | Harbour Watch ( HW ) boats | boats
          """)
  void a_phrase_ends_where_what_is_counted_ends(String words, String phrase, String head) {
    Passage passage = passage(words);
    Phrase found = reader(passage).at(0, passage.size());
    assertThat(text(passage, found)).isEqualTo(phrase);
    assertThat(found).isNotNull();
    assertThat(passage.text(found.head())).isEqualTo(head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"driving/VBG dangerous/JJ small/JJ boats/NNS", "in/IN the/DT yard/NN", "left/VBD"})
  void a_verb_or_a_preposition_opens_none(String words) {
    Passage passage = passage(words);
    assertThat(reader(passage).at(0, passage.size())).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They/PRP sold/VBD the/DT old/JJ yard/NN               | the old yard
          the/DT bank/NN ’s/POS forecast/NN growth/NN           | forecast growth
          seeking/VBG heavy/JJ damages/NNS                      | heavy damages
          They/PRP sold/VBD it/PRP                              | ''
          """)
  void before_a_token_a_phrase_has_no_owner_and_no_verb(String words, String phrase) {
    Passage passage = passage(words);
    int end = passage.size() - 1;
    assertThat(text(passage, reader(passage).endingAt(end, 0))).isEqualTo(phrase);
  }

  private static Passage passage(String words) {
    return new Passage(Sketch.document(words + " ./."));
  }

  private static NounPhraseReader reader(Passage passage) {
    return new NounPhraseReader(passage, new VerbGroups(passage));
  }

  private static String text(Passage passage, @Nullable Phrase phrase) {
    StringBuilder text = new StringBuilder();
    for (int i = phrase == null ? 0 : phrase.first(); phrase != null && i < phrase.end(); i++) {
      text.append(text.isEmpty() ? "" : " ").append(passage.text(i));
    }
    return text.toString();
  }
}
