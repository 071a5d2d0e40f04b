package org.attestnlp.gold.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestnlp.gold.Fixture;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.score.Scores;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourcesTest {

  @Test
  void one_shared_word_does_not_make_two_speakers_one() {
    assertThat(score("quotes.speaker", described("South Korean officials"), described("officials")))
        .isEqualTo(1);
    Source south = described("South Korean officials");
    Source north = described("North Korean officials");
    assertThat(score("quotes.speaker", south, north)).isZero();
    assertThat(score("quotes.right", south, north)).isZero();
    // the evaluation kit's last word
    assertThat(score("quotes.spk-e2e", south, north)).isEqualTo(1);
  }

  @Test
  void mentions_that_overlap_are_one_unless_their_words_clash() {
    Source quill = mention("the woman", "Ada Quill");
    assertThat(score("quotes.speaker", quill, mention("she", "Quill"))).isEqualTo(1);
    assertThat(score("quotes.speaker", quill, mention("she", "Quill met"))).isZero();
    assertThat(score("quotes.speaker-mention", quill, mention("she", "Quill met"))).isEqualTo(1);
  }

  @Test
  void the_mention_has_to_be_the_same_place() {
    Source there = mention("Quill", "Quill");
    assertThat(score("quotes.speaker-mention", there, mention("Quill", "Ada Quill"))).isEqualTo(1);
    assertThat(score("quotes.speaker-mention", there, mention("Quill", "Ben Marsh"))).isZero();
    assertThat(score("quotes.speaker-mention", there, described("Quill"))).isZero();
  }

  @Test
  void a_speaker_that_is_another_entity_or_none_is_a_wrong_entity() {
    Source ada = Fixture.source("e1", "Ada Quill");
    Source ben = Fixture.source("e2", "Ben Marsh");
    assertThat(score("quotes.speaker-entity", ada, ada)).isEqualTo(1);
    assertThat(score("quotes.speaker-entity", ada, ben)).isZero();
    assertThat(score("quotes.speaker-entity", ada, described("Ada Quill"))).isZero();
    assertThat(score("quotes.speaker-entity", described("Ada Quill"), ada)).isZero();
  }

  @Test
  void an_entity_that_is_not_in_the_gold_is_not_a_speaker_without_entity() {
    GoldArticle gold = new Fixture().quote("q1", "We stay", described("the mill")).gold();
    Fixture found =
        new Fixture()
            .entity("e1", EntityType.ORGANIZATION, "mill", "mill")
            .quote("q1", "We stay", Fixture.source("e1", "mill"));
    Scores scores = Comparison.of(gold, found.result()).scores();
    assertThat(scores.of("quotes.speaker").f1()).isEqualTo(1);
    assertThat(scores.of("quotes.speaker-entity").f1()).isZero();
  }

  @Test
  void speakers_may_come_in_any_order_and_claimants_not() {
    Source one = described("officials");
    Source other = described("North Korean officials");
    Source third = described("South Korean officials");
    assertThat(quote(List.of(one, other), List.of(other, third))).isEqualTo(1);
    assertThat(claim(List.of(other, third), List.of(other, third))).isEqualTo(1);
    assertThat(claim(List.of(other, third), List.of(third, other))).isZero();
  }

  @Test
  void rows_of_another_length_are_not_the_same() {
    Source a = described("a memo");
    Source b = described("the Courier");
    assertThat(claim(List.of(a), List.of(a, b))).isZero();
    assertThat(claim(List.of(a, b), List.of(a))).isZero();
    assertThat(claim(List.of(), List.of(a))).isZero();
    assertThat(quote(List.of(a), List.of(a, b))).isZero();
    assertThat(quote(List.of(a, b), List.of(a))).isZero();
  }

  private static double quote(List<Source> wanted, List<Source> found) {
    Source[] none = new Source[0];
    return compare(
            new Fixture().quote("q1", "We stay", wanted.toArray(none)),
            new Fixture().quote("q1", "We stay", found.toArray(none)))
        .of("quotes.speaker")
        .f1();
  }

  private static double claim(List<Source> wanted, List<Source> found) {
    Source[] none = new Source[0];
    return compare(
            new Fixture().claim("c1", "40", 40, "boats", wanted.toArray(none)),
            new Fixture().claim("c1", "40", 40, "boats", found.toArray(none)))
        .of("claims.claimants")
        .f1();
  }

  private static double score(String metric, Source wanted, Source found) {
    return compare(people().quote("q1", "We stay", wanted), people().quote("q1", "We stay", found))
        .of(metric)
        .f1();
  }

  private static Fixture people() {
    return new Fixture()
        .entity("e1", EntityType.PERSON, "Ada Quill", "Ada Quill")
        .entity("e2", EntityType.PERSON, "Ben Marsh", "Ben Marsh");
  }

  private static Scores compare(Fixture wanted, Fixture found) {
    return Comparison.of(wanted.gold(), found.result()).scores();
  }

  private static Source described(String name) {
    return source(name, null);
  }

  private static Source mention(String name, String words) {
    return source(name, Fixture.span(words));
  }

  private static Source source(String name, @Nullable Span mention) {
    return new Source(SourceStatus.DESCRIBED, name, null, mention);
  }
}
