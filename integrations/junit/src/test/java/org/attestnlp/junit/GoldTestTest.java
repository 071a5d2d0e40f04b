package org.attestnlp.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.gold.Ratchet;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.Baseline;
import org.attestnlp.gold.file.GoldReader;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Gold tests run inside a test engine, and what they report. */
class GoldTestTest {

  private static final Path RIGHT = Path.of("target/gold-test/right");
  private static final Path WRONG = Path.of("target/gold-test/wrong");
  private static final Path HELD = Path.of("target/gold-test/held");
  private static final Path FLOOR = Path.of("target/gold-test/floor");
  private static final Path GONE = Path.of("target/gold-test/gone");
  private static final List<Path> ALL = List.of(RIGHT, WRONG, HELD, FLOOR, GONE);

  /** Run by the test below, never on its own. */
  static class Right {
    @GoldTest("target/gold-test/right")
    void gold() {}
  }

  /** Run by a test below, never on its own. */
  static class Held {
    @GoldTest("target/gold-test/held")
    void gold() {}
  }

  /** Run by a test below, never on its own. */
  static class Floor {
    @GoldTest("target/gold-test/floor")
    void gold() {}
  }

  /** Run by a test below, never on its own. */
  static class Gone {
    @GoldTest("target/gold-test/gone")
    void gold() {}
  }

  /** Run by the test below, never on its own. */
  static class Wrong {
    @GoldTest("target/gold-test/wrong")
    void gold() {}
  }

  @BeforeAll
  static void writeGold() throws IOException {
    for (Path folder : ALL) {
      Files.createDirectories(folder);
    }
    String gold = gold();
    Files.writeString(RIGHT.resolve("mill.json"), gold);
    Files.writeString(WRONG.resolve("mill.json"), gold.replace("\"value\": 40,", "\"value\": 44,"));
    Files.writeString(WRONG.resolve("broken.json"), "{");
  }

  @AfterAll
  static void remove() throws IOException {
    for (Path folder : ALL) {
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
    List<String> messages = failures(tests);
    assertThat(messages.get(0))
        .isEqualTo(
            "bad gold: target/gold-test/wrong/broken.json: not JSON: line 1: Unexpected end-of-input:"
                + " expected close marker for Object (start marker at line 1, column 1)");
    assertThat(messages.get(1))
        .contains("mill claims: 1 wrong")
        .contains("value 44 found as 40")
        .contains("Ada Quill said that [40] people left the mill.");
  }

  @Test
  void an_item_that_is_held_and_no_longer_in_the_gold_fails_its_layer() throws IOException {
    accept(HELD, true);
    Files.writeString(HELD.resolve("mill.json"), withoutClaims(gold()));
    List<String> messages = failures(run(Held.class));
    assertThat(messages).hasSize(2);
    assertThat(messages.get(0)).startsWith("mill claims: 1 wrong\nlost: mill/claims/");
    assertThat(messages.get(1)).startsWith("metrics: ").contains("metric claims.right fell from");
  }

  @Test
  void what_no_item_holds_fails_the_metrics_alone() throws IOException {
    accept(FLOOR, false);
    Files.writeString(
        FLOOR.resolve("mill.json"), gold().replace("\"value\": 40,", "\"value\": 44,"));
    Events tests = run(Floor.class);
    tests.assertStatistics(statistics -> statistics.started(4).succeeded(3).failed(1));
    assertThat(failures(tests).get(0))
        .startsWith("metrics: ")
        .contains("metric claims.right fell from 1.0000 to 0.0000");
  }

  @Test
  void what_is_held_of_an_article_that_is_gone_fails() throws IOException {
    accept(GONE, true);
    Files.writeString(
        GONE.resolve("mill.json"), gold().replace("\"id\": \"mill\"", "\"id\": \"inn\""));
    assertThat(failures(run(Gone.class)))
        .singleElement()
        .asString()
        .startsWith("metrics: 3 wrong\n")
        .contains("lost: mill/claims/");
  }

  private static String gold() {
    return ArticleJson.write(result());
  }

  private static String withoutClaims(String gold) {
    return ArticleJson.write(
        ArticleFields.ARTICLE.with(ArticleJson.read(gold), ArticleFields.CLAIMS, List.of()));
  }

  /** Writes gold that is right and a baseline that holds its metrics, and its items or none. */
  private static void accept(Path folder, boolean items) throws IOException {
    Files.writeString(folder.resolve("mill.json"), gold());
    Comparison right = Comparison.of(GoldReader.read("mill.json", gold()), result());
    Baseline.Engine all = new Ratchet(Baseline.Engine.empty(), List.of(right)).accept(Map.of());
    Baseline.Engine held =
        items ? all : new Baseline.Engine(new TreeSet<>(), all.floors(), all.lowered());
    String name = Pipeline.engines().get(0).name();
    Files.writeString(
        folder.resolve("gold-baseline.json"), Baseline.empty().with(name, held).write());
  }

  private static List<String> failures(Events tests) {
    return tests
        .failed()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .map(failed -> String.valueOf(failed.getThrowable().orElseThrow().getMessage()))
        .toList();
  }

  private static Events run(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(tests))
        .execute()
        .testEvents();
  }
}
