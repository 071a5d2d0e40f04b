package org.attestnlp.junit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestnlp.junit.AttestAssertions.assertThat;

import java.nio.file.Path;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.QuoteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssertionsTest {

  private static final AnnotatedArticle ARTICLE =
      Pipeline.discover()
          .annotate(
              Article.of(
                  "mill",
                  "Mayor Ada Quill said that the city “won’t sit idle” after the fire. "
                      + "About 3,000 workers have left, officials said.\n"
                      + "The union denied that 40 people were hurt."));

  @Test
  void what_is_right_passes() {
    assertThat(ARTICLE)
        .hasQuote("won’t sit idle")
        .spokenBy("Ada Quill")
        .ofKind(QuoteKind.MIXED)
        .and()
        .hasClaim(3000)
        .approximate()
        .counting("workers")
        .claimedBy("officials")
        .and()
        .hasClaim(40)
        .being(Factuality.DENIED)
        .and()
        .hasEntity("Ada Quill")
        .ofType(EntityType.PERSON)
        .titled("Mayor")
        .mentionedAs("Ada Quill");
  }

  @Test
  void a_wrong_speaker_shows_the_quote_in_brackets() {
    assertThatThrownBy(() -> assertThat(ARTICLE).hasQuote("sit idle").spokenBy("Ben Marsh"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected: Ben Marsh")
        .hasMessageContaining(
            "Ada Quill: Mayor Ada Quill said that [the city “won’t sit idle” after the fire]. About");
  }

  @Test
  void a_missing_quote_shows_where_it_should_be_and_what_was_found() {
    assertThatThrownBy(() -> assertThat(ARTICLE).hasQuote("Mayor Ada"))
        .hasMessageContaining("expected: [Mayor Ada] Quill said that the city")
        .hasMessageContaining("said that [the city “won’t sit idle” after the fire]");
    assertThatThrownBy(() -> assertThat(ARTICLE).hasQuote("pigs fly"))
        .hasMessageContaining("the text has no “pigs fly”");
  }

  @Test
  void a_missing_claim_or_entity_lists_what_there_is() {
    assertThatThrownBy(() -> assertThat(ARTICLE).hasClaim(41))
        .hasMessageContaining("no claim of 41")
        .hasMessageContaining("About [3,000] workers");
    assertThatThrownBy(() -> assertThat(ARTICLE).hasEntity("Quill & Co"))
        .hasMessageContaining("found: Ada Quill");
    assertThatThrownBy(() -> assertThat(ARTICLE).hasClaim(3000).in("USD"))
        .hasMessageContaining("no unit: ");
  }

  @Test
  void gold_is_matched_or_the_differences_are_shown(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("mill.json");
    String json = org.attestnlp.json.ArticleJson.write(ARTICLE);
    java.nio.file.Files.writeString(file, json);
    assertThat(ARTICLE).matchesGold(file);
    java.nio.file.Files.writeString(file, json.replace("\"value\": 40,", "\"value\": 41,"));
    assertThatThrownBy(() -> assertThat(ARTICLE).matchesGold(file))
        .hasMessageContaining("value 41 found as 40")
        .hasMessageContaining("that [40] people");
  }
}
