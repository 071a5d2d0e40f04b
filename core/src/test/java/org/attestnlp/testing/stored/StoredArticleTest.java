package org.attestnlp.testing.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredArticleTest {

  private static final String JSON = ArticleJson.write(SampleArticle.build()) + "\n";
  private static final List<String> TOKENS = List.of("Rain/NN");

  @TempDir private Path folder;

  @Test
  void what_was_written_differs_in_nothing() {
    assertThat(stored().changes(JSON, TOKENS)).isEmpty();
    assertThat(stored().changes(SampleArticle.build())).isEmpty();
  }

  @Test
  void an_item_that_differs_is_shown_in_its_text() {
    String other = JSON.replaceFirst("\"factuality\": \"[A-Z]+\"", "\"factuality\": \"DENIED\"");
    assertThat(other).isNotEqualTo(JSON);
    String change = stored().changes(other, TOKENS).get(0);
    assertThat(change).contains("changed: claim ", "fact=DENIED", " | in: …").contains("[", "]");
  }

  @Test
  void a_field_that_no_line_shows_is_shown_as_json() {
    String other = JSON.replaceFirst("\"language\": \"en\"", "\"language\": \"fr\"");
    assertThat(stored().changes(other, TOKENS).get(0)).contains("\"language\": \"fr\"");
  }

  @Test
  void an_article_without_stored_output_is_named() {
    assertThat(new StoredArticle(folder, "other").changes(JSON, TOKENS))
        .containsExactly("article without stored output: other");
  }

  private StoredArticle stored() {
    StoredArticle stored = new StoredArticle(folder, "a");
    stored.write(JSON, TOKENS);
    return stored;
  }
}
