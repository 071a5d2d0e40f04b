package org.attestnlp.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.gold.Ratchet;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.Baseline;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.GoldSuite;
import org.attestnlp.gold.file.InvalidGoldException;

/** A gold folder and the pipeline that is held against it; each article is annotated once. */
final class GoldCheck {

  private static final Map<String, GoldCheck> CHECKS = new ConcurrentHashMap<>();
  private static final Map<String, Pipeline> PIPELINES = new ConcurrentHashMap<>();

  private final String engine;
  private final Candidates candidates;
  private final List<GoldArticle> articles;
  private final List<String> problems;
  private final List<String> unreadable;
  private final Baseline baseline;
  private final Map<String, Comparison> comparisons = new ConcurrentHashMap<>();

  GoldCheck(Path folder, String engine, Candidates candidates) {
    this.engine = engine.isEmpty() ? Pipeline.engines().get(0).name() : engine;
    this.candidates = candidates;
    GoldSuite suite = GoldSuite.load(folder);
    this.articles = suite.articles();
    this.problems = new ArrayList<>(suite.problems());
    this.unreadable = suite.unreadable();
    this.baseline = baseline(folder, problems);
  }

  /** The one check of this folder and engine in this run. */
  static GoldCheck of(Path folder, String engine) {
    return CHECKS.computeIfAbsent(
        folder + "\n" + engine, key -> new GoldCheck(folder, engine, Candidates.ofProcess()));
  }

  private static Baseline baseline(Path folder, List<String> problems) {
    try {
      return GoldSuite.accepted(folder);
    } catch (InvalidGoldException e) {
      problems.add(String.valueOf(e.getMessage()));
      return Baseline.empty();
    }
  }

  List<GoldArticle> articles() {
    return articles;
  }

  /** A line for each file that cannot be used. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  /** Whether a baseline says what must stay right. */
  boolean isHeld() {
    return baseline.engines().containsKey(engine);
  }

  /** Fails on what the baseline holds of a layer and is lost; without one on every difference. */
  void check(GoldArticle gold, GoldLayer layer) {
    Comparison comparison = comparison(gold);
    List<String> wrong =
        isHeld()
            ? failures(List.of(comparison))
                .filter(f -> f.concerns(gold.id(), layer))
                .map(Ratchet.Failure::message)
                .toList()
            : comparison.differences().stream()
                .filter(difference -> difference.layer() == layer)
                .map(difference -> Brackets.of(gold.article().text(), difference))
                .toList();
    fail(gold.id() + " " + layer.label(), wrong);
  }

  /** Fails on a metric under its floor, and on what is held of an article that is gone. */
  void checkMetrics() {
    List<Comparison> all = articles.stream().map(this::comparison).toList();
    fail(
        "metrics",
        failures(all).filter(failure -> !hasTest(failure)).map(Ratchet.Failure::message).toList());
  }

  private boolean hasTest(Ratchet.Failure failure) {
    return articles.stream()
        .anyMatch(
            gold ->
                Stream.of(GoldLayer.values())
                    .anyMatch(layer -> failure.concerns(gold.id(), layer)));
  }

  private Stream<Ratchet.Failure> failures(List<Comparison> compared) {
    return new Ratchet(baseline.engine(engine), compared, unreadable).check().failures().stream();
  }

  private static void fail(String test, List<String> wrong) {
    if (!wrong.isEmpty()) {
      throw new AssertionError(test + ": " + wrong.size() + " wrong\n" + String.join("\n", wrong));
    }
  }

  private Comparison comparison(GoldArticle gold) {
    return comparisons.computeIfAbsent(gold.id(), id -> compare(gold));
  }

  private Comparison compare(GoldArticle gold) {
    Pipeline pipeline =
        PIPELINES.computeIfAbsent(engine, name -> Pipeline.builder().engine(name).strict().build());
    Article article = new Article(gold.id(), gold.article().text(), gold.article().date());
    Comparison comparison = Comparison.of(gold, pipeline.annotate(article));
    candidates.write(comparison);
    return comparison;
  }
}
