package org.attestnlp.cli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.PipelineException;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.ServicePath;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Engine;
import org.attestnlp.spi.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step on the class path, or given by the caller, always runs, or the pipeline says why not. */
final class OwnStepTest {

  private static final Layer<Integer> LENGTH = Layer.named("length", (length, bounds) -> {});

  @TempDir private Path folder;

  /** Brings a step that warns of every article it saw. */
  public static final class Provider implements AnnotatorProvider {
    @Override
    public Optional<Engine> engine() {
      return Optional.empty();
    }

    @Override
    public List<Annotator> annotators() {
      return List.of(new Measure(LENGTH, Layer.QUOTES));
    }
  }

  private record Measure(Layer<Integer> layer, Layer<?> needs) implements Annotator {
    @Override
    public String name() {
      return "measure";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of(needs);
    }

    @Override
    public Set<Layer<?>> provides() {
      return Set.of(layer);
    }

    @Override
    public Document annotate(Document document) {
      int length = document.text().length();
      return document.with(layer, length).withWarning("LENGTH: " + length);
    }
  }

  private <T> T present(Callable<T> work) throws Exception {
    return ServicePath.with(folder, Provider.class, work);
  }

  @Test
  void a_step_of_the_class_path_runs_with_every_choice_of_layers() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), "It rained.");
    for (String[] arguments :
        new String[][] {{article.toString()}, {"--only", "entities", article.toString()}}) {
      CommandRun run = present(() -> CommandRun.of(arguments));
      assertThat(run.json().at("/warnings/0").asText()).isEqualTo("LENGTH: 10");
      assertThat(run.code()).isZero();
    }
    Pipeline found = present(Pipeline::discover);
    assertThat(found.layers()).containsExactly("header", "entities", "quotes", "claims", "length");
  }

  @Test
  void a_step_of_the_caller_runs_beside_those_of_the_class_path() {
    Layer<Integer> own = Layer.named("own", (value, bounds) -> {});
    Pipeline pipeline =
        Pipeline.builder().step(new Measure(own, Layer.TOKENS)).only(Set.of(Layer.HEADER)).build();
    assertThat(pipeline.steps()).contains("measure").doesNotContain("rules-quotes");
    assertThat(pipeline.annotate(Article.of("a", "Rain.")).warnings()).containsExactly("LENGTH: 5");
  }

  @Test
  void a_step_that_cannot_run_says_why() {
    Layer<Integer> missing = Layer.named("missing", (value, bounds) -> {});
    Layer<Integer> own = Layer.named("own", (value, bounds) -> {});
    assertThatThrownBy(() -> Pipeline.builder().step(new Measure(own, missing)).build())
        .isInstanceOf(PipelineException.class)
        .hasMessage("measure needs [missing], which no step fills");
  }
}
