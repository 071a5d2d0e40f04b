package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.attestnlp.trace.Note;
import org.attestnlp.trace.Note.Item;
import org.attestnlp.trace.Note.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a trace answers to those who ask why. */
final class TraceAnswersTest {

  @Test
  void a_vote_on_a_type_tells_which_words_gave_how_many_points() {
    List<Note> vote =
        Rules.notes("type vote", "Minister/NNP [PER Ada/NNP Quill/NNP] met/VBD miners/NNS ./.");
    assertThat(vote)
        .filteredOn(note -> note.verdict() == Verdict.WON)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.found()).isEqualTo("PERSON");
              assertThat(note.why())
                  .contains("points: ")
                  .contains("a title before it (“Minister”) 3.8")
                  .contains("it came to the vote with that type at 1 of 1 places 2.5");
            });
  }

  @Test
  void each_candidate_for_a_pronoun_has_the_shares_of_its_sum() {
    List<Note> whom =
        Rules.notes(
            "entity",
            "Mr./NNP [PER Bo/NNP Reed/NNP] met/VBD Mr./NNP [PER Ed/NNP Lund/NNP] ./.",
            "He/PRP left/VBD ./.");
    assertThat(whom)
        .filteredOn(note -> note.rule().equals("evidence for a pronoun"))
        .hasSize(2)
        .allSatisfy(
            note -> assertThat(note.why()).containsPattern("-?\\d\\.\\d points: .*\\d\\.\\d"))
        .extracting(Note::verdict)
        .containsExactlyInAnyOrder(Verdict.WON, Verdict.LOST);
  }

  @Test
  void who_cannot_be_meant_by_a_pronoun_is_told_with_the_reason() {
    List<Note> whom =
        Rules.notes(
            "entity",
            "Mr./NNP [PER Bo/NNP Reed/NNP] met/VBD Mrs./NNP [PER Ada/NNP Quill/NNP] ./.",
            "Mr./NNP [PER Ed/NNP Lund/NNP] told/VBD=tell him/PRP so/RB ./.");
    assertThat(whom)
        .filteredOn(note -> note.why().startsWith("no choice: "))
        .extracting(note -> note.found() + ": " + note.why())
        .containsExactlyInAnyOrder(
            "Ed Lund: no choice: the subject or speaker of the pronoun’s own clause",
            "Ada Quill: no choice: the text shows another gender");
  }

  @Test
  void the_shares_of_a_sum_are_all_of_it() {
    List<Note> whom =
        Rules.notes(
            "entity",
            "Mr./NNP [PER Bo/NNP Reed/NNP] met/VBD Mr./NNP [PER Ed/NNP Lund/NNP] ./.",
            "He/PRP left/VBD ./.");
    for (Note note : whom) {
      if (note.why().contains(" points: ")) {
        String[] sides = note.why().split(" points: ", -1);
        double sum = Double.parseDouble(sides[0].replaceAll(".* ", ""));
        double all = 0;
        for (String share : sides[1].split("; ", -1)) {
          all += Double.parseDouble(share.replaceAll(".* ", ""));
        }
        assertThat(all).isCloseTo(sum, within(0.001));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN it/PRP burnt/VBD ./. | the end of its"
            + " sentence",
        "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN it/PRP burnt/VBD ;/: it/PRP fell/VBD ./."
            + " | a semicolon",
        "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN it/PRP burnt/VBD ,/, but/CC [PER"
            + " Reed/NNP] denied/VBD=deny it/PRP ./. | another report behind it",
        "“/`` _It/PRP burnt/VBD _,/, _”/'' [PER Ada/NNP Quill/NNP] said/VBD=say ./."
            + " | the closing mark",
        "It/PRP burnt/VBD ,/, [PER Ada/NNP Quill/NNP] said/VBD=say ./. | its own report behind it"
      })
  void the_end_of_a_quote_names_what_ended_it(String sketch, String rule) {
    assertThat(Rules.notes("end", sketch))
        .filteredOn(note -> note.item() == Item.QUOTE)
        .extracting(Note::rule)
        .contains(rule.strip());
  }

  @Test
  void two_who_deny_a_number_are_told_apart_by_their_words() {
    List<Note> who =
        Rules.notes(
            "disputedBy",
            "[PER Ada/NNP Quill/NNP] said/VBD=say 40/CD guards/NNS=guard attacked/VBD=attack"
                + " miners/NNS=miner ./.",
            "[PER Bo/NNP Reed/NNP] denied/VBD=deny that/IN guards/NNS=guard attacked/VBD=attack"
                + " miners/NNS=miner ./.",
            "[PER Ed/NNP Lund/NNP] denied/VBD=deny that/IN guards/NNS=guard attacked/VBD=attack"
                + " anybody/NN ./.");
    assertThat(who).hasSize(2);
    assertThat(who.get(0).why())
        .contains("“Bo Reed” “denied”", "(q2)", "shares “attacked”, “guard”");
    assertThat(who.get(1).why()).contains("“Ed Lund” “denied”", "(q3)", "anybody");
  }

  @Test
  void rules_that_nobody_asks_are_not_told_of() {
    List<Note> role = Rules.notes("role", "It/PRP closed/VBD at/IN 3:30/CD p.m./NN ./.");
    assertThat(role).extracting(Note::rule).containsExactly("its characters");
  }

  @Test
  void a_quote_without_a_report_says_that_it_has_no_cue() {
    List<Note> cue =
        Rules.notes(
            "cue",
            "[PER Ada/NNP Quill/NNP] was/VBD furious/JJ ./.",
            "“/`` _We/PRP lost/VBD it/PRP all/DT ./. _”/''");
    assertThat(cue).extracting(Note::verdict).containsExactly(Verdict.SILENT);
  }

  @Test
  void a_name_that_a_list_settles_has_no_vote_and_says_why() {
    assertThat(Rules.notes("type vote", "[LOC Norway/NNP] sold/VBD it/PRP ./."))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.verdict()).isEqualTo(Verdict.SKIPPED);
              assertThat(note.why()).isEqualTo("the list of countries has it");
            });
  }

  @Test
  void a_body_shown_by_a_word_tells_which_word_and_where_and_each_round_is_named() {
    List<Note> vote =
        Rules.notes(
            "type vote",
            "[MISC Cold/NNP Harbour/NNP] shares/NNS fell/VBD ./.",
            "They/PRP sold/VBD [MISC Cold/NNP Harbour/NNP] ./.");
    Note other = vote.stream().filter(note -> note.begin() > 0).findFirst().orElseThrow();
    assertThat(other.rule()).contains("round 1 of 2");
    assertThat(other.why()).contains("(“shares”, at @(0-12))").contains("only bodies");
    assertThat(vote.get(0).why()).contains("(“shares”, here)");
    assertThat(vote).extracting(Note::rule).allMatch(rule -> rule.contains("round"));
    assertThat(vote)
        .filteredOn(note -> note.rule().contains("round 2 of 2"))
        .isNotEmpty()
        .allSatisfy(note -> assertThat(note.why()).contains("points: "));
  }

  @Test
  void what_another_place_of_a_name_gives_tells_where_that_is() {
    List<Note> vote =
        Rules.notes(
            "type vote",
            "Minister/NNP [PER Ada/NNP Quill/NNP] left/VBD ./.",
            "Miners/NNS met/VBD [PER Ada/NNP Quill/NNP] ./.");
    assertThat(vote)
        .filteredOn(note -> note.begin() > 12)
        .singleElement()
        .satisfies(note -> assertThat(note.why()).contains("(“Minister”; @(9-18))"));
    assertThat(vote.get(0).why()).contains("(“Minister”; here)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN it/PRP burnt/VBD ./. | a reported clause",
        "[PER Ada/NNP Quill/NNP] denied/VBD=deny the/DT presence/NN of/IN miners/NNS ./."
            + " | the reported noun phrase",
        "[PER Ada/NNP Quill/NNP] promised/VBD=promise to/TO leave/VB ./. | the reported doing",
        "The/DT mill/NN ,/, [PER Ada/NNP Quill/NNP] said/VBD=say ,/, burnt/VBD=burn ./."
            + " | the part behind its report"
      })
  void the_end_of_a_sentence_is_told_of_a_clause_a_phrase_and_a_doing(String sketch, String why) {
    assertThat(Rules.notes("end", sketch))
        .filteredOn(note -> note.verdict() == Verdict.WON)
        .anySatisfy(note -> assertThat(note.why()).startsWith(why.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[PER Ada/NNP Quill/NNP] denied/VBD=deny the/DT charge/NN as/IN miners/NNS left/VBD ./."
            + " | “as” opens a clause of its own",
        "[PER Ada/NNP Quill/NNP] denied/VBD=deny the/DT charge/NN on/IN Monday/NNP ./."
            + " | it tells when the words were said",
        "It/PRP burnt/VBD ,/, [PER Ada/NNP Quill/NNP] said/VBD=say ./."
            + " | its own report begins there",
        "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN it/PRP burnt/VBD ,/, citing/VBG=cite a/DT"
            + " memo/NN ./. | it tells where the report comes from",
        "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN it/PRP burnt/VBD ;/: it/PRP fell/VBD ./."
            + " | what follows it is a clause of its own"
      })
  void words_behind_the_end_are_told_with_what_keeps_them_out(String sketch, String why) {
    assertThat(Rules.notes("end", sketch))
        .filteredOn(note -> note.verdict() == Verdict.LOST)
        .singleElement()
        .satisfies(note -> assertThat(note.why()).startsWith("with “").contains(why.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“/`` _It/PRP burnt/VBD _,/, _”/'' [PER Ada/NNP Quill/NNP] said/VBD=say ./."
            + " | behind “burnt”, with , inside, with ” outside",
        "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN it/PRP burnt/VBD _./."
            + " | behind “burnt”, with . outside"
      })
  void the_end_of_a_quote_tells_which_marks_are_inside(String sketch, String end) {
    assertThat(Rules.notes("end", sketch)).extracting(Note::found).contains(end.strip());
  }

  @Test
  void a_speaker_read_of_a_pronoun_tells_which() {
    List<Note> speakers =
        Rules.notes(
            "speakers",
            "Mr./NNP [PER Bo/NNP Reed/NNP] left/VBD ./.",
            "He/PRP said/VBD=say that/IN it/PRP burnt/VBD ./.");
    assertThat(speakers)
        .singleElement()
        .satisfies(note -> assertThat(note.why()).contains("read of “He” @(19-21)"));
  }

  @Test
  void the_subject_of_a_passive_is_skipped_for_the_agent() {
    assertThat(Rules.notes("agent", "40/CD boats/NNS=boat were/VBD=be seized/VBN=seize ./."))
        .filteredOn(note -> note.verdict() == Verdict.SKIPPED)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.rule()).isEqualTo("the subject of the event");
              assertThat(note.why()).startsWith("“were seized” is passive");
            });
    assertThat(Rules.notes("agent", "Norva/NNP sent/VBD=send 40/CD boats/NNS=boat ./."))
        .isNotEmpty()
        .noneMatch(note -> note.verdict() == Verdict.SKIPPED);
  }

  @Test
  void the_winner_of_a_role_has_its_own_reason() {
    assertThat(Rules.notes("role", "The/DT two/CD leaders/NNS=leader met/VBD=meet ./."))
        .filteredOn(note -> note.verdict() == Verdict.WON)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.found()).isEqualTo("DEFINITE_DUAL");
              assertThat(note.why())
                  .contains("told by “The”: ", "the reader knows")
                  .doesNotContain("officials");
            });
  }

  @Test
  void an_event_tells_what_ties_its_claims_and_which_of_them_its_toll_counts() {
    String[] sketch = {
      "A/DT storm/NN killed/VBD=kill 12/CD miners/NNS=miner ./.",
      "The/DT storm/NN may/MD have/VB killed/VBN=kill 40/CD miners/NNS=miner ./."
    };
    assertThat(Rules.notes("tolls", sketch))
        .extracting(note -> note.verdict() + " " + note.found() + ": " + note.why())
        .anySatisfy(told -> assertThat(told).startsWith("WON KILLED low 12, high 12: c1"))
        .anySatisfy(told -> assertThat(told).startsWith("LOST c2: not counted: it is "));
    assertThat(Rules.notes("claims", sketch)).extracting(Note::found).containsExactly("c1", "c2");
  }

  @Test
  void every_quote_tells_its_polarity_and_the_kind_of_its_source() {
    String[] sketch = {
      "[LOC Norway/NNP] denied/VBD=deny that/IN it/PRP burnt/VBD ./.",
      "“/`` _We/PRP lost/VBD it/PRP all/DT ./. _”/''"
    };
    assertThat(Rules.notes("polarity", sketch))
        .extracting(Note::found)
        .contains("DENIED", "AFFIRMED");
    assertThat(Rules.notes("kind of source", sketch))
        .filteredOn(note -> note.found().equals("GOVERNMENT"))
        .first()
        .satisfies(note -> assertThat(note.why()).contains("a place that speaks"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“/`` _It/PRP burnt/VBD _,/, _”/'' [PER Ada/NNP Quill/NNP] said/VBD=say ./."
            + " | , is inside: it stands before the closing mark",
        "“/`` _It/PRP burnt/VBD _,/, _”/'' [PER Ada/NNP Quill/NNP] said/VBD=say ./."
            + " | ” is outside: of a pair around all the words neither mark is one of them",
        "“/`` _It/PRP burnt/VBD _”/'' _,/, [PER Ada/NNP Quill/NNP] said/VBD=say ./."
            + " | , is outside: it stands behind the closing mark",
        "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN it/PRP was/VBD “/`` _a/DT mess/NN _”/'' ./."
            + " | ” is inside: the mark that it closes is inside",
        "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN it/PRP burnt/VBD _./."
            + " | . is outside: it is a mark of the sentence around"
      })
  void a_mark_at_the_end_of_a_quote_tells_why_it_is_inside_or_not(String sketch, String why) {
    assertThat(Rules.notes("end", sketch))
        .filteredOn(note -> note.verdict() == Verdict.WON)
        .anySatisfy(note -> assertThat(note.why()).contains(why.strip()));
  }

  @Test
  void a_time_in_the_sentence_that_is_not_of_the_claim_tells_what_ruled_it_out() {
    assertThat(
            Rules.notes(
                "time",
                "It/PRP came/VBD=come a/DT day/NN after/IN [PER Ada/NNP Quill/NNP] said/VBD=say"
                    + " that/IN 40/CD boats/NNS=boat sank/VBD=sink ./."))
        .filteredOn(note -> note.found().equals("a day after"))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.verdict()).isEqualTo(Verdict.LOST);
              assertThat(note.why()).startsWith("outside of the words that hold the number");
            });
    assertThat(
            Rules.notes(
                "time",
                "A/DT warden/NN said/VBD=say Tuesday/NNP that/IN 40/CD boats/NNS=boat"
                    + " sank/VBD=sink ./."))
        .filteredOn(note -> note.found().equals("Tuesday"))
        .allMatch(note -> note.verdict() == Verdict.LOST)
        .isNotEmpty();
  }

  @Test
  void a_type_that_rests_on_the_engine_alone_says_so() {
    String alone = "[PER Zorv/NNP Marsh/NNP] left/VBD ./.";
    assertThat(Rules.notes("type vote", alone))
        .filteredOn(note -> note.verdict() == Verdict.WON)
        .singleElement()
        .satisfies(note -> assertThat(note.why()).contains("only what it came with speaks for"));
    assertThat(Rules.notes("name", alone))
        .singleElement()
        .satisfies(note -> assertThat(note.why()).startsWith("its model of names"));
    assertThat(Rules.notes("type vote", "Minister/NNP [PER Zorv/NNP Marsh/NNP] left/VBD ./."))
        .isNotEmpty()
        .noneMatch(note -> note.why().contains("only what it came with"));
  }

  @Test
  void the_country_of_a_place_tells_where_it_is_read() {
    assertThat(
            Rules.notes(
                "country",
                "40/CD boats/NNS=boat sank/VBD=sink off/IN [LOC Norway/NNP] ./.",
                "They/PRP sank/VBD=sink 12/CD boats/NNS=boat ./."))
        .extracting(note -> note.verdict() + " " + note.found() + ": " + note.why())
        .containsExactly(
            "WON NO: the list of places knows “Norway” and its country",
            "SKIPPED : it has no place");
  }

  @Test
  void a_denial_that_shares_too_little_is_told_and_the_quote_that_a_claimant_says() {
    String[] sketch = {
      "[PER Bo/NNP Reed/NNP] said/VBD=say that/IN 40/CD guards/NNS=guard left/VBD=leave ./.",
      "[PER Ada/NNP Quill/NNP] denied/VBD=deny that/IN guards/NNS=guard slept/VBD=sleep ./."
    };
    assertThat(Rules.notes("disputedBy", sketch))
        .filteredOn(note -> note.verdict() == Verdict.LOST)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.found()).isEqualTo("Ada Quill");
              assertThat(note.why())
                  .contains("shares no more than “guard” with the words that hold the number")
                  .endsWith("two are asked, one of them what is counted");
            });
    assertThat(Rules.notes("claimants", sketch))
        .filteredOn(note -> note.verdict() == Verdict.WON)
        .singleElement()
        .satisfies(note -> assertThat(note.why()).contains("in what they say: q1, “"));
  }

  @Test
  void those_who_lose_stand_in_the_order_of_their_sums() {
    List<Double> sums =
        Rules.notes(
                "entity",
                "Mr./NNP [PER Bo/NNP Reed/NNP] met/VBD Mr./NNP [PER Ed/NNP Lund/NNP] ./.",
                "Mr./NNP [PER Jo/NNP Hale/NNP] saw/VBD Mr./NNP [PER Al/NNP Moor/NNP] ./.",
                "He/PRP left/VBD ./.")
            .stream()
            .filter(note -> note.verdict() == Verdict.LOST && note.why().contains(" points"))
            .map(note -> note.why().replaceAll(" points: .*", "").replaceAll(".*; ", ""))
            .map(Double::valueOf)
            .toList();
    assertThat(sums).hasSize(3).isSortedAccordingTo(Comparator.reverseOrder());
  }
}
