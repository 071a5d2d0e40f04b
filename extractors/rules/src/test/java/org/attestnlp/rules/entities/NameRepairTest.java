package org.attestnlp.rules.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameRepairTest {

  @Test
  void a_title_inside_the_span_stands_outside_the_name() {
    assertThat(
            Groups.of(
                "[PER South/JJ Korean/JJ Trade/NNP Minister/NNP Han/NNP Jae/NNP Min/NNP]"
                    + " resigned/VBD _./."))
        .contains("PERSON Han Jae Min [Trade Minister] = Han Jae Min");
  }

  @Test
  void a_possessive_is_no_part_of_the_name() {
    assertThat(Groups.of("[PER Ada/NNP Quill/NNP _'s/POS] plan/NN failed/VBD _./."))
        .containsExactly("PERSON Ada Quill = Ada Quill");
  }

  @Test
  void two_people_read_as_one_are_cut_apart() {
    assertThat(Groups.of("[PER Yoo/NNP and/CC Renner/NNP] met/VBD _./."))
        .containsExactly("PERSON Yoo = Yoo", "PERSON Renner = Renner");
  }

  @Test
  void a_verb_between_two_names_is_no_part_of_one() {
    assertThat(Groups.of("[PER Ada/NNP Quill/NNP coaches/NNS Reed/NNP] _./."))
        .containsExactly("PERSON Ada Quill = Ada Quill", "PERSON Reed = Reed");
    assertThat(
            Groups.of("[PER Rosa/NNP dos/NNP Reyes/NNP] met/VBD [PER Leo/NNP della/NNP Moss/NNP]"))
        .containsExactly(
            "PERSON Rosa dos Reyes = Rosa dos Reyes", "PERSON Leo della Moss = Leo della Moss");
  }

  @Test
  void a_name_read_two_ways_takes_the_better_supported_type() {
    assertThat(
            Groups.of(
                "[PER Moncrieff/NNP] _, a/DT maker/NN of/IN looms/NNS _, fell/VBD _./.",
                "Shares/NNS in/IN [ORG Moncrieff/NNP] rose/VBD _./."))
        .containsExactly("ORGANIZATION Moncrieff = Moncrieff | Moncrieff");
  }

  @Test
  void a_surname_seen_once_in_full_is_a_person_everywhere() {
    assertThat(
            Groups.of(
                "[PER Valeria/NNP London/NNP] wrote/VBD it/PRP _./.",
                "[LOC London/NNP] sings/VBZ _./."))
        .containsExactly("PERSON Valeria London = Valeria London | London");
  }

  @Test
  void a_name_that_the_engine_missed_is_found_again() {
    assertThat(
            Groups.of(
                "[ORG Brannock/NNP Plc/NNP] grew/VBD _./.", "Then/RB Brannock/NNP shrank/VBD _./."))
        .containsExactly("ORGANIZATION Brannock Plc = Brannock Plc | Brannock");
  }

  @Test
  void letters_in_brackets_are_tied_to_their_long_form() {
    assertThat(
            Groups.of(
                "The/DT Tidal/NNP Research/NNP Council/NNP (/-LRB- _TRC/NNP _)/-RRB- met/VBD _./.",
                "TRC/NNP staff/NN left/VBD _./."))
        .containsExactly(
            "ORGANIZATION Tidal Research Council = Tidal Research Council | TRC | TRC");
  }

  @Test
  void letters_that_shorten_common_words_name_nothing() {
    assertThat(Groups.of("The/DT losses/NNS at/IN sea/NN (/-LRB- _LAS/NNP _)/-RRB- rose/VBD _./."))
        .isEmpty();
  }

  @Test
  void an_organization_goes_on_over_of() {
    assertThat(
            Groups.of(
                "He/PRP left/VBD the/DT Ministry/NNP of/IN [LOC Tides/NNP] in/IN May/NNP _./."))
        .containsExactly("ORGANIZATION Ministry of Tides = Ministry of Tides");
  }

  @Test
  void two_names_beside_for_stay_two() {
    assertThat(
            Groups.of(
                "He/PRP played/VBD in/IN the/DT [ORG Harbour/NNP League/NNP] for/IN the/DT"
                    + " [ORG Quillton/NNP Eagles/NNPS] _./."))
        .containsExactly(
            "ORGANIZATION Harbour League = Harbour League",
            "ORGANIZATION Quillton Eagles = Quillton Eagles");
  }

  @Test
  void particles_join_the_parts_of_a_name() {
    assertThat(Groups.of("[PER Ursula/NNP] van/NNP der/NNP [PER Meer/NNP] said/VBD so/RB _./."))
        .containsExactly("PERSON Ursula van der Meer = Ursula van der Meer");
  }

  @Test
  void a_suffix_belongs_to_the_name() {
    assertThat(Groups.of("[PER Robert/NNP Ames/NNP] Jr./NNP left/VBD _./."))
        .containsExactly("PERSON Robert Ames Jr. = Robert Ames Jr.");
  }

  @Test
  void words_for_peoples_are_misc_and_apart_from_countries() {
    assertThat(
            Groups.of(
                "[LOC Polish/JJ] troops/NNS entered/VBD [LOC Poland/NNP] _./.",
                "South/JJ Koreans/NNPS watched/VBD _./."))
        .containsExactly(
            "MISC Polish = Polish",
            "LOCATION Poland = Poland",
            "MISC South Koreans = South Koreans");
  }

  @Test
  void a_dateline_is_a_place_and_its_agency_an_organization() {
    assertThat(Groups.of("PARIS/NN (/-LRB- _Reuters/NNS _)/-RRB- -/HYPH Prices/NNS rose/VBD _./."))
        .containsExactly("LOCATION PARIS = PARIS", "ORGANIZATION Reuters = Reuters");
  }

  @Test
  void the_place_of_a_dateline_is_no_person_below() {
    assertThat(
            Groups.of("LOWELL/NN —/: [PER Lowell/NNP] police/NN fined/VBD two/CD drivers/NNS _./."))
        .containsExactly("LOCATION Lowell = LOWELL | Lowell");
  }

  @Test
  void a_picture_credit_names_a_person() {
    assertThat(Groups.of("A/DT barn/NN _./.", "REUTERS/NNS _//, _Oskar/NNP Brandt/NNP"))
        .containsExactly("ORGANIZATION REUTERS = REUTERS", "PERSON Oskar Brandt = Oskar Brandt");
  }

  @Test
  void a_common_word_at_the_start_of_a_sentence_is_no_name() {
    assertThat(
            Groups.of(
                "A/DT troop/NN marched/VBD _./.", "[ORG Troop/NN] deployment/NN began/VBD _./."))
        .isEmpty();
  }

  @Test
  void a_state_that_plays_is_a_team() {
    assertThat(
            Groups.of(
                "[LOC Oregon/NNP] scored/VBD a/DT touchdown/NN before/IN halftime/NN _./.",
                "The/DT quarterback/NN ran/VBD 40/CD yards/NNS in/IN [LOC Ohio/NNP] _./."))
        .containsExactly("ORGANIZATION Oregon = Oregon", "LOCATION Ohio = Ohio");
  }

  @Test
  void two_countries_glued_by_a_hyphen_name_no_place() {
    assertThat(Groups.of("The/DT [LOC Russia-North/NNP Korea/NNP] pact/NN held/VBD _./."))
        .isEmpty();
  }
}
