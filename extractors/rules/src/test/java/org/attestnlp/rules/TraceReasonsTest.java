package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.attestnlp.Article;
import org.attestnlp.model.NumberMention;
import org.attestnlp.testing.Sketch;
import org.attestnlp.trace.Note;
import org.attestnlp.trace.Note.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reasons that a trace gives are the real ones. */
final class TraceReasonsTest {

  @Test
  void a_toll_of_an_estimate_is_not_told_as_having_happened() {
    assertThat(
            won(
                "tolls",
                "[PER Ada/NNP Quill/NNP] estimated/VBD=estimate that/IN 40/CD guards/NNS=guard"
                    + " were/VBD=be killed/VBN=kill ./."))
        .startsWith("c1 is ESTIMATED: a toll counts what is ASSERTED, ESTIMATED or ALLEGED")
        .doesNotContain("happened");
    assertThat(won("tolls", "A/DT storm/NN killed/VBD=kill 12/CD miners/NNS=miner ./."))
        .startsWith("c1 is ASSERTED: ");
  }

  @Test
  void why_there_is_a_vote_and_why_it_is_won_are_told_apart() {
    String why = won("type vote", "[LOC Norway/NNP] grounded/VBD=ground its/PRP$ fleet/NN ./.");
    assertThat(why)
        .startsWith("there is a vote although the list of countries has it, since the text itself")
        .contains(
            "tells of it: what few people do, behind it (“grounded”; here); no type has more: ");
    assertThat(won("type vote", "Minister/NNP [PER Ada/NNP Quill/NNP] met/VBD miners/NNS ./."))
        .startsWith(
            "there is a vote since neither its form nor a list settles it; no type has more");
  }

  @Test
  void a_word_for_bodies_inside_a_name_is_told_where_the_vote_does_not_count_it() {
    assertThat(won("type vote", "[ORG Zorv/NNP Institute/NNP for/IN Peace/NNP] left/VBD ./."))
        .contains("(“Institute” is a word for bodies, but the vote counts one only at the end");
    assertThat(won("type vote", "[ORG Zorv/NNP Lantern/NNP for/IN Peace/NNP] left/VBD ./."))
        .contains("only what it came with speaks for this type; no type");
    assertThat(won("type vote", "[ORG Zorv/NNP Institute/NNP] left/VBD ./."))
        .contains("its last word is a body (“Institute”)");
  }

  @Test
  void a_type_that_round_1_gave_is_not_told_as_what_the_engine_saw() {
    String[] sketch = {
      "Miners/NNS met/VBD Mr./NNP [PER Bo/NNP Marsh/NNP] at/IN the/DT firm/NN [LOC Cold/NNP"
          + " Harbour/NNP] ./.",
      "They/PRP left/VBD=leave [LOC Cold/NNP Harbour/NNP] ./."
    };
    List<String> votes =
        Rules.notes("type vote", sketch).stream()
            .filter(note -> note.verdict() == Verdict.WON && note.rule().contains("round 2"))
            .filter(note -> note.found().equals("ORGANIZATION"))
            .map(Note::why)
            .toList();
    assertThat(votes)
        .hasSize(2)
        .allMatch(why -> why.contains("round 1 gave it that type at 2 of 2"));
  }

  @Test
  void the_distance_of_a_candidate_is_told_in_sentences_and_words_and_what_it_falls_short_by() {
    List<Note> whom =
        Rules.notes(
            "entity",
            "Mr./NNP [PER Bo/NNP Reed/NNP] left/VBD=leave ./.",
            "Mr./NNP [PER Ed/NNP Lund/NNP] sat/VBD=sit ./.",
            "It/PRP rained/VBD=rain ./.",
            "He/PRP slept/VBD=sleep ./.");
    assertThat(whom)
        .filteredOn(note -> note.rule().equals("evidence for a pronoun"))
        .satisfiesExactlyInAnyOrder(
            note ->
                assertThat(note.why()).contains("2 sentences back -", "; 5 words and marks back "),
            note ->
                assertThat(note.why())
                    .startsWith("behind Ed Lund by ")
                    .contains("most of all for: ", "points: 3 sentences back "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN it/PRP burnt/VBD ./. | “that” before it",
        "[PER Ada/NNP Quill/NNP] said/VBD=say it/PRP burnt/VBD ./. | its report",
        "[PER Ada/NNP Quill/NNP] told/VBD=tell miners/NNS=miner it/PRP burnt/VBD ./. | the first"
            + " word that is reported",
        "“/`` _It/PRP burnt/VBD _,/, _”/'' [PER Ada/NNP Quill/NNP] said/VBD=say ./."
            + " | the opening mark",
        "It/PRP burnt/VBD ,/, [PER Ada/NNP Quill/NNP] said/VBD=say ./. | its sentence",
      })
  void the_beginning_of_a_quote_names_what_it_stands_behind(String sketch, String rule) {
    assertThat(Rules.notes("begin", sketch))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.rule()).isEqualTo(rule.strip());
              assertThat(note.found()).isIn("before “it”", "before “It”");
            });
  }

  @Test
  void words_between_a_report_and_its_content_are_told() {
    assertThat(
            won(
                "begin",
                "[PER Ada/NNP Quill/NNP] told/VBD=tell miners/NNS=miner it/PRP burnt/VBD ./."))
        .isEqualTo("“miners” stands between it and its report, and is not reported");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norva/NNP sold/VBD=sell it/PRP over/IN the/DT past/JJ=past two/CD years/NNS=year ./."
            + " | DURATION | past",
        "It/PRP closed/VBD=close within/IN six/CD hours/NNS=hour ./. | DURATION | within",
        "It/PRP burnt/VBD=burn two/CD years/NNS=year ago/RB ./. | TIME_EXPRESSION | ago",
        "The/DT two/CD leaders/NNS=leader met/VBD=meet ./. | DEFINITE_DUAL | The",
        "It/PRP was/VBD=be built/VBN=build in/IN 1812/CD ./. | YEAR | in",
        "They/PRP broke/VBD=break section/NN 40/CD of/IN it/PRP ./. | LEGAL_REFERENCE | section",
        "He/PRP turned/VBD=turn 40/CD ./. | AGE | turned",
      })
  void the_word_that_a_role_rests_on_is_told_and_without_it_the_role_is_another(
      String sketch, String role, String word) {
    assertThat(won("role", sketch)).startsWith("told by “" + word.strip() + "”: ");
    assertThat(roles(sketch)).containsExactly(role.strip());
    String without = sketch.replaceFirst("\\b" + word.strip() + "/([A-Z$]+)(=\\w+)?", "zorp/$1");
    assertThat(without).isNotEqualTo(sketch);
    assertThat(roles(without)).doesNotContain(role.strip());
  }

  @Test
  void a_year_that_its_digits_alone_show_has_no_word_that_told_it() {
    assertThat(won("role", "It/PRP rose/VBD=rise since/IN 2022/CD ./."))
        .startsWith("four digits of a year, and nothing beside them makes it an amount");
    assertThat(roles("It/PRP rose/VBD=rise zorp/IN 2022/CD ./.")).containsExactly("YEAR");
  }

  @Test
  void the_example_of_a_rule_is_told_as_made_up() {
    assertThat(won("role", "The/DT two/CD leaders/NNS=leader met/VBD=meet ./."))
        .contains("made-up example of the rule: ")
        .doesNotContain("like: ");
    assertThat(won("words", "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN it/PRP burnt/VBD ./."))
        .startsWith("made-up example of the rule: ");
  }

  @Test
  void the_word_that_the_lists_have_with_an_outcome_is_told() {
    assertThat(won("outcome", "Norva/NNP sent/VBD=send 40/CD troops/NNS=troop to/TO Lund/NNP ./."))
        .startsWith("“sent” is listed as DEPLOYED, of forces as “troops”");
    assertThat(
            Rules.notes(
                "outcome", "Norva/NNP sent/VBD=send 40/CD parcels/NNS=parcel to/TO it/PRP ./."))
        .noneMatch(note -> note.verdict() == Verdict.WON);
    assertThat(won("outcome", "A/DT storm/NN left/VBD=leave 12/CD miners/NNS=miner dead/JJ ./."))
        .startsWith("“dead” is listed as KILLED");
  }

  @Test
  void a_total_that_stands_for_an_earlier_count_gives_way_to_the_noun_beside_the_number() {
    assertThat(
            Rules.notes(
                "counted",
                "Norva/NNP sent/VBD=send 40/CD guards/NNS=guard ./.",
                "It/PRP aims/VBZ=aim to/TO send/VB a/DT total/NN of/IN 90/CD troops/NNS=troop ./."))
        .filteredOn(note -> note.verdict() == Verdict.LOST && note.found().equals("guards"))
        .singleElement()
        .satisfies(
            note ->
                assertThat(note.why())
                    .isEqualTo(
                        "“total” stands for what was counted at the number before; gives way to"
                            + " “the noun beside the number”"));
  }

  @Test
  void two_amounts_that_conflict_are_told_with_what_each_may_mean() {
    List<Note> relations =
        Rules.notes(
            "relations",
            "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN about/IN 40/CD miners/NNS=miner"
                + " died/VBD=die ./.",
            "[PER Bo/NNP Reed/NNP] said/VBD=say that/IN 90/CD miners/NNS=miner died/VBD=die ./.");
    assertThat(relations)
        .filteredOn(note -> note.verdict() == Verdict.WON)
        .extracting(Note::why)
        .containsExactly(
            "told of the same by another source: here 36 to 44 (“about” or the like leaves a"
                + " tenth: so near is no conflict), in c2 90; no amount fits both",
            "told of the same by another source: here 90, in c1 36 to 44 (“about” or the like"
                + " leaves a tenth: so near is no conflict); no amount fits both");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at/IN least/JJS 40/CD miners/NNS=miner died/VBD=die | [PER Bo/NNP Reed/NNP] said/VBD=say"
            + " that/IN 65/CD miners/NNS=miner died/VBD=die | some amount fits both: here 65, in c1"
            + " 40 to 400 (without an upper end, up to ten times as much is meant)",
        "40/CD miners/NNS=miner died/VBD=die | she/PRP said/VBD=say that/IN 65/CD"
            + " miners/NNS=miner died/VBD=die | one source gives both",
        "40/CD miners/NNS=miner died/VBD=die in/IN [LOC Oslo/NNP] | [PER Bo/NNP Reed/NNP]"
            + " said/VBD=say that/IN 65/CD miners/NNS=miner died/VBD=die in/IN [LOC Bergen/NNP] | may"
            + " not contradict it: they have two places",
      })
  void two_amounts_that_do_not_conflict_are_told_with_what_keeps_them_apart(
      String first, String second, String why) {
    List<Note> relations =
        Rules.notes(
            "relations",
            "Mrs./NNP [PER Ada/NNP Quill/NNP] said/VBD=say that/IN " + first + " ./.",
            second + " ./.");
    assertThat(relations).noneMatch(note -> note.verdict() == Verdict.WON);
    assertThat(relations)
        .filteredOn(note -> note.rule().equals("claims held against each other"))
        .singleElement()
        .satisfies(
            note -> assertThat(note.why()).startsWith("counts the same, but ").contains(why));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/DT flood/NN killed/VBD=kill 40/CD miners/NNS=miner ./. | it has another cause, “flood”",
        "40/CD miners/NNS=miner were/VBD=be killed/VBN=kill in/IN [LOC Bergen/NNP] ./. | it is told"
            + " of another place",
        "In/IN 2017/CD 40/CD miners/NNS=miner were/VBD=be killed/VBN=kill ./. | it is told of"
            + " another day",
      })
  void a_claim_that_opens_an_event_tells_what_sets_it_apart_from_the_one_before(
      String second, String why) {
    assertThat(
            Rules.notes(
                "claims",
                "A/DT blast/NN killed/VBD=kill 12/CD miners/NNS=miner in/IN [LOC Oslo/NNP] on/IN"
                    + " Monday/NNP ./.",
                second))
        .extracting(Note::why)
        .containsExactly(
            "it is the first that tells what became of those counted (an outcome)",
            "no happening told of before it fits, so it opens one; apart from v1: " + why.strip());
  }

  @Test
  void claims_that_do_not_count_the_same_are_told_with_each_condition_of_a_conflict() {
    List<Note> relations =
        Rules.notes(
            "relations",
            "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN [LOC Norva/NNP] sent/VBD=send 300/CD"
                + " guards/NNS=guard ./.",
            "[PER Bo/NNP Reed/NNP] said/VBD=say that/IN [LOC Norva/NNP] hired/VBD=hire 900/CD"
                + " guards/NNS=guard ./.");
    assertThat(relations).noneMatch(note -> note.verdict() == Verdict.WON);
    assertThat(relations)
        .filteredOn(note -> note.rule().equals("claims held against each other"))
        .hasSize(2)
        .allSatisfy(
            note ->
                assertThat(note.why())
                    .contains(
                        "count the same? no: ",
                        "c1 counts “guards” with the verb “sent” and the subject “Norva”, c2 counts"
                            + " “guards” with the verb “hired” and the subject “Norva”; all three have to be the same,",
                        "contradict the other? yes",
                        "other sources say them? yes",
                        "an amount fit both? no: c1 300, c2 900"));
    assertThat(relations)
        .filteredOn(note -> note.rule().equals("a part of a total"))
        .extracting(Note::found, Note::why)
        .contains(tuple("c1", "its amount is not smaller"));
  }

  @Test
  void a_plan_beside_an_estimate_is_told_as_what_keeps_two_claims_from_a_conflict() {
    assertThat(
            Rules.notes(
                "relations",
                "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN [LOC Norva/NNP] sent/VBD=send 300/CD"
                    + " guards/NNS=guard ./.",
                "[PER Bo/NNP Reed/NNP] said/VBD=say that/IN [LOC Norva/NNP] plans/VBZ=plan to/TO"
                    + " hire/VB 900/CD guards/NNS=guard ./."))
        .filteredOn(note -> note.rule().equals("claims held against each other"))
        .isNotEmpty()
        .allSatisfy(
            note ->
                assertThat(note.why())
                    .contains(
                        "contradict the other? no: one is PLANNED or HYPOTHETICAL, which contradicts no"));
  }

  @Test
  void both_ends_of_a_toll_are_told_with_the_claims_that_give_them() {
    List<Note> tolls =
        Rules.notes(
            "tolls",
            "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN a/DT storm/NN killed/VBD=kill 12/CD"
                + " miners/NNS=miner ./.",
            "[PER Bo/NNP Reed/NNP] said/VBD=say that/IN the/DT storm/NN killed/VBD=kill 14/CD"
                + " miners/NNS=miner ./.");
    assertThat(tolls)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.found()).isEqualTo("KILLED low 12, high 14");
              assertThat(note.why())
                  .contains("low 12 (by c1, the least of what they say)")
                  .contains("high 14 (by c2, the most of what they say)");
            });
    assertThat(won("tolls", "A/DT storm/NN killed/VBD=kill 12/CD miners/NNS=miner ./."))
        .contains("low 12 (by c1, which is EXACT, so both ends are its value)");
  }

  @Test
  void what_a_claim_is_said_in_is_told_with_words_speaker_and_cue() {
    assertThat(
            won(
                "claimants",
                "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN a/DT storm/NN killed/VBD=kill 12/CD"
                    + " miners/NNS=miner ./."))
        .isEqualTo(
            "the number stands in what they say: q1, “a storm killed 12 miners”, said by"
                + " “Ada Quill”, reported with “said”; it is NAMED_PERSON: it is a person with a name in"
                + " the article");
  }

  @Test
  void every_pass_that_changed_a_name_tells_what_it_does() {
    assertThat(Rules.notes("name", "[LOC Norwegian/JJ] boats/NNS=boat sank/VBD=sink ./."))
        .isNotEmpty()
        .filteredOn(note -> note.rule().equals("demonyms"))
        .singleElement()
        .satisfies(
            note ->
                assertThat(note.why())
                    .isEqualTo(
                        "gave it another type: it takes words for peoples for MISC, by the list of"
                            + " demonyms, which has “Norwegian”"));
  }

  @Test
  void the_mentions_of_an_entity_are_told_by_kind() {
    assertThat(
            won(
                "name of the entity",
                "Mr./NNP [PER Bo/NNP Reed/NNP] met/VBD=meet miners/NNS=miner ./.",
                "He/PRP left/VBD=leave ./."))
        .startsWith("its 2 mentions are 1 name, 1 pronoun (@(")
        .contains("): the slot “entity” there tells what settled it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[PER Bo/NNP Reed/NNP] ,/, the/DT minister/NN ,/, left/VBD=leave ./. | The/DT minister/NN"
            + " slept/VBD=sleep ./. | what the article has told of it makes it one",
        "[ORG Harrow/NNP Bank/NNP] closed/VBD=close ./. | The/DT bank/NN hired/VBD=hire clerks/NNS"
            + " ./. | a word of its name says that it is one",
        "[ORG Harrow/NNP Mills/NNP] closed/VBD=close ./. | The/DT company/NN hired/VBD=hire"
            + " clerks/NNS ./. | of those who fit nobody or nothing else is near",
      })
  void a_noun_phrase_tells_what_makes_it_stand_for_somebody(
      String first, String second, String why) {
    assertThat(Rules.notes("entity", first, second))
        .filteredOn(note -> note.rule().equals("a noun phrase with “the”"))
        .last()
        .satisfies(note -> assertThat(note.why()).isEqualTo(why.strip()));
  }

  @Test
  void doubt_in_a_figure_is_told_with_the_words_and_where_they_stand() {
    assertThat(
            won(
                "disputedBy",
                "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN 40/CD miners/NNS=miner left/VBD=leave"
                    + " ./.",
                "[ORG Harrow/NNP Mills/NNP] disputed/VBD=dispute the/DT figure/NN ./."))
        .isEqualTo(
            "“Harrow Mills disputed the figure .” in the next sentence doubts the figure itself");
  }

  @Test
  void a_measured_time_is_no_time_that_its_own_claim_might_have() {
    assertThat(
            Rules.notes(
                "time",
                "[PER Ada/NNP Quill/NNP] needed/VBD=need three/CD hours/NNS=hour on/IN Monday/NNP"
                    + " ./."))
        .isNotEmpty()
        .extracting(Note::found)
        .doesNotContain("three hours");
  }

  /** The reason of the only answer that stands. */
  private static String won(String slot, String... sketch) {
    List<Note> won =
        Rules.notes(slot, sketch).stream().filter(note -> note.verdict() == Verdict.WON).toList();
    assertThat(won).hasSize(1);
    return won.get(0).why();
  }

  private static List<String> roles(String sketch) {
    return Rules.over(Rules.given(sketch))
        .annotate(Article.of("sketch", Sketch.document(sketch).text()))
        .numbers()
        .stream()
        .map(NumberMention::role)
        .map(Enum::name)
        .toList();
  }
}
