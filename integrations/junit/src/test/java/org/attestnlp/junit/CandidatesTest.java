package org.attestnlp.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.GoldReader;
import org.attestnlp.gold.file.GoldSuite;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Candidates are written where they are wanted and needed, and nowhere else. */
class CandidatesTest {

  private static final Candidates WANTED = Candidates.of("true", null);
  private static final AnnotatedArticle RESULT =
      Pipeline.discover()
          .annotate(Article.of("mill", "Ada Quill said that 40 people left the mill."));

  @TempDir private Path folder;

  @Test
  void a_result_that_differs_is_written_beside_its_gold_with_the_golds_header() throws IOException {
    String gold = gold("\"value\": 44,");
    check(WANTED);
    assertThat(Files.readString(folder.resolve("mill.json"))).isEqualTo(gold);
    GoldArticle candidate =
        GoldReader.read("c", Files.readString(folder.resolve("mill.candidate.json")));
    assertThat(candidate.article()).isEqualTo(RESULT);
    assertThat(candidate.complete()).isEqualTo(Set.of(GoldLayer.CLAIMS));
    assertThat(candidate.annotator()).isEqualTo("AQ");
    assertThat(GoldSuite.load(folder).articles()).hasSize(1);
  }

  @Test
  void a_result_that_is_as_its_gold_is_not_written() throws IOException {
    gold("\"value\": 40,");
    check(WANTED);
    assertThat(folder.resolve("mill.candidate.json")).doesNotExist();
  }

  @Test
  void nothing_is_written_unless_it_is_asked_for() throws IOException {
    gold("\"value\": 44,");
    check(Candidates.of(null, null));
    check(Candidates.of("false", "true"));
    assertThat(folder.resolve("mill.candidate.json")).doesNotExist();
  }

  @Test
  void in_continuous_integration_the_wish_is_refused() throws IOException {
    gold("\"value\": 44,");
    assertThatThrownBy(() -> check(Candidates.of("true", "true")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("attest.gold.update=true where CI=true");
    assertThat(folder.resolve("mill.candidate.json")).doesNotExist();
  }

  private String gold(String value) throws IOException {
    String header = "\"gold\": {\"complete\": [\"claims\"], \"annotator\": \"AQ\"},";
    String gold =
        ArticleJson.write(RESULT)
            .replace("\"value\": 40,", value)
            .replaceFirst("\\{", "{" + header);
    Files.writeString(folder.resolve("mill.json"), gold);
    return gold;
  }

  private void check(Candidates candidates) {
    GoldCheck check = new GoldCheck(folder, "", candidates);
    check.check(check.articles().get(0), GoldLayer.ENTITIES);
  }
}
