package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.Article;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.testing.Sketch;
import org.attestnlp.trace.Note;
import org.attestnlp.trace.Note.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trace speaks in the words of the article, and says which of several cases holds. */
final class TraceWordsTest {

  private static final String QUILL = "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN ";
  private static final String REED = "[PER Bo/NNP Reed/NNP] said/VBD=say that/IN ";

  @Test
  void what_two_claims_count_is_told_in_the_words_of_the_article_not_as_a_key() {
    assertThat(
            held(
                QUILL
                    + "[LOC East/NNP Norva/NNP] sent/VBD=send 300/CD guards/NNS=guard abroad/RB ./.",
                REED + "900/CD guards/NNS=guard were/VBD=be hired/VBN=hire ./."))
        .contains("“guards” with the verb “sent” and the subject “East Norva”")
        .contains("“guards” with the verb “were hired” and no other subject")
        .contains("; all three have to be the same, unless both are tolls of one kind (arrested, ")
        .doesNotContain("guard send");
  }

  @Test
  void a_toll_beside_another_count_is_told_by_its_kind() {
    assertThat(
            held(
                QUILL + "300/CD guards/NNS=guard died/VBD=die ./.",
                REED + "[LOC Norva/NNP] hired/VBD=hire 900/CD guards/NNS=guard ./."))
        .contains("c1 counts a toll (“dead guard”), c2 counts “guards” with the verb “hired”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about/IN 12/CD | , as told: “about” or the like widens no toll) | yes",
        "12/CD | , as told | no",
      })
  void a_toll_says_that_it_takes_an_approximate_amount_as_told(
      String amount, String told, String approximate) {
    String why =
        won("tolls", "A/DT storm/NN killed/VBD=kill " + amount + " miners/NNS=miner ./.").get(0);
    assertThat(why).contains("which is EXACT, so both ends are its value");
    assertThat(why.contains(told.strip())).isEqualTo(approximate.strip().equals("yes"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about/IN | “about” beside it makes it approximate and sets no bound",
        "at/IN least/JJS | “at least” beside it makes it AT_LEAST",
      })
  void words_beside_a_number_tell_what_they_do_to_it(String words, String why) {
    assertThat(won("kind", words + " 12/CD miners/NNS=miner died/VBD=die ./.").get(0))
        .startsWith(why.strip());
  }

  @Test
  void marked_words_inside_a_clause_tell_why_they_are_no_quote_of_their_own() {
    assertThat(
            won("kind", QUILL + "the/DT guards/NNS=guard “/`` _ran/VBD=run _home/RB _”/'' ./.")
                .get(0))
        .startsWith("some of its words stand in quotation marks; the rule “marks” asks that ")
        .endsWith(": before the first stands “guards”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norva/NNP plans/VBZ=plan to/TO hire/VB 40/CD guards/NNS=guard ./. | “plans”, a verb above"
            + " “hire”",
        "Norva/NNP may/MD have/VB=have hired/VBN=hire 40/CD guards/NNS=guard ./. | “may”, at “may"
            + " have hired”, its verb",
        "[PER Ada/NNP Quill/NNP] estimated/VBD=estimate that/IN Norva/NNP hired/VBD=hire 40/CD"
            + " guards/NNS=guard ./. | “estimated” in the words that report it",
        "Norva/NNP hired/VBD=hire an/DT estimated/VBN=estimate 40/CD guards/NNS=guard ./."
            + " | “estimated” near the number",
      })
  void a_hedge_is_told_with_its_place(String sketch, String why) {
    assertThat(won("factuality", sketch)).containsExactly(why.strip());
  }

  @Test
  void a_speaker_is_told_with_what_the_phrase_is_to_the_report() {
    assertThat(won("speakers", QUILL + "it/PRP burnt/VBD ./.").get(0))
        .contains("“Ada Quill” ", ", the subject of “said”");
    assertThat(
            won("speakers", "It/PRP burnt/VBD ,/, according/VBG to/TO [PER Ada/NNP Quill/NNP] ./.")
                .get(0))
        .endsWith(", behind “according to”");
  }

  /** The reason why two claims, held against each other, have no relation. */
  private static String held(String... sketch) {
    return notes("relations", sketch).stream()
        .filter(note -> note.rule().equals("claims held against each other"))
        .map(Note::why)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> won(String slot, String... sketch) {
    return notes(slot, sketch).stream()
        .filter(note -> note.verdict() == Verdict.WON)
        .map(Note::why)
        .toList();
  }

  private static List<Note> notes(String slot, String... sketch) {
    List<Note> notes = new ArrayList<>();
    Rules.over(Rules.given(sketch), Order.DECLARED, (article, all) -> notes.addAll(all))
        .annotate(Article.of("sketch", Sketch.document(sketch).text()));
    return notes.stream().filter(note -> note.slot().equals(slot)).toList();
  }
}
