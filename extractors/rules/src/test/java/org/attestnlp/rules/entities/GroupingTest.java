package org.attestnlp.rules.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GroupingTest {

  @Test
  void a_bare_surname_is_the_one_named_in_full() {
    assertThat(
            Groups.of(
                "Mayor/NNP [PER Ada/NNP Quill/NNP] spoke/VBD _./.",
                "[PER Quill/NNP] left/VBD _./."))
        .containsExactly("PERSON Ada Quill [Mayor] = Ada Quill | Quill");
  }

  @Test
  void a_family_name_in_front_is_a_surname_too() {
    assertThat(
            Groups.of(
                "[PER Han/NNP Jae/NNP Min/NNP] spoke/VBD _./.", "[PER Han/NNP] left/VBD _./."))
        .containsExactly("PERSON Han Jae Min = Han Jae Min | Han");
  }

  @Test
  void two_spellings_of_a_given_name_are_one_person() {
    assertThat(
            Groups.of(
                "[PER Han/NNP Jae-Min/NNP] spoke/VBD _./.",
                "[PER Han/NNP Jae/NNP Min/NNP] left/VBD _./."))
        .containsExactly("PERSON Han Jae-Min = Han Jae-Min | Han Jae Min");
  }

  @Test
  void a_middle_initial_may_be_left_out() {
    assertThat(
            Groups.of(
                "[PER John/NNP F./NNP Hargrove/NNP] spoke/VBD _./.",
                "[PER John/NNP Hargrove/NNP] left/VBD _./."))
        .containsExactly("PERSON John F. Hargrove = John F. Hargrove | John Hargrove");
  }

  @Test
  void two_given_names_never_merge() {
    assertThat(
            Groups.of(
                "[PER Simon/NNP Lang/NNP] sang/VBD _./.", "[PER Peter/NNP Lang/NNP] ran/VBD _./."))
        .containsExactly("PERSON Simon Lang = Simon Lang", "PERSON Peter Lang = Peter Lang");
  }

  @Test
  void a_bare_surname_before_its_second_bearer_is_the_first() {
    assertThat(
            Groups.of(
                "[PER Kim/NNP Sung/NNP Jin/NNP] smiled/VBD _./.",
                "[PER Kim/NNP] left/VBD _./.",
                "Minister/NNP [PER Kim/NNP Dae/NNP Ho/NNP] spoke/VBD _./."))
        .containsExactly(
            "PERSON Kim Sung Jin = Kim Sung Jin | Kim",
            "PERSON Kim Dae Ho [Minister] = Kim Dae Ho");
  }

  @Test
  void a_title_tells_two_bearers_of_a_surname_apart() {
    assertThat(
            Groups.of(
                "Judge/NNP [PER Ines/NNP Prado/NNP] sat/VBD _./.",
                "[PER Mario/NNP Prado/NNP] stood/VBD _./.",
                "Judge/NNP [PER Prado/NNP] spoke/VBD _./."))
        .containsExactly(
            "PERSON Ines Prado [Judge] = Ines Prado | Prado", "PERSON Mario Prado = Mario Prado");
  }

  @Test
  void a_relative_does_not_take_the_bare_surname() {
    assertThat(
            Groups.of(
                "[PER Ruth/NNP Salter/NNP] spoke/VBD _./.",
                "Her/PRP$ son/NN _,/, [PER Billy/NNP Salter/NNP] _,/, drummed/VBD _./.",
                "[PER Salter/NNP] laughed/VBD _./."))
        .containsExactly(
            "PERSON Ruth Salter = Ruth Salter | Her | Salter",
            "PERSON Billy Salter = Billy Salter");
  }

  @Test
  void forms_of_address_tell_a_couple_apart() {
    assertThat(Groups.of("Mr./NNP [PER Doyle/NNP] and/CC Mrs./NNP [PER Doyle/NNP] argued/VBD _./."))
        .hasSize(2);
  }

  @Test
  void a_country_is_one_under_all_its_names() {
    assertThat(Groups.of("[LOC Britain/NNP] left/VBD _./.", "The/DT [LOC UK/NNP] paid/VBD _./."))
        .containsExactly("LOCATION Britain = Britain | UK");
  }

  @Test
  void a_capital_is_not_its_country() {
    assertThat(
            Groups.of("[LOC Moscow/NNP] denied/VBD it/PRP _./.", "[LOC Russia/NNP] did/VBD _./."))
        .containsExactly("LOCATION Moscow = Moscow", "LOCATION Russia = Russia");
  }

  @Test
  void a_longer_party_is_not_the_shorter_one() {
    assertThat(
            Groups.of(
                "The/DT [ORG Democratic/NNP Reform/NNP Party/NNP] won/VBD _./.",
                "The/DT [ORG Reform/NNP Party/NNP] lost/VBD _./."))
        .hasSize(2);
  }

  @Test
  void initials_stand_for_an_organization_in_both_directions() {
    assertThat(
            Groups.of(
                "[ORG TRC/NNP] staff/NN left/VBD _./.",
                "The/DT [ORG Tidal/NNP Research/NNP Council/NNP] regretted/VBD it/PRP _./."))
        .containsExactly("ORGANIZATION Tidal Research Council = TRC | Tidal Research Council");
  }

  @Test
  void she_is_the_last_subject_that_can_be_a_woman() {
    assertThat(
            Groups.of(
                "[PER Nina/NNP Falk/NNP] met/VBD [PER Tobias/NNP Renner/NNP] _./.",
                "She/PRP thanked/VBD him/PRP _./."))
        .containsExactly(
            "PERSON Nina Falk = Nina Falk | She", "PERSON Tobias Renner = Tobias Renner | him");
  }

  @Test
  void him_is_never_the_subject_of_its_own_clause() {
    assertThat(
            Groups.of(
                "[PER Peter/NNP Lang/NNP] waited/VBD _./.",
                "[PER Simon/NNP Reed/NNP] saw/VBD him/PRP _./."))
        .containsExactly("PERSON Peter Lang = Peter Lang | him", "PERSON Simon Reed = Simon Reed");
  }

  @Test
  void he_outside_a_quotation_is_not_the_one_named_inside() {
    assertThat(
            Groups.of(
                "[PER Igor/NNP Malenko/NNP] spoke/VBD _./.",
                "“/`` _[PER Carl/NNP Weston/NNP] lied/VBD _,/, _”/'' he/PRP said/VBD _./."))
        .contains("PERSON Igor Malenko = Igor Malenko | he");
  }

  @Test
  void the_minister_is_the_person_with_that_office() {
    assertThat(
            Groups.of(
                "Minister/NNP [PER Elin/NNP Dahl/NNP] came/VBD _./.",
                "The/DT minister/NN smiled/VBD _./."))
        .containsExactly("PERSON Elin Dahl [Minister] = Elin Dahl | The minister");
  }

  @Test
  void the_mayors_office_is_not_the_mayor() {
    assertThat(
            Groups.of(
                "Mayor/NNP [PER Ada/NNP Quill/NNP] left/VBD _./.",
                "The/DT mayor/NN _'s/POS office/NN closed/VBD _./."))
        .containsExactly("PERSON Ada Quill [Mayor] = Ada Quill");
  }

  @Test
  void an_official_without_a_name_is_no_entity() {
    assertThat(
            Groups.of(
                "A/DT senior/JJ official/NN spoke/VBD _./.", "The/DT official/NN left/VBD _./."))
        .isEmpty();
  }

  @Test
  void the_company_is_the_only_firm_around() {
    assertThat(
            Groups.of(
                "[ORG Harrow/NNP Mills/NNP Ltd/NNP] closed/VBD _./.",
                "The/DT company/NN gave/VBD no/DT reason/NN _./."))
        .containsExactly("ORGANIZATION Harrow Mills Ltd = Harrow Mills Ltd | The company");
  }

  @Test
  void entities_are_numbered_in_the_order_of_first_mention() {
    assertThat(
            Groups.of(
                "[LOC Norway/NNP] thanked/VBD [PER Ada/NNP Quill/NNP] and/CC [ORG NATO/NNP] _./."))
        .containsExactly(
            "LOCATION Norway = Norway", "PERSON Ada Quill = Ada Quill", "ORGANIZATION NATO = NATO");
  }

  @Test
  void a_body_of_a_higher_rank_is_another_than_the_body_of_its_last_words() {
    assertThat(
            Groups.of(
                "The/DT [ORG Super/NNP Ward/NNP Council/NNP] met/VBD _./.",
                "The/DT [ORG Ward/NNP Council/NNP] left/VBD _./."))
        .containsExactly(
            "ORGANIZATION Super Ward Council = Super Ward Council",
            "ORGANIZATION Ward Council = Ward Council");
  }

  @Test
  void herself_is_nobody_of_an_earlier_sentence() {
    assertThat(
            Groups.of(
                "[PER Ada/NNP Quill/NNP] left/VBD _./.",
                "The/DT door/NN opened/VBD by/IN herself/PRP _./."))
        .containsExactly("PERSON Ada Quill = Ada Quill");
  }

  @Test
  void whoever_stands_before_the_verb_is_not_him_though_it_is_tagged_as_a_participle() {
    assertThat(
            Groups.of(
                "Guards/NNS hid/VBD [PER Bo/NNP Reed/NNP] before/IN [PER Al/NNP Quill/NNP] filmed/VBN"
                    + " him/PRP _./."))
        .containsExactly("PERSON Bo Reed = Bo Reed | him", "PERSON Al Quill = Al Quill");
  }

  @Test
  void a_lone_name_that_men_bear_may_be_a_surname_of_hers() {
    assertThat(Groups.of("[PER Wood/NNP] left/VBD _./.", "She/PRP was/VBD late/JJ _./."))
        .containsExactly("PERSON Wood = Wood | She");
    assertThat(Groups.of("[PER Tom/NNP Quill/NNP] left/VBD _./.", "She/PRP was/VBD late/JJ _./."))
        .containsExactly("PERSON Tom Quill = Tom Quill");
  }

  @Test
  void of_two_the_one_whose_lone_name_is_not_of_the_other_gender_is_meant() {
    assertThat(Groups.of("[PER Ada/NNP] met/VBD [PER Tom/NNP] _./.", "He/PRP was/VBD late/JJ _./."))
        .containsExactly("PERSON Ada = Ada", "PERSON Tom = Tom | He");
  }

  @Test
  void who_is_named_behind_the_pronoun_in_its_clause_is_another() {
    assertThat(
            Groups.of(
                "[PER Abe/NNP Quill/NNP] met/VBD [PER Tom/NNP Reed/NNP] _./.",
                "He/PRP told/VBD [PER Quill/NNP] to/TO leave/VB _./."))
        .containsExactly("PERSON Abe Quill = Abe Quill | Quill", "PERSON Tom Reed = Tom Reed | He");
  }

  @Test
  void an_early_his_stands_for_the_subject_that_follows() {
    assertThat(
            Groups.of(
                "Early/RB in/IN his/PRP$ life/NN _,/, [PER Abe/NNP Quill/NNP] of/IN the/DT"
                    + " board/NN met/VBD [PER Tom/NNP Reed/NNP] _./."))
        .contains("PERSON Abe Quill = his | Abe Quill");
  }

  @Test
  void who_was_tied_up_may_be_him_of_the_next_clause() {
    assertThat(
            Groups.of(
                "Having/VBG tied/VBN up/RP [PER Abe/NNP Quill/NNP] _,/, [PER Tom/NNP Reed/NNP]"
                    + " threatens/VBZ to/TO throw/VB him/PRP out/RP _./."))
        .contains("PERSON Abe Quill = Abe Quill | him");
  }
}
