package org.attestnlp.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.gold.Baseline;
import org.attestnlp.gold.Bracketed;
import org.attestnlp.gold.Comparison;
import org.attestnlp.gold.Difference;
import org.attestnlp.gold.GoldArticle;
import org.attestnlp.gold.GoldLayer;
import org.attestnlp.gold.GoldSuite;
import org.attestnlp.json.ArticleJson;

/** A gold folder and the pipeline that is held against it; each article is annotated once. */
final class GoldCheck {

  private static final String UPDATE = "attest.gold.update";
  private static final Map<String, GoldCheck> CHECKS = new ConcurrentHashMap<>();
  private static final Map<String, Pipeline> PIPELINES = new ConcurrentHashMap<>();

  private final Path folder;
  private final String engine;
  private final GoldSuite suite;
  private final Baseline.Engine baseline;
  private final boolean held;
  private final Map<String, Comparison> comparisons = new ConcurrentHashMap<>();

  private GoldCheck(Path folder, String engine) {
    this.folder = folder;
    this.engine = engine;
    this.suite = GoldSuite.load(folder);
    Baseline all = baseline(folder);
    this.held = all.engines().containsKey(engine);
    this.baseline = all.engine(engine);
  }

  static GoldCheck of(Path folder, String engine) {
    String name = engine.isEmpty() ? Pipeline.engines().get(0).name() : engine;
    return CHECKS.computeIfAbsent(folder + "\n" + name, key -> new GoldCheck(folder, name));
  }

  GoldSuite suite() {
    return suite;
  }

  void check(GoldArticle gold, GoldLayer layer) {
    Comparison comparison = comparisons.computeIfAbsent(gold.id(), id -> compare(gold));
    List<String> wrong = new ArrayList<>();
    for (Difference difference : comparison.differences()) {
      boolean fails =
          difference.kind() == Difference.Kind.TRAP
              || !held
              || baseline.right().contains(difference.item());
      if (difference.layer() == layer && fails) {
        wrong.add(
            difference.kind()
                + " "
                + difference.item()
                + ": "
                + difference.detail()
                + "\n    "
                + Bracketed.around(gold.article().text(), difference.span()));
      }
    }
    if (!wrong.isEmpty()) {
      throw new AssertionError(
          gold.id()
              + " "
              + layer.label()
              + ": "
              + wrong.size()
              + " wrong\n"
              + String.join("\n", wrong));
    }
  }

  private Comparison compare(GoldArticle gold) {
    Pipeline pipeline =
        PIPELINES.computeIfAbsent(engine, name -> Pipeline.builder().engine(name).build());
    Comparison comparison =
        Comparison.of(
            gold,
            pipeline.annotate(
                new Article(gold.id(), gold.article().text(), gold.article().date())));
    if (Boolean.getBoolean(UPDATE)) {
      update(gold, comparison, "true".equals(System.getenv("CI")));
    }
    return comparison;
  }

  void update(GoldArticle gold, Comparison comparison, boolean continuousIntegration) {
    if (continuousIntegration) {
      throw new IllegalStateException(
          "-D"
              + UPDATE
              + "=true where CI=true; write candidates on your own machine and look at them");
    }
    Path inside = folder.resolve("gold");
    Path place = Files.isDirectory(inside) ? inside : folder;
    String name = gold.file().replaceAll("\\.json$", "") + GoldSuite.CANDIDATE;
    try {
      Files.writeString(place.resolve(name), ArticleJson.write(comparison.found()) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name, e);
    }
  }

  private static Baseline baseline(Path folder) {
    Path file = GoldSuite.baseline(folder);
    try {
      return Files.exists(file)
          ? Baseline.read(file.toString(), Files.readString(file))
          : Baseline.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
