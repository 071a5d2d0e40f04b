package org.attestnlp.rules.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Utterance;
import org.attestnlp.testing.Sketch;
import org.junit.jupiter.api.Test;

/** The mechanisms on sketches, each with tags that an engine gives, or gives wrongly. */
final class UtteranceFinderTest {

  @Test
  void a_report_right_after_the_marks_takes_them() {
    Document d = Sketch.document("“ _We/PRP stay/VBP _, _” [PER Ada/NNP Quill/NNP] said/VBD _.");
    assertThat(found(d)).containsExactly("DIRECT cue-after [We stay,] Ada Quill");
  }

  @Test
  void the_lemma_and_the_tag_of_the_cue_may_be_wrong() {
    Document d = Sketch.document("“ _We/PRP stay/VBP _, _” [PER Ada/NNP Quill/NNP] said/NN _.");
    assertThat(found(d)).containsExactly("DIRECT cue-after [We stay,] Ada Quill");
    assertThat(new UtteranceFinder().annotate(d).utterances().get(0).cueLemma()).isEqualTo("say");
  }

  @Test
  void a_relative_clause_after_an_inverted_subject_is_left_out() {
    Document d =
        Sketch.document("“ _We/PRP stay/VBP _, _” said/VBD the/DT mayor/NN _, who/WP won/VBD _.");
    assertThat(found(d)).containsExactly("DIRECT cue-after [We stay,] the mayor");
  }

  @Test
  void a_second_half_carries_on_from_the_first() {
    Document d =
        Sketch.document(
            "“ _We/PRP stay/VBP _, _” she/PRP said/VBD _.",
            "“ _They/PRP can/MD not/RB stop/VB us/PRP _. _”");
    List<Utterance> utterances = new UtteranceFinder().annotate(d).utterances();
    assertThat(utterances).hasSize(2);
    assertThat(utterances.get(1).continues()).isZero();
    assertThat(utterances.get(1).sources()).isEqualTo(utterances.get(0).sources());
    assertThat(utterances.get(1).cue()).isNull();
  }

  @Test
  void a_reported_clause_leaves_out_that_and_the_full_stop() {
    Document d =
        Sketch.document("[PER Ada/NNP Quill/NNP] said/VBD that/IN the/DT quay/NN sank/VBD _.");
    assertThat(found(d)).containsExactly("INDIRECT that-clause [the quay sank] Ada Quill");
  }

  @Test
  void marked_words_inside_a_reported_clause_make_it_mixed() {
    Document d =
        Sketch.document("She/PRP said/VBD they/PRP “ _won’t/MD sit/VB idle/JJ _” now/RB _.");
    assertThat(found(d)).containsExactly("MIXED clause [they “won’t sit idle” now] She");
  }

  @Test
  void two_speakers_stay_two_and_both_is_dropped() {
    Document d =
        Sketch.document(
            "Both/DT [LOC Oslo/NNP] and/CC [LOC Lima/NNP] have/VBP denied/VBN the/DT theft/NN"
                + " of/IN gold/NN _.");
    assertThat(found(d)).containsExactly("INDIRECT thing [the theft of gold] Oslo|Lima");
    assertThat(new UtteranceFinder().annotate(d).utterances().get(0).polarity())
        .isEqualTo(Polarity.DENIED);
  }

  @Test
  void modifiers_joined_by_and_are_one_source() {
    Document d =
        Sketch.document(
            "[LOC U.S./NNP] and/CC [MISC South/JJ Korean/JJ] officials/NNS expressed/VBD their/PRP$"
                + " belief/NN that/IN troops/NNS left/VBD _.");
    assertThat(found(d))
        .containsExactly("INDIRECT cue-noun [troops left] U.S. and South Korean officials");
  }

  @Test
  void an_apposition_between_name_and_verb_is_left_out() {
    Document d =
        Sketch.document(
            "[PER Ada/NNP Quill/NNP] _, the/DT mayor/NN _, said/VBD it/PRP rained/VBD _.");
    assertThat(found(d)).containsExactly("INDIRECT clause [it rained] Ada Quill");
  }

  @Test
  void according_to_comes_after_what_it_reports() {
    Document d =
        Sketch.document(
            "The/DT quay/NN sank/VBD _, according/VBG to/TO the/DT mayor/NN _’s/POS office/NN _.");
    assertThat(found(d))
        .containsExactly("INDIRECT according-to [The quay sank] the mayor’s office");
  }

  @Test
  void a_scare_quote_is_no_utterance() {
    Document d = Sketch.document("The/DT “ _smart/JJ _” meter/NN failed/VBD _.");
    assertThat(found(d)).isEmpty();
  }

  @Test
  void unreal_and_negated_speech_is_no_utterance() {
    assertThat(
            found(
                Sketch.document(
                    "Critics/NNS may/MD say/VB that/IN it/PRP failed/VBD _.",
                    "She/PRP did/VBD not/RB say/VB that/IN it/PRP failed/VBD _.")))
        .isEmpty();
  }

  @Test
  void content_ends_where_another_report_starts() {
    Document d =
        Sketch.document(
            "She/PRP said/VBD it/PRP rained/VBD _, adding/VBG that/IN it/PRP was/VBD cold/JJ _.");
    assertThat(found(d))
        .containsExactly(
            "INDIRECT clause [it rained] She", "INDIRECT that-clause [it was cold] She");
  }

  @Test
  void a_run_on_without_report_belongs_to_who_is_named_at_its_end() {
    Document d =
        Sketch.document(
            "“ _We/PRP work/VBP here/RB _.",
            "",
            "“ _We/PRP stay/VBP _, _” [PER Ada/NNP Quill/NNP] said/VBD _.");
    assertThat(found(d))
        .containsExactly(
            "DIRECT run-on [We work here.] Ada Quill", "DIRECT run-on [We stay,] Ada Quill");
  }

  @Test
  void utterances_come_in_text_order() {
    Document d =
        Sketch.document(
            "She/PRP said/VBD it/PRP rained/VBD _.",
            "“ _No/UH _, _” he/PRP said/VBD _.",
            "It/PRP snowed/VBD _, they/PRP said/VBD _.");
    assertThat(new UtteranceFinder().annotate(d).utterances())
        .isSortedAccordingTo((a, b) -> Integer.compare(a.begin(), b.begin()))
        .extracting(Utterance::kind)
        .containsExactly(QuoteKind.INDIRECT, QuoteKind.DIRECT, QuoteKind.INDIRECT);
  }

  @Test
  void a_chain_of_verbs_without_a_subject_is_read_once() {
    Document d = Sketch.document("and/CC said/VBD ".repeat(1_000).strip());
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(found(d)).isEmpty());
  }

  private static List<String> found(Document d) {
    return new UtteranceFinder().annotate(d).utterances().stream().map(u -> line(d, u)).toList();
  }

  private static String line(Document d, Utterance u) {
    String sources =
        u.sources().stream().map(range -> words(d, range)).collect(Collectors.joining("|"));
    String content = d.text().substring(u.begin(), u.end());
    return u.kind() + " " + u.rule() + " [" + content + "] " + sources;
  }

  private static String words(Document d, TokenRange range) {
    return d.text().substring(d.tokens().begin(range.first()), d.tokens().end(range.end() - 1));
  }
}
