package org.attestnlp.rules.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bare names that look like a person’s and are a firm’s, and such as look like a firm’s. */
final class BodyTypesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recalled/VBD 4,000/CD cars/NNS _./.",
        "discharged/VBD=discharge 12/CD patients/NNS=patient _./.",
        "shed/VBD=shed 400/CD jobs/NNS=job _./.",
        "cut/VBD its/PRP$ forecast/NN _./.",
        "posted/VBD a/DT loss/NN _./.",
        "filed/VBD for/IN bankruptcy/NN _./.",
        "grounded/VBD its/PRP$ fleet/NN _./."
      })
  void what_few_people_do_makes_a_bare_name_a_firm(String doing) {
    assertThat(Groups.of("[PER Halvorsen/NNP] " + doing).get(0))
        .startsWith("ORGANIZATION Halvorsen =");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recalled/VBD the/DT day/NN _./.",
        "discharged/VBD=discharge himself/PRP _./.",
        "shed/VBD tears/NNS _./.",
        "cut/VBD his/PRP$ forecast/NN _./.",
        "posted/VBD a/DT letter/NN _./.",
        "filed/VBD a/DT complaint/NN _./.",
        "grounded/VBD her/PRP$ son/NN _./."
      })
  void what_people_do_as_well_leaves_it_a_person(String doing) {
    assertThat(Groups.of("[PER Halvorsen/NNP] " + doing).get(0)).startsWith("PERSON Halvorsen =");
  }

  @Test
  void who_is_named_in_full_elsewhere_stays_a_person() {
    assertThat(
            Groups.of(
                "[PER Bo/NNP Halvorsen/NNP] left/VBD _./.",
                "[PER Halvorsen/NNP] created/VBD=create 400/CD jobs/NNS=job _./."))
        .containsExactly("PERSON Bo Halvorsen = Bo Halvorsen | Halvorsen");
  }

  @Test
  void names_of_one_list_are_of_one_kind() {
    assertThat(
            Groups.of(
                "[ORG Brannock/NNP Foods/NNPS] _, [MISC Quill/NNP] and/CC [ORG Lund/NNP Bank/NNP]"
                    + " merged/VBD _./."))
        .contains("ORGANIZATION Quill = Quill");
    assertThat(
            Groups.of(
                "[PER Ida/NNP Brannock/NNP] _, [PER Quill/NNP] and/CC [PER Bo/NNP Lund/NNP]"
                    + " met/VBD _./."))
        .contains("PERSON Quill = Quill");
  }

  @Test
  void whose_spokesman_speaks_is_a_body() {
    assertThat(
            Groups.of(
                "A/DT [MISC Cold/NNP Harbour/NNP] spokesman/NN spoke/VBD _./.",
                "[MISC Cold/NNP Harbour/NNP] is/VBZ old/JJ _./."))
        .containsExactly("ORGANIZATION Cold Harbour = Cold Harbour | Cold Harbour");
    assertThat(Groups.of("[MISC Cold/NNP Harbour/NNP] is/VBZ a/DT novel/NN _./."))
        .containsExactly("MISC Cold Harbour = Cold Harbour");
  }
}
