package org.attestnlp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Outcome;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Engine;
import org.attestnlp.spi.Layer;
import org.attestnlp.text.TextAsRead;
import org.attestnlp.trace.Trace;
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
  private final boolean strict;
  private final @Nullable Tracer tracer;

  private Pipeline(List<Annotator> steps, @Nullable Engine engine, Builder builder) {
    this.steps = steps;
    this.engine = engine;
    this.listener = builder.listener;
    this.strict = builder.strict;
    this.tracer = builder.tracer;
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
   * Reads an article. A step that throws costs its own layers and those that need them: the result
   * names them in {@link AnnotatedArticle#incomplete}, and a warning says which step it was and
   * why.
   *
   * @throws PipelineException if a step breaks its promise: a layer missing, a span outside the
   *     text; or throws, in a {@linkplain Builder#strict strict} pipeline what it threw
   * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
   */
  public AnnotatedArticle annotate(Article article) {
    return read(article).result();
  }

  /**
   * Reads an article within limits; nothing is thrown. For many, see {@link #annotateAll}, or keep
   * what {@link #limited} gives.
   *
   * <pre>{@code
   * Outcome outcome = pipeline.annotate(article, Limits.usual().time(Duration.ofSeconds(5)));
   * }</pre>
   *
   * @return the result, or the record of why there is none
   * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
   */
  public Outcome annotate(Article article, Limits limits) {
    try (LimitedPipeline limited = limited(limits)) {
      return limited.annotate(article);
    }
  }

  /** This pipeline under limits; to be closed. */
  public LimitedPipeline limited(Limits limits) {
    return new LimitedPipeline(this, limits);
  }

  /**
   * Reads many articles on several threads. Outcomes come in the order of the articles, an error
   * record in the place of one that could not be read; at most a few articles a thread are held in
   * memory, and none is read ahead of that while nobody takes outcomes.
   *
   * <pre>{@code
   * try (Stream<Outcome> outcomes = pipeline.annotateAll(articles, BatchOptions.usual())) {
   *   outcomes.forEach(this::store);
   * }
   * }</pre>
   *
   * <p>The run ends with the articles, when {@link BatchOptions#stop} says so, and at once when the
   * stream is closed or the thread that takes outcomes is interrupted.
   */
  public Stream<Outcome> annotateAll(Stream<Article> articles, BatchOptions options) {
    return BatchRun.of(this, articles, options);
  }

  /**
   * What {@link #annotate(Article)} does, with the layers that the result was made of, those of
   * steps of your own among them.
   *
   * <pre>{@code
   * ReadArticle read = pipeline.read(article);
   * read.layers().get(Layer.TOKENS);
   * }</pre>
   *
   * @throws PipelineException as {@link #annotate(Article)} does
   * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
   */
  public ReadArticle read(Article article) {
    Objects.requireNonNull(article, "the article is null; expected Article.of(id, text)");
    TextAsRead read = TextAsRead.of(article.text());
    Document empty = Document.of(read.text(), article.day());
    Document start = tracer == null ? empty : empty.tracedBy(Trace.kept());
    StepRun run = new StepRun(start, strict, listener);
    steps.forEach(run::run);
    Assembly assembly = new Assembly(article, read, engine);
    AnnotatedArticle result = SelfCheck.of(assembly.result(run.document(), run.incomplete()));
    if (tracer != null) {
      tracer.traced(result, assembly.notes(run.document()));
    }
    return new ReadArticle(result, run.document());
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

  /**
   * The names of the layers that a result of this pipeline carries: {@code [header, entities,
   * quotes, claims]}, and those that steps bring of their own.
   */
  public List<String> layers() {
    Set<Layer<?>> filled = new LinkedHashSet<>();
    steps.forEach(step -> filled.addAll(step.provides()));
    return StepRun.names(filled);
  }

  /** Gathers engine, layers and steps; {@link #build} checks that they fit. */
  public static final class Builder {

    private @Nullable String engine;
    private Set<Layer<?>> wanted = Set.of(Layer.HEADER, Layer.ENTITIES, Layer.QUOTES, Layer.CLAIMS);
    private boolean all = true;
    private final List<Annotator> own = new ArrayList<>();
    private NameList names = NameList.none();
    private boolean discover = true;
    private StepListener listener = (step, nanos) -> {};
    private boolean strict;
    private @Nullable Tracer tracer;

    private Builder() {}

    /** The engine by name, instead of the best one on the class path. */
    public Builder engine(String name) {
      this.engine = name;
      return this;
    }

    /**
     * Only these layers and what they need; models that none of them needs are never loaded. Steps
     * of your own, and those of the class path that fill a layer of their own, run all the same.
     */
    public Builder only(Set<Layer<?>> layers) {
      this.wanted = Set.copyOf(layers);
      this.all = false;
      return this;
    }

    /**
     * A step of your own, in place of a discovered one that fills the same layer. It always runs,
     * whether or not another step needs its layer.
     */
    public Builder step(Annotator step) {
      own.add(step);
      return this;
    }

    /**
     * Names that are known beforehand, in place of what an engine or a rule thinks. Names of a step
     * of your own that fills {@link Layer#NAMES} bind the rules in the same way.
     */
    public Builder names(NameList list) {
      this.names = list;
      return this;
    }

    /** Hears how long each step takes. */
    public Builder listener(StepListener listener) {
      this.listener = listener;
      return this;
    }

    /** Hears with each result why it is what it is; results stay the same, but take longer. */
    public Builder tracer(Tracer tracer) {
      this.tracer = tracer;
      return this;
    }

    /**
     * A step that throws ends its article: what it threw comes out of {@link
     * Pipeline#annotate(Article)}.
     */
    public Builder strict() {
      this.strict = true;
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
     *     steps fill one layer, steps wait for each other in a circle, or a step that should run
     *     cannot; the message names them
     */
    public Pipeline build() {
      Discovery found = discover ? Discovery.load() : Discovery.of(List.of());
      AnnotatorProvider chosen = discover ? found.engine(engine) : null;
      List<Annotator> ofCaller = withBindingNames();
      List<Annotator> candidates = found.steps(chosen, ofCaller);
      List<Annotator> always =
          candidates.stream().filter(s -> ofCaller.contains(s) || alwaysRuns(s)).toList();
      return new Pipeline(
          StepOrder.of(candidates, wanted, always),
          chosen == null ? null : chosen.engine().orElseThrow(),
          this);
    }

    private List<Annotator> withBindingNames() {
      boolean ofOwnStep = fill(Layer.NAMES) && !fill(Layer.BOUND_NAMES);
      List<Annotator> steps = new ArrayList<>(own);
      if (ofOwnStep || !names.isEmpty()) {
        steps.add(new BindingNames(names, ofOwnStep));
      }
      return steps;
    }

    private boolean fill(Layer<?> layer) {
      return own.stream().anyMatch(step -> step.provides().contains(layer));
    }

    private boolean alwaysRuns(Annotator step) {
      return all || !step.provides().stream().allMatch(Layer::isStandard);
    }
  }
}
