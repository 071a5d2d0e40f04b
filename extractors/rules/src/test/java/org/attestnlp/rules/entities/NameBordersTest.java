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

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          what opens a sentence is no part; “/`` [PER Ask/VB Hargreave/NNP] _,/, ”/'' he/PRP said/VBD _./.; PERSON Hargreave
          what opens a sentence is no part; “/`` [LOC What/WP Norway/NNP] does/VBZ is/VBZ right/JJ ”/''; LOCATION Norway
          what opens a sentence is no part; [ORG The/DT Tide/NNP Ministry/NNP] met/VBD _./.; ORGANIZATION Tide Ministry
          what opens a sentence is no part; [ORG 306/CD Tide/NNP College/NNP] votes/NNS went/VBD _./.; ORGANIZATION Tide College
          a first name stays; [PER Grant/NNP Mole/NNP] left/VBD _./.; PERSON Grant Mole
          the article of a paper stays; [ORG The/DT Tide/NNP Times/NNP] asked/VBD _./.; ORGANIZATION The Tide Times
          who is beside a role is found; Owner/NN Piers/NNP Tonney/NNP left/VBD _./.; PERSON Piers Tonney
          who is beside a role is found; My/PRP$ aunt/NN Berthe/NNP left/VBD _./.; PERSON Berthe
          who is beside a role is found; [PER Victor/NNP] Ambler/NNP left/VBD _./.; PERSON Victor Ambler
          who is beside a role is found; Larkspur/NNP chief/JJ executive/NN [PER Ada/NNP Quill/NNP] left/VBD _./.; ORGANIZATION Larkspur
          """)
  void a_name_ends_where_it_should(String why, String sentence, String name) {
    assertThat(Groups.of(sentence)).as(why).anyMatch(group -> group.startsWith(name + " ="));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a possessive of its own; The/DT [ORG Farmers/NNPS '/POS Union/NNP] met/VBD _./.; ORGANIZATION Farmers
          a possessive of its own; [ORG King/NNP 's/POS College/NNP] closed/VBD _./.; ORGANIZATION King
          a club that has a chairman; Club/NN chairman/NN [PER Ada/NNP Quill/NNP] left/VBD _./.; PERSON Ada Quill
          """)
  void there_is_one_name(String why, String sentence, String name) {
    assertThat(Groups.of(sentence)).as(why).singleElement(as(STRING)).startsWith(name);
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

  @Test
  void initials_elsewhere_show_that_a_run_of_capitals_is_a_body() {
    assertThat(
            Groups.of(
                "The/DT Tide/NNP Budget/NNP Officer/NNP warned/VBD us/PRP _./.",
                "The/DT TBO/NNP gave/VBD no/DT reason/NN _./."))
        .containsExactly("ORGANIZATION Tide Budget Officer = Tide Budget Officer | TBO");
  }
}
