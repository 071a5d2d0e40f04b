package org.attestnlp.cli.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.cli.Project;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gold is valid: it reads, its spans fit its article, and the article is the one that is committed.
 */
final class GoldFilesTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ArticleJson.schema());

  static List<Path> goldFiles() throws IOException {
    try (Stream<Path> files = Files.list(Project.root().resolve("testdata/gold"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void there_is_gold_for_the_seed_and_for_six_articles_of_ours() throws IOException {
    assertThat(goldFiles())
        .hasSizeGreaterThanOrEqualTo(7)
        .anyMatch(file -> file.endsWith("south-korea-arms-ukraine.json"));
  }

  @ParameterizedTest
  @MethodSource("goldFiles")
  void gold_is_valid_and_belongs_to_its_article(Path file) throws IOException {
    String json = Files.readString(file);
    AnnotatedArticle gold = ArticleJson.read(json);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(file.getFileName()).hasToString(gold.id() + ".json");
    assertThat(gold.text()).isEqualTo(Files.readString(article(gold.id())));
    assertThat(gold.quotes()).isNotEmpty();
    assertThat(gold.claims()).isNotEmpty();
  }

  private static Path article(String id) {
    Path ours = Project.root().resolve("testdata/articles/" + id + ".txt");
    return Files.exists(ours) ? ours : Project.root().resolve("seeds/" + id + ".txt");
  }
}
