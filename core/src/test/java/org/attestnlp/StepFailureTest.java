package org.attestnlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Claims;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One step’s failure costs one layer. */
final class StepFailureTest {

  private static final Layer<String> MOOD = Layer.named("mood", (mood, bounds) -> {});
  private static final Article ARTICLE = Article.of("a", "Yoon left.");

  private static final Step HEADER =
      new Step(
          Layer.HEADER, Set.of(), d -> d.with(Layer.HEADER, new Header(null, null, List.of())));
  private static final Step ENTITIES =
      new Step(Layer.ENTITIES, Set.of(), d -> d.with(Layer.ENTITIES, List.of(yoon())));
  private static final Step QUOTES =
      new Step(Layer.QUOTES, Set.of(Layer.ENTITIES), d -> d.with(Layer.QUOTES, List.of()));
  private static final Step CLAIMS =
      new Step(
          Layer.CLAIMS,
          Set.of(Layer.QUOTES),
          d -> d.with(Layer.CLAIMS, new Claims(List.of(), List.of())));
  private static final Step WARNS =
      new Step(MOOD, Set.of(), d -> d.with(MOOD, "calm").withWarning("MOOD: calm"));

  private record Step(Layer<?> layer, Set<Layer<?>> requires, UnaryOperator<Document> work)
      implements Annotator {

    @Override
    public String name() {
      return "step-" + layer;
    }

    @Override
    public Set<Layer<?>> provides() {
      return Set.of(layer);
    }

    @Override
    public Document annotate(Document document) {
      return work.apply(document);
    }

    Step failing(Supplier<? extends Throwable> failure) {
      return new Step(layer, requires, document -> sneak(failure.get()));
    }

    @SuppressWarnings("unchecked") // a step of another language may throw anything
    private static <T extends Throwable> Document sneak(Throwable failure) throws T {
      throw (T) failure;
    }
  }

  private static Entity yoon() {
    Mention mention = new Mention(Span.of(ARTICLE.text(), 0, 4), MentionKind.NAME);
    return new Entity("e1", EntityType.PERSON, "Yoon", List.of(), List.of(mention));
  }

  private static Pipeline.Builder of(Step... steps) {
    Pipeline.Builder builder = Pipeline.builder().withoutDiscovery();
    List.of(steps).forEach(builder::step);
    return builder;
  }

  private static RuntimeException failure() {
    return new IllegalStateException("no token\n at 7");
  }

  @AfterEach
  void leave_no_interrupt() {
    Thread.interrupted();
  }

  @Test
  void a_step_that_throws_costs_its_own_layer() {
    AnnotatedArticle result =
        of(HEADER, ENTITIES, QUOTES, CLAIMS.failing(StepFailureTest::failure), WARNS)
            .build()
            .annotate(ARTICLE);
    assertThat(result.entities()).containsExactly(yoon());
    assertThat(result.claims()).isEmpty();
    assertThat(result.incomplete()).containsExactly("claims");
    assertThat(result.warnings())
        .containsExactly(
            "STEP_FAILED: step-claims: java.lang.IllegalStateException: no token at 7",
            "MOOD: calm");
  }

  @Test
  void layers_that_need_a_lost_one_are_lost_with_it() {
    Step quotes = QUOTES.failing(StepFailureTest::failure);
    AnnotatedArticle result = of(CLAIMS, quotes, ENTITIES, HEADER).build().annotate(ARTICLE);
    assertThat(result.incomplete()).containsExactly("quotes", "claims");
    assertThat(result.entities()).hasSize(1);
    assertThat(result.warnings()).hasSize(1);
    Step entities = ENTITIES.failing(StepFailureTest::failure);
    assertThat(of(HEADER, CLAIMS, QUOTES, entities).build().annotate(ARTICLE).incomplete())
        .containsExactly("entities", "quotes", "claims");
  }

  @Test
  void a_layer_of_a_callers_own_is_named_behind_those_of_the_result() {
    Step mood = WARNS.failing(() -> new NoClassDefFoundError("example/Mood"));
    Step claims = CLAIMS.failing(() -> new AssertionError("odd"));
    AnnotatedArticle result = of(mood, HEADER, ENTITIES, QUOTES, claims).build().annotate(ARTICLE);
    assertThat(result.incomplete()).containsExactly("claims", "mood");
    assertThat(result.warnings())
        .containsExactlyInAnyOrder(
            "STEP_FAILED: step-claims: java.lang.AssertionError: odd",
            "STEP_FAILED: step-mood: java.lang.NoClassDefFoundError: example/Mood");
  }

  @Test
  void where_nothing_fails_nothing_is_incomplete() {
    AnnotatedArticle result = of(HEADER, ENTITIES, QUOTES, CLAIMS, WARNS).build().annotate(ARTICLE);
    assertThat(result.incomplete()).isEmpty();
    assertThat(result.warnings()).containsExactly("MOOD: calm");
  }

  @Test
  void a_strict_pipeline_throws_what_the_step_threw() {
    RuntimeException failure = failure();
    Pipeline strict = of(HEADER, ENTITIES, QUOTES, CLAIMS.failing(() -> failure)).strict().build();
    assertThatThrownBy(() -> strict.annotate(ARTICLE)).isSameAs(failure);
  }

  static List<Throwable> failuresOfTheRun() {
    return List.of(
        new OutOfMemoryError("heap"),
        new StackOverflowError(),
        new IllegalStateException("model", new OutOfMemoryError("heap")),
        new NoClassDefFoundError(
            "Could not initialize class X; caused by java.lang.OutOfMemoryError: heap"),
        new CancellationException("late"),
        new IllegalStateException("waiting", new InterruptedException()),
        new UncheckedIOException(new ClosedByInterruptException()));
  }

  @ParameterizedTest
  @MethodSource("failuresOfTheRun")
  void lack_of_memory_and_interrupts_are_not_the_steps_fault(Throwable failure) {
    Pipeline pipeline = of(HEADER, ENTITIES, QUOTES, CLAIMS.failing(() -> failure)).build();
    assertThatThrownBy(() -> pipeline.annotate(ARTICLE)).isSameAs(failure);
  }

  @Test
  void whatever_an_interrupted_step_throws_ends_the_article() {
    RuntimeException failure = failure();
    Step interrupted =
        CLAIMS.failing(
            () -> {
              Thread.currentThread().interrupt();
              return failure;
            });
    Pipeline pipeline = of(HEADER, ENTITIES, QUOTES, interrupted).build();
    assertThatThrownBy(() -> pipeline.annotate(ARTICLE)).isSameAs(failure);
  }

  @Test
  void a_long_message_is_cut() {
    Step claims = CLAIMS.failing(() -> new IllegalStateException("x".repeat(5_000)));
    AnnotatedArticle result = of(HEADER, ENTITIES, QUOTES, claims).build().annotate(ARTICLE);
    assertThat(result.warnings().get(0)).endsWith("x…").hasSizeLessThan(400);
  }

  @Test
  void a_pipeline_tells_which_layers_its_results_carry() {
    assertThat(of(WARNS, CLAIMS, QUOTES, ENTITIES, HEADER).build().layers())
        .containsExactly("header", "entities", "quotes", "claims", "mood");
  }
}
