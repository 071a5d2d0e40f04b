package org.attestnlp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.gold.Baseline;
import org.attestnlp.gold.Comparison;
import org.attestnlp.gold.GoldArticle;
import org.attestnlp.gold.GoldSuite;
import org.attestnlp.gold.InvalidGoldException;
import org.jspecify.annotations.Nullable;

/** A gold folder, annotated anew and compared. */
final class GoldRun {

  private final Console console;
  private final Path folder;
  private final String engine;
  private final GoldSuite suite;
  private final List<Comparison> comparisons = new ArrayList<>();
  private int problems;

  GoldRun(Console console, Path folder, @Nullable String engine) {
    this.console = console;
    this.folder = folder;
    this.engine = engine == null ? Pipeline.engines().get(0).name() : engine;
    this.suite = GoldSuite.load(folder);
    suite.problems().forEach(this::problem);
  }

  /** Annotates every gold text; an article that fails is a problem, and the others go on. */
  GoldRun annotate() {
    Pipeline pipeline = Pipeline.builder().engine(engine).build();
    for (GoldArticle gold : suite.articles()) {
      try {
        Article article = new Article(gold.id(), gold.article().text(), gold.article().date());
        comparisons.add(Comparison.of(gold, pipeline.annotate(article)));
      } catch (InvalidGoldException e) {
        problem(e.getMessage());
      }
    }
    return this;
  }

  List<Comparison> comparisons() {
    return comparisons;
  }

  /** The engine that the baseline is kept for. */
  String engine() {
    return engine;
  }

  int articles() {
    return suite.articles().size();
  }

  /** Whether every file could be used. */
  boolean sound() {
    return problems == 0;
  }

  /** What was accepted before; empty if nothing was. */
  Baseline baseline() throws IOException {
    Path file = GoldSuite.baseline(folder);
    return Files.exists(file)
        ? Baseline.read(file.toString(), Files.readString(file))
        : Baseline.empty();
  }

  void problem(@Nullable String message) {
    problems++;
    console.complain(message);
  }
}
