package org.attestnlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Producer;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Claims;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Engine;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the steps over an article, in the order that their needs dictate.
 *
 * <pre>{@code
 * var pipeline = Pipeline.discover();
 * AnnotatedArticle result = pipeline.annotate(Article.of("k-2024-10-24", text));
 * }</pre>
 *
 * <p>Thread-safe: build one and share it. Models load with the first article that needs them.
 */
public final class Pipeline {

  private final List<Annotator> steps;
  private final @Nullable Engine engine;
  private final StepListener listener;

  private Pipeline(List<Annotator> steps, @Nullable Engine engine, StepListener listener) {
    this.steps = steps;
    this.engine = engine;
    this.listener = listener;
  }

  /**
   * The pipeline of the best engine on the class path, with every step on the class path.
   *
   * @throws PipelineException if there is no engine, or a step lacks a layer
   */
  public static Pipeline discover() {
    return builder().build();
  }

  /** For another engine, fewer layers or steps of your own. */
  public static Builder builder() {
    return new Builder();
  }

  /** The engines on the class path, the default first. */
  public static List<Engine> engines() {
    return Discovery.load().engines();
  }

  /** The version of attest that results carry. */
  public static String version() {
    return Version.CURRENT;
  }

  /**
   * Reads an article.
   *
   * @throws PipelineException if a step breaks its promise: a layer missing, a span outside the
   *     text
   * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
   */
  public AnnotatedArticle annotate(Article article) {
    Document document = Document.of(article.text());
    for (Annotator step : steps) {
      long start = System.nanoTime();
      document = StepCheck.run(step, document);
      listener.done(step.name(), System.nanoTime() - start);
    }
    return SelfCheck.of(assemble(article, document));
  }

  /**
   * Loads what the steps behind the tokenizer need, by running them over one small sentence. Worth
   * a thread of its own beside the first article, where the start matters; results are the same
   * without.
   *
   * <pre>{@code
   * CompletableFuture.runAsync(pipeline::rehearse);
   * AnnotatedArticle first = pipeline.annotate(article);
   * }</pre>
   */
  public void rehearse() {
    Rehearsal.of(steps);
  }

  /** The names of the steps in the order they run. */
  public List<String> steps() {
    return steps.stream().map(Annotator::name).toList();
  }

  private AnnotatedArticle assemble(Article article, Document document) {
    Header header =
        document.has(Layer.HEADER) ? document.get(Layer.HEADER) : new Header(null, null, List.of());
    Claims claims =
        document.has(Layer.CLAIMS) ? document.get(Layer.CLAIMS) : new Claims(List.of(), List.of());
    return new AnnotatedArticle(
        article.id(),
        header.title(),
        header.dateline(),
        article.date(),
        "en",
        article.text(),
        document.has(Layer.ENTITIES) ? document.entities() : List.of(),
        document.has(Layer.QUOTES) ? document.quotes() : List.of(),
        claims.claims(),
        claims.numbers(),
        document.warnings(),
        producer());
  }

  private Producer producer() {
    return new Producer(
        "attest",
        Version.CURRENT,
        engine == null ? "none" : engine.name(),
        engine == null ? "none" : engine.version());
  }

  /** Gathers engine, layers and steps; {@link #build} checks that they fit. */
  public static final class Builder {

    private @Nullable String engine;
    private Set<Layer<?>> wanted = Set.of(Layer.HEADER, Layer.ENTITIES, Layer.QUOTES, Layer.CLAIMS);
    private final List<Annotator> own = new ArrayList<>();
    private boolean discover = true;
    private StepListener listener = (step, nanos) -> {};

    private Builder() {}

    /** The engine by name, instead of the best one on the class path. */
    public Builder engine(String name) {
      this.engine = name;
      return this;
    }

    /** Only these layers and what they need; models that none of them needs are never loaded. */
    public Builder only(Set<Layer<?>> layers) {
      this.wanted = Set.copyOf(layers);
      return this;
    }

    /** A step of your own, in place of a discovered one that fills the same layer. */
    public Builder step(Annotator step) {
      own.add(step);
      return this;
    }

    /** Hears how long each step takes. */
    public Builder listener(StepListener listener) {
      this.listener = listener;
      return this;
    }

    /** Nothing from the class path: only the steps given with {@link #step}. */
    public Builder withoutDiscovery() {
      this.discover = false;
      return this;
    }

    /**
     * Builds the pipeline.
     *
     * @throws PipelineException if the engine is unknown, a needed layer is filled by no step, two
     *     steps fill one layer, or steps wait for each other in a circle; the message names them
     */
    public Pipeline build() {
      Discovery found = discover ? Discovery.load() : Discovery.of(List.of());
      AnnotatorProvider chosen = discover ? found.engine(engine) : null;
      List<Annotator> candidates = found.steps(chosen, own);
      return new Pipeline(
          StepOrder.of(candidates, wanted),
          chosen == null ? null : chosen.engine().orElseThrow(),
          listener);
    }
  }
}
