package org.attestnlp.rules.syntax.nouns;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.testing.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelativeAntecedentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It/PRP sued/VBD the/DT firm/NN ,/, which/WDT sank/VBD      | the firm
          a/DT letter/NN from/IN those/DT who/WP left/VBD            | those
          a/DT row/NN over/IN a/DT bridge/NN that/WDT fell/VBD       | a bridge
          a/DT bill/NN seeking/VBG damages/NNS that/WDT failed/VBD   | damages
          They/PRP fear/VBP that/IN pilots/NNS who/WP sleep/VBP      | pilots
          """)
  void the_nearest_phrase_is_meant(String words, String antecedent) {
    assertThat(antecedent(words)).isEqualTo(antecedent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a/DT clerk/NN in/IN the/DT yard/NN who/WP sang/VBD                 | a clerk
          a/DT clerk/NN with/IN debts/NNS=debt who/WP sang/VBD               | a clerk
          a/DT fellow/NN at/IN [ORG Sarn/NNP College/NNP] who/WP left/VBD    | a fellow
          talks/NNS=talk with/IN the/DT [ORG Reds/NNP] ,/, who/WP won/VBD    | the Reds
          a/DT deputy/NN of/IN [PER Ada/NNP Quill/NNP] who/WP left/VBD       | Ada Quill
          a/DT note/NN to/TO [PER Ada/NNP Quill/NNP] that/WDT ended/VBD      | a note
          a/DT rally/NN in/IN [LOC Norva/NNP] that/WDT drew/VBD 90/CD        | a rally
          a/DT list/NN from/IN [LOC Norva/NNP] that/WDT ended/VBD            | Norva
          a/DT majority/NN of/IN voters/NNS=voter who/WP stayed/VBD          | a majority
          """)
  void a_person_is_who_and_nothing_else(String words, String antecedent) {
    assertThat(antecedent(words)).isEqualTo(antecedent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DT owner/NN of/IN the/DT boats/NNS=boat that/WDT swims/VBZ   | the owner
          the/DT owner/NN of/IN the/DT boats/NNS=boat that/WDT sink/VBP    | the boats
          the/DT owners/NNS of/IN the/DT boat/NN that/WDT still/RB swim/VBP | the owners
          a/DT list/NN of/IN boats/NNS=boat that/WDT were/VBD sold/VBN     | boats
          a/DT piece/NN of/IN paper/NN that/WDT burnt/VBD                  | a piece
          a/DT piece/NN of/IN the/DT mast/NN that/WDT burnt/VBD            | the mast
          """)
  void the_number_of_the_verb_decides_between_two(String words, String antecedent) {
    assertThat(antecedent(words)).isEqualTo(antecedent);
  }

  @Test
  void the_agent_of_a_passive_is_not_passed() {
    String words = "the/DT owners/NNS=owner replaced/VBN by/IN a/DT note/NN that/WDT say/VBP";
    assertThat(antecedent(words)).isEqualTo("a note");
  }

  @Test
  void a_name_stands_before_what_the_person_is() {
    assertThat(
            antecedent(
                "[PER Ina/NNP Brock/NNP] ,/, a/DT guard/NN at/IN a/DT bank/NN who/WP ran/VBD"))
        .isEqualTo("Ina Brock");
    assertThat(antecedent("[ORG Morl/NNP] ,/, a/DT guard/NN at/IN a/DT bank/NN who/WP ran/VBD"))
        .isEqualTo("a guard");
  }

  @Test
  void without_a_phrase_there_is_none() {
    assertThat(antecedent("They/PRP said/VBD that/IN it/PRP sank/VBD")).isEmpty();
  }

  /** What the last relative pronoun stands for. */
  private static String antecedent(String words) {
    Passage passage = new Passage(Sketch.document(words + " _./."));
    int pronoun = passage.size() - 1;
    while (!passage.isOneOf(pronoun, "who", "which", "that")) {
      pronoun--;
    }
    Phrase found = new RelativeAntecedent(passage, new NounPhrases(passage)).of(pronoun, 0);
    return found == null
        ? ""
        : passage
            .document()
            .text()
            .substring(passage.token(found.first()).begin(), passage.token(found.end() - 1).end());
  }
}
