package org.attestnlp.cli.output;

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
import org.attestnlp.Pipeline;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.spi.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What the command really prints, for each engine: valid, readable, the same whatever the threads.
 */
final class RealOutputTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ArticleJson.schema());

  private static final List<String> ENGINES =
      Pipeline.engines().stream().map(Engine::name).toList();

  private static final List<String> HOSTILE =
      List.of(
          "“",
          "said said said 3,000 3,000 said",
          "\uD83D\uDE80 “Up,” said Ada Quill \uD83D\uDE80\uD83D\uDE80, 40.",
          "a\u0000b\u0007 He said “\u202Eyes” to 10\u00A0000 men.",
          "<script>alert(1)</script> said “Ada Quill”.",
          "I\u0130\u0131i said 3 İSTANBUL “şey”.");

  @Test
  void both_engines_are_tried() {
    assertThat(ENGINES).containsExactly("opennlp", "corenlp");
  }

  @ParameterizedTest
  @FieldSource("ENGINES")
  void every_article_gives_valid_json_that_reads_back_the_same(String engine) throws IOException {
    for (Path article : articles()) {
      CommandRun run = CommandRun.of("--engine", engine, "--format", "jsonl", article.toString());
      String json = run.out().strip();
      assertThat(SCHEMA.validate(json, InputFormat.JSON)).as("%s", article).isEmpty();
      assertThat(ArticleJson.read(json).text()).isEqualTo(Files.readString(article));
    }
  }

  @ParameterizedTest
  @FieldSource("ENGINES")
  void hostile_texts_give_valid_json_with_every_span_where_it_says(String engine) {
    for (String text : HOSTILE) {
      CommandRun run =
          CommandRun.withInput(
              text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
              "--engine",
              engine,
              "--format",
              "jsonl",
              "-");
      assertThat(run.code()).as(text).isZero();
      assertThat(SCHEMA.validate(run.out().strip(), InputFormat.JSON)).as(text).isEmpty();
      assertThat(ArticleJson.read(run.out()).text()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @FieldSource("ENGINES")
  void threads_change_no_byte(String engine) {
    String folder = Project.root().resolve("testdata/articles").toString();
    CommandRun one = CommandRun.of("--engine", engine, "--format", "jsonl", folder);
    CommandRun four =
        CommandRun.of("--engine", engine, "--format", "jsonl", "--threads", "4", folder);
    assertThat(one.out().lines()).hasSize(6);
    assertThat(four.out()).isEqualTo(one.out());
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> ours = Files.list(Project.root().resolve("testdata/articles"));
        Stream<Path> seeds = Files.list(Project.root().resolve("seeds"))) {
      return Stream.concat(ours, seeds)
          .filter(p -> p.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }
}
