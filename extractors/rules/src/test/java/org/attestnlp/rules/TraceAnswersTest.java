package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.Article;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.testing.Sketch;
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
        notes("type vote", "Minister/NNP [PER Ada/NNP Quill/NNP] met/VBD miners/NNS ./.");
    assertThat(vote)
        .filteredOn(note -> note.verdict() == Verdict.WON)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.found()).isEqualTo("PERSON");
              assertThat(note.why())
                  .contains("points: ")
                  .contains("a title before it (“Minister”) 3.8")
                  .contains("typed so before the vote at 1 of 1 places 2.5");
            });
  }

  @Test
  void each_candidate_for_a_pronoun_has_the_shares_of_its_sum() {
    List<Note> whom =
        notes(
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
        notes(
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
        notes(
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
        assertThat(all).isBetween(sum - 0.7, sum + 0.7); // each is rounded, the least left out
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
    assertThat(notes("end", sketch))
        .filteredOn(note -> note.item() == Item.QUOTE)
        .extracting(Note::rule)
        .contains(rule.strip());
  }

  @Test
  void two_who_deny_a_number_are_told_apart_by_their_words() {
    List<Note> who =
        notes(
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
    List<Note> role = notes("role", "It/PRP closed/VBD at/IN 3:30/CD p.m./NN ./.");
    assertThat(role).extracting(Note::rule).containsExactly("its characters");
  }

  @Test
  void a_quote_without_a_report_says_that_it_has_no_cue() {
    List<Note> cue =
        notes(
            "cue",
            "[PER Ada/NNP Quill/NNP] was/VBD furious/JJ ./.",
            "“/`` _We/PRP lost/VBD it/PRP all/DT ./. _”/''");
    assertThat(cue).extracting(Note::verdict).containsExactly(Verdict.SILENT);
  }

  /** What the trace says of one slot. */
  private static List<Note> notes(String slot, String... sketch) {
    List<Note> notes = new ArrayList<>();
    Rules.over(Rules.given(sketch), Order.DECLARED, (article, all) -> notes.addAll(all))
        .annotate(Article.of("sketch", Sketch.document(sketch).text()));
    return notes.stream().filter(note -> note.slot().equals(slot)).toList();
  }
}
