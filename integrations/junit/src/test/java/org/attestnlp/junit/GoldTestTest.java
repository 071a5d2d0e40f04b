package org.attestnlp.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.gold.Comparison;
import org.attestnlp.gold.GoldArticle;
import org.attestnlp.gold.GoldSuite;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Gold tests run inside a test engine, and what they report. */
class GoldTestTest {

  private static final Path RIGHT = Path.of("target/gold-test/right");
  private static final Path WRONG = Path.of("target/gold-test/wrong");

  /** Run by the test below, never on its own. */
  static class Right {
    @GoldTest("target/gold-test/right")
    void gold() {}
  }

  /** Run by the test below, never on its own. */
  static class Wrong {
    @GoldTest("target/gold-test/wrong")
    void gold() {}
  }

  @BeforeAll
  static void writeGold() throws IOException {
    Files.createDirectories(RIGHT);
    Files.createDirectories(WRONG);
    String gold = ArticleJson.write(result());
    Files.writeString(RIGHT.resolve("mill.json"), gold);
    Files.writeString(WRONG.resolve("mill.json"), gold.replace("\"value\": 40,", "\"value\": 44,"));
    Files.writeString(WRONG.resolve("broken.json"), "{");
  }

  @AfterAll
  static void remove() throws IOException {
    for (Path folder : List.of(RIGHT, WRONG)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static AnnotatedArticle result() {
    return Pipeline.discover()
        .annotate(Article.of("mill", "Ada Quill said that 40 people left the mill."));
  }

  @Test
  void every_article_and_layer_is_a_test() {
    Events tests = run(Right.class);
    tests.assertStatistics(statistics -> statistics.started(3).succeeded(3));
    assertThat(tests.started().map(event -> event.getTestDescriptor().getDisplayName()))
        .containsExactly("mill entities", "mill quotes", "mill claims");
  }

  @Test
  void a_difference_and_a_bad_file_fail_and_say_why() {
    Events tests = run(Wrong.class);
    tests.assertStatistics(statistics -> statistics.started(4).succeeded(2).failed(2));
    List<String> messages =
        tests
            .failed()
            .map(
                event ->
                    event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class))
            .map(failed -> String.valueOf(failed.getThrowable().orElseThrow().getMessage()))
            .toList();
    assertThat(messages.get(0))
        .isEqualTo(
            "bad gold: broken.json: not JSON: line 1: "
                + messages.get(0).replaceAll(".*line 1: ", ""));
    assertThat(messages.get(1))
        .contains("mill claims: 1 wrong")
        .contains("value 44 found as 40")
        .contains("Ada Quill said that [40] people left the mill.");
  }

  @Test
  void update_writes_beside_the_gold_and_is_refused_in_continuous_integration() throws IOException {
    GoldCheck check = GoldCheck.of(RIGHT, "");
    GoldArticle gold = GoldSuite.load(RIGHT).articles().get(0);
    Comparison comparison = Comparison.of(gold, result());
    assertThatThrownBy(() -> check.update(gold, comparison, true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("attest.gold.update=true where CI=true");
    String before = Files.readString(RIGHT.resolve("mill.json"));
    check.update(gold, comparison, false);
    assertThat(Files.readString(RIGHT.resolve("mill.json"))).isEqualTo(before);
    assertThat(ArticleJson.read(Files.readString(RIGHT.resolve("mill.candidate.json"))))
        .isEqualTo(result());
    assertThat(GoldSuite.load(RIGHT).articles()).hasSize(1);
  }

  private static Events run(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(tests))
        .execute()
        .testEvents();
  }
}
