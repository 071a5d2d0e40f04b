package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[LOC Norva/NNP] sent/VBD=send 40/CD guards/NNS=guard ./. | “Norva” is the subject of"
            + " “sent”: the subject of an active verb does what it tells",
        "[LOC Norva/NNP] plans/VBZ=plan to/TO hire/VB 40/CD guards/NNS=guard ./. | “Norva” is the"
            + " subject of “plans”, which governs “hire”: the subject of an active verb does what"
            + " it tells",
        "40/CD boats/NNS=boat were/VBD=be seized/VBN=seize by/IN guards/NNS=guard ./. | “by” is"
            + " behind “were seized”: a passive names with “by” who does it",
      })
  void an_agent_is_told_with_its_verb_and_the_step_to_the_event(String sketch, String why) {
    assertThat(won("agent", sketch)).containsExactly(why.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[PER Ada/NNP Quill/NNP] said/VBD=say that/IN | ; it is NAMED_PERSON: it is a person with a"
            + " name in the article",
        "The/DT agency/NN said/VBD=say that/IN | ; it is GOVERNMENT: the list of sources has"
            + " “agency” with that kind",
        "The/DT widow/NN said/VBD=say that/IN | ; it is UNKNOWN: no noun of the phrase is listed"
            + " with a kind",
      })
  void who_claims_a_number_is_told_with_what_told_the_kind(String report, String why) {
    assertThat(won("claimants", report + " 40/CD miners/NNS=miner died/VBD=die ./.").get(0))
        .endsWith(why.strip());
  }

  @ParameterizedTest
  @CsvSource({"now/RB, yes", "abroad/RB, no: its verb is none of revision"})
  void a_claim_that_replaces_no_other_is_told_with_the_words_that_would(String word, String told) {
    assertThat(
            held(
                QUILL + "[LOC Norva/NNP] sent/VBD=send 300/CD guards/NNS=guard ./.",
                REED + "900/CD guards/NNS=guard were/VBD=be hired/VBN=hire " + word + " ./."))
        .contains("; do words of c2 revise c1? " + told)
        .endsWith("; that one replaces the other needs yes at the first two and here");
  }

  @Test
  void by_how_much_one_is_behind_is_the_difference_of_the_sums_as_they_are_told() {
    Pattern points = Pattern.compile("(-?\\d+\\.\\d) points: ");
    Pattern gap = Pattern.compile("^behind Ed Lund by (\\d+\\.\\d)");
    List<BigDecimal> sums = new ArrayList<>();
    List<BigDecimal> gaps = new ArrayList<>();
    for (Note note :
        Rules.notes(
            "entity",
            "Mr./NNP [PER Bo/NNP Reed/NNP] left/VBD=leave ./.",
            "Mr./NNP [PER Ed/NNP Lund/NNP] sat/VBD=sit ./.",
            "It/PRP rained/VBD=rain ./.",
            "He/PRP slept/VBD=sleep ./.")) {
      points.matcher(note.why()).results().forEach(m -> sums.add(new BigDecimal(m.group(1))));
      gap.matcher(note.why()).results().forEach(m -> gaps.add(new BigDecimal(m.group(1))));
    }
    assertThat(sums).hasSize(2);
    assertThat(gaps).containsExactly(sums.get(0).subtract(sums.get(1)).abs());
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
    return Rules.notes("relations", sketch).stream()
        .filter(note -> note.rule().equals("claims held against each other"))
        .map(Note::why)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> won(String slot, String... sketch) {
    return Rules.notes(slot, sketch).stream()
        .filter(note -> note.verdict() == Verdict.WON)
        .map(Note::why)
        .toList();
  }
}
