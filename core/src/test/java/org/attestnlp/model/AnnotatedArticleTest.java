package org.attestnlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.api.Test;

/** What users look up in a result. */
final class AnnotatedArticleTest {

  private static final AnnotatedArticle RAIN = SampleArticle.build();
  private static final Entity OSLO = RAIN.entities().get(0);
  private static final Entity QUILL = RAIN.entities().get(1);

  @Test
  void a_source_leads_to_its_entity_unless_it_is_only_described() {
    Source quill = RAIN.quotes().get(0).speakers().get(0);
    assertThat(RAIN.entity(quill)).contains(QUILL);
    assertThat(RAIN.entity(new Source(SourceStatus.DESCRIBED, "Police", null, null))).isEmpty();
    assertThat(RAIN.entity(new Source(SourceStatus.ENTITY, "X", "e99", null))).isEmpty();
  }

  @Test
  void an_entity_leads_to_what_it_says_and_claims() {
    assertThat(RAIN.quotesBy(QUILL)).extracting(Quote::id).contains("q1");
    assertThat(RAIN.quotesBy(OSLO)).isEmpty();
    assertThat(RAIN.claimsBy(OSLO)).isEmpty();
    assertThat(RAIN.claimsBy(QUILL))
        .isEqualTo(
            RAIN.claims().stream()
                .filter(c -> c.claimants().stream().anyMatch(s -> "e2".equals(s.entity())))
                .toList())
        .isNotEmpty();
  }

  @Test
  void every_source_stands_once_in_the_order_of_mention() {
    assertThat(RAIN.sources()).extracting(Source::name).containsExactly("Ada Quill", "Police");
  }

  @Test
  void a_speech_is_all_that_its_quotes_carry_on() {
    Quote first = RAIN.quotes().get(0);
    Quote second = next(first, "q2", first.id());
    Quote third = next(first, "q3", null);
    Quote fourth = next(first, "q4", "q2");
    AnnotatedArticle whole =
        ArticleFields.ARTICLE.with(
            RAIN, ArticleFields.QUOTES, List.of(first, second, third, fourth));
    assertThat(whole.speech(second)).containsExactly(first, second, fourth);
    assertThat(whole.speech(fourth)).isEqualTo(whole.speech(first));
    assertThat(whole.speech(third)).containsExactly(third);
  }

  private static Quote next(Quote like, String id, String continues) {
    Quote named = QuoteFields.QUOTE.with(like, QuoteFields.ID, id);
    return QuoteFields.QUOTE.with(named, QuoteFields.CONTINUES, continues);
  }

  @Test
  void a_character_leads_to_all_that_covers_it() {
    int forty = RAIN.text().indexOf("40 to");
    Covering here = RAIN.at(forty);
    assertThat(here.quotes()).extracting(Quote::id).containsExactly("q1");
    assertThat(here.claims()).extracting(c -> c.span().begin()).containsExactly(forty);
    assertThat(here.entities()).isEmpty();
    int ada = RAIN.text().indexOf("Ada");
    assertThat(RAIN.at(ada).entities()).containsExactly(QUILL);
    assertThat(RAIN.at(ada + "Ada Quill".length()).entities()).isEmpty();
    assertThat(RAIN.at(-1)).isEqualTo(new Covering(List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void what_is_printed_can_be_read() {
    assertThat(RAIN)
        .hasToString(
            "rain: 2 entities, 2 quotes, 2 claims, 1 other number, 1 event, incomplete [length]");
    assertThat(QUILL).hasToString("e2 PERSON Ada Quill (Mayor), 1 mention");
    assertThat(OSLO).hasToString("e1 LOCATION:CITY Oslo, 1 mention");
    assertThat(QUILL.mentions().get(0).toString()).startsWith("“Ada Quill” [").endsWith(") NAME");
    assertThat(RAIN.sources()).hasToString("[Ada Quill (e2), Police]");
    assertThat(RAIN.quotes())
        .extracting(Quote::toString)
        .containsExactly(
            "q1 MIXED by Ada Quill: “about 40 to 50 of 90 homes in Oslo “were lost””",
            "q2 INDIRECT, denied by Police: “60 fell”");
    assertThat(RAIN.claims())
        .extracting(Claim::toString)
        .containsExactly(
            "c1 about 40 to 50 home [homes], ASSERTED by Ada Quill, disputed by Police",
            "c2 60, DENIED");
    assertThat(RAIN.numbers().get(0).toString()).startsWith("“3” [").endsWith(") DATE");
    assertThat(RAIN.events().get(0).toString()).startsWith("v1 “lost” [").endsWith(") of c1");
    assertThat(new ArticleError("hail", ErrorCode.TIMEOUT, "took too long"))
        .hasToString("hail: TIMEOUT, took too long");
  }

  @Test
  void long_words_are_shortened_and_lines_joined_when_printed() {
    String words = "a\n" + "\uD83C\uDF27".repeat(100) + "z";
    String shown = new Span(0, words.length(), words).toString();
    assertThat(shown).startsWith("“a \uD83C\uDF27").endsWith("z” [0,203)").hasSizeLessThan(140);
  }
}
