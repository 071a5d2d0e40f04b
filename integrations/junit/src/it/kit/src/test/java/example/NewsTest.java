package example;

import static org.attestnlp.junit.AttestAssertions.assertThat;

import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.junit.GoldTest;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.QuoteKind;
import org.junit.jupiter.api.Test;

class NewsTest {

  private static final AnnotatedArticle ARTICLE =
      Pipeline.discover()
          .annotate(
              Article.of(
                  "ferry",
                  "Harbour master Lena Torv said the ferry “was not full”. About 120 passengers were on"
                      + " board, officials said."));

  @GoldTest("src/test/gold")
  void gold() {}

  @Test
  void the_harbour_master_is_quoted() {
    assertThat(ARTICLE).hasQuote("was not full").spokenBy("Lena Torv").ofKind(QuoteKind.MIXED);
    assertThat(ARTICLE).hasClaim(120).approximate().counting("passengers").claimedBy("officials");
  }

  /** Fails on purpose. */
  @Test
  void a_wrong_expectation_is_shown_in_brackets() {
    assertThat(ARTICLE).hasQuote("was not full").spokenBy("Ivo Brandt");
  }
}
