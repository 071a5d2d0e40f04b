package org.attestnlp.rules.entities;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name begins and ends, where the engine took too much or too little. */
final class NameBordersTest {

  @Test
  void what_stands_alone_elsewhere_owns_what_is_behind_its_possessive() {
    assertThat(
            Groups.of(
                "[LOC Kesh/NNP] is/VBZ small/JJ _./.",
                "[ORG Kesh/NNP 's/POS Water/NNP Board/NNP] met/VBD _./."))
        .contains("LOCATION Kesh = Kesh | Kesh", "ORGANIZATION Water Board = Water Board");
  }

  @Test
  void a_name_with_a_possessive_of_its_own_is_one() {
    assertThat(Groups.of("The/DT [ORG Farmers/NNPS '/POS Union/NNP] met/VBD _./."))
        .singleElement(as(STRING))
        .startsWith("ORGANIZATION Farmers");
    assertThat(Groups.of("[ORG King/NNP 's/POS College/NNP] closed/VBD _./."))
        .singleElement(as(STRING))
        .startsWith("ORGANIZATION King");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "“/`` [PER Ask/VB Hargreave/NNP] _,/, ”/'' he/PRP said/VBD _./.; PERSON Hargreave",
        "“/`` [LOC What/WP Norway/NNP] does/VBZ is/VBZ right/JJ ”/''; LOCATION Norway",
        "[ORG The/DT Tide/NNP Ministry/NNP] met/VBD _./.; ORGANIZATION Tide Ministry",
        "[ORG 306/CD Tide/NNP College/NNP] votes/NNS went/VBD _./.; ORGANIZATION Tide College"
      })
  void what_opens_a_sentence_is_no_part_of_the_name(String sentence, String name) {
    assertThat(Groups.of(sentence)).anyMatch(group -> group.startsWith(name + " ="));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[PER Grant/NNP Mole/NNP] left/VBD _./.; PERSON Grant Mole",
        "[ORG The/DT Tide/NNP Times/NNP] asked/VBD _./.; ORGANIZATION The Tide Times"
      })
  void a_first_name_and_the_article_of_a_paper_stay(String sentence, String name) {
    assertThat(Groups.of(sentence)).anyMatch(group -> group.startsWith(name + " ="));
  }

  @Test
  void two_full_names_read_as_one_are_two() {
    assertThat(
            Groups.of(
                "[PER Lin/NNP Mei-hua/NNP &/CC Chen/NNP Wei/NNP] own/VBP the/DT mill/NN _./."))
        .containsExactly("PERSON Lin Mei-hua = Lin Mei-hua", "PERSON Chen Wei = Chen Wei");
    assertThat(Groups.of("[PER José/NNP Marsh/NNP y/NNP Quill/NNP] wrote/VBD it/PRP _./."))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Owner/NN Piers/NNP Tonney/NNP left/VBD _./.; PERSON Piers Tonney",
        "My/PRP$ aunt/NN Berthe/NNP left/VBD _./.; PERSON Berthe",
        "[PER Victor/NNP] Ambler/NNP left/VBD _./.; PERSON Victor Ambler",
        "Larkspur/NNP chief/JJ executive/NN [PER Ada/NNP Quill/NNP] left/VBD _./.; ORGANIZATION Larkspur"
      })
  void who_is_beside_a_role_is_found(String sentence, String name) {
    assertThat(Groups.of(sentence)).anyMatch(group -> group.startsWith(name + " ="));
  }

  @Test
  void a_club_that_has_a_chairman_is_no_name() {
    assertThat(Groups.of("Club/NN chairman/NN [PER Ada/NNP Quill/NNP] left/VBD _./."))
        .singleElement(as(STRING))
        .startsWith("PERSON Ada Quill");
  }

  @Test
  void initials_elsewhere_show_that_a_run_of_capitals_is_a_body() {
    assertThat(
            Groups.of(
                "The/DT Tide/NNP Budget/NNP Officer/NNP warned/VBD us/PRP _./.",
                "The/DT TBO/NNP gave/VBD no/DT reason/NN _./."))
        .containsExactly("ORGANIZATION Tide Budget Officer = Tide Budget Officer | TBO");
  }
}
