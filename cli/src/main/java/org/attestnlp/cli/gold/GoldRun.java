package org.attestnlp.cli.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.console.Console;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.Baseline;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldSuite;
import org.attestnlp.gold.file.InvalidGoldException;
import org.jspecify.annotations.Nullable;

/** A gold folder, annotated anew and compared. */
final class GoldRun {

  private final Console console;
  private final Path folder;
  private final String engine;
  private final Pipeline pipeline;
  private final GoldSuite suite;
  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private boolean isHeld;

  GoldRun(Console console, GoldOptions options) {
    this.console = console;
    this.folder = options.folder();
    this.engine = options.engine();
    this.pipeline =
        Pipeline.builder().engine(engine).strict().build(); // says first if there is none
    this.suite = GoldSuite.load(folder);
    suite.problems().forEach(this::problem);
  }

  /** Annotates every gold text; an article that fails is a problem, and the others go on. */
  List<Comparison> annotate() {
    for (GoldArticle gold : suite.articles()) {
      try {
        Article article = new Article(gold.id(), gold.article().text(), gold.article().date());
        comparisons.add(Comparison.of(gold, pipeline.annotate(article)));
      } catch (InvalidGoldException e) {
        problem(e.getMessage());
      }
    }
    return comparisons();
  }

  List<Comparison> comparisons() {
    return List.copyOf(comparisons);
  }

  /** The articles whose gold cannot be used: what is held of them is neither kept nor lost. */
  List<String> unreadable() {
    return suite.unreadable();
  }

  /** A line for each file that cannot be used. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  /** The engine that the baseline is kept for. */
  String engine() {
    return engine;
  }

  /** Whether every file could be used. */
  boolean sound() {
    return problems.isEmpty();
  }

  /** What was accepted before; empty if nothing was, or if it cannot be read: a problem. */
  Baseline baseline() {
    try {
      return GoldSuite.accepted(folder);
    } catch (InvalidGoldException e) {
      problem(e.getMessage());
      return Baseline.empty();
    }
  }

  /** What the engine is held to; that there is nothing is a problem. */
  Baseline.Engine held() {
    int before = problems.size();
    Baseline baseline = baseline();
    isHeld = baseline.engines().containsKey(engine);
    if (!isHeld && problems.size() == before) {
      Path file = GoldSuite.baseline(folder);
      String none =
          Files.exists(file)
              ? file + ": no baseline of engine " + engine
              : "no baseline at " + file;
      problem(none + ": nothing is held; attest gold accept " + folder + " makes one");
    }
    return baseline.engine(engine);
  }

  /** Whether {@link #held} found anything to hold the engine to. */
  boolean isHeld() {
    return isHeld;
  }

  private void problem(@Nullable String message) {
    problems.add(String.valueOf(message));
    console.complain(message);
  }
}
