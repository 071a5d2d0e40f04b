package org.attestnlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Outcome;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.tool.Lazy;
import org.junit.jupiter.api.Test;

/** Limits and batches of the library: what goes wrong is a value, in its place. */
final class LimitsTest {

  private static final Limits SHORT = Limits.usual().time(Duration.ofMillis(20));

  private static Pipeline pipeline(UnaryOperator<Document> work) {
    return Pipeline.builder()
        .withoutDiscovery()
        .only(Set.of(Layer.HEADER))
        .step(new Step(work))
        .strict()
        .build();
  }

  private static Document withHeader(Document document) {
    return document.with(Layer.HEADER, new Header(null, null, List.of()));
  }

  private static Document untilInterrupted(Document document) {
    while (true) {
      Cancellation.check();
    }
  }

  private static Stream<Article> articles(int number) {
    return IntStream.range(0, number).mapToObj(i -> Article.of("a" + i, "Text " + i + "."));
  }

  private static ErrorCode code(Outcome outcome) {
    return ((ArticleError) outcome).code();
  }

  @Test
  void an_article_within_its_limits_gives_its_result() {
    Outcome outcome =
        pipeline(LimitsTest::withHeader).annotate(Article.of("x", "Quill left."), Limits.usual());
    assertThat(outcome).isInstanceOf(AnnotatedArticle.class);
  }

  @Test
  void an_article_that_takes_too_long_gives_a_record_and_no_interrupt() {
    Outcome outcome =
        pipeline(LimitsTest::untilInterrupted).annotate(Article.of("x", "Quill left."), SHORT);
    assertThat(code(outcome)).isEqualTo(ErrorCode.TIMEOUT);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void time_counts_from_when_models_are_loaded() {
    Lazy<String> model = new Lazy<>(LimitsTest::slowly);
    Outcome outcome =
        pipeline(
                document -> {
                  model.get();
                  return withHeader(document);
                })
            .annotate(Article.of("x", "Quill left."), SHORT);
    assertThat(outcome).isInstanceOf(AnnotatedArticle.class);
  }

  private static String slowly() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      throw new IllegalStateException("loading was counted", e);
    }
    return "model";
  }

  @Test
  void an_article_that_is_too_long_or_empty_is_refused() {
    Pipeline pipeline = pipeline(LimitsTest::withHeader);
    Outcome tooLong =
        pipeline.annotate(Article.of("x", "Quill left."), Limits.usual().characters(5));
    assertThat(tooLong)
        .isEqualTo(
            new ArticleError(
                "x",
                ErrorCode.INPUT_TOO_LARGE,
                "x: more than 5 characters; split it or raise --max-chars"));
    assertThat(code(pipeline.annotate(Article.of("x", " "), Limits.usual())))
        .isEqualTo(ErrorCode.INPUT_EMPTY);
  }

  @Test
  void a_step_that_throws_gives_a_record() {
    Outcome outcome =
        pipeline(
                document -> {
                  throw new IllegalStateException("no such comma");
                })
            .annotate(Article.of("x", "Quill left."), Limits.usual());
    assertThat(code(outcome)).isEqualTo(ErrorCode.INTERNAL);
    assertThat(((ArticleError) outcome).message()).contains("no such comma");
  }

  @Test
  void limits_under_which_nothing_can_be_read_are_refused() {
    assertThatThrownBy(() -> Limits.usual().time(Duration.ZERO))
        .hasMessageContaining("millisecond");
    assertThatThrownBy(() -> Limits.usual().characters(0)).hasMessageContaining("1 or more");
    assertThatThrownBy(() -> BatchOptions.usual().threads(0)).hasMessageContaining("1 or more");
  }

  @Test
  void a_batch_gives_outcomes_in_the_order_of_the_articles_with_errors_in_their_places() {
    Pipeline pipeline =
        pipeline(
            document -> {
              if (document.text().contains(" 7.")) {
                throw new IllegalStateException("seven");
              }
              return withHeader(document);
            });
    try (Stream<Outcome> outcomes =
        pipeline.annotateAll(articles(40), BatchOptions.usual().threads(3))) {
      List<Outcome> all = outcomes.toList();
      assertThat(all.stream().map(Outcome::id))
          .containsExactlyElementsOf(articles(40).map(Article::id).toList());
      assertThat(all.stream().filter(ArticleError.class::isInstance).map(Outcome::id))
          .containsExactly("a7");
    }
  }

  @Test
  void a_batch_tells_how_far_it_is() {
    List<BatchProgress> told = new ArrayList<>();
    try (Stream<Outcome> outcomes =
        pipeline(LimitsTest::withHeader)
            .annotateAll(
                Stream.concat(articles(3), Stream.of(Article.of("empty", " "))),
                BatchOptions.usual().progress(told::add))) {
      assertThat(outcomes).hasSize(4);
    }
    assertThat(told).extracting(BatchProgress::done).containsExactly(1L, 2L, 3L, 4L);
    assertThat(told.get(3).failed()).isEqualTo(1);
    assertThat(told.get(3).characters()).isEqualTo(3L * "Text 0.".length());
    assertThat(told.get(3).articlesPerSecond()).isPositive();
  }

  @Test
  void a_batch_reads_no_further_than_a_few_articles_ahead() {
    AtomicInteger asked = new AtomicInteger();
    Stream<Article> endless =
        Stream.generate(() -> Article.of("a" + asked.incrementAndGet(), "Quill left."));
    try (Stream<Outcome> outcomes =
        pipeline(LimitsTest::withHeader).annotateAll(endless, BatchOptions.usual().threads(2))) {
      assertThat(outcomes.limit(10)).hasSize(10);
    }
    assertThat(asked.get()).isLessThanOrEqualTo(10 + 2 * 4 + 3);
  }

  @Test
  void a_batch_that_is_stopped_ends_with_the_articles_in_hand() {
    AtomicBoolean stop = new AtomicBoolean();
    Stream<Article> endless = Stream.generate(() -> Article.of("a", "Quill left."));
    AtomicInteger taken = new AtomicInteger();
    try (Stream<Outcome> outcomes =
        pipeline(LimitsTest::withHeader)
            .annotateAll(endless, BatchOptions.usual().threads(1).stop(stop::get))) {
      outcomes.forEach(outcome -> stop.set(taken.incrementAndGet() >= 5));
    }
    assertThat(taken.get()).isBetween(5, 5 + 4 + 2);
  }

  @Test
  void who_is_interrupted_while_taking_outcomes_hears_of_it() {
    Pipeline pipeline = pipeline(LimitsTest::untilInterrupted);
    try (Stream<Outcome> outcomes = pipeline.annotateAll(articles(1), BatchOptions.usual())) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(outcomes::toList).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void an_article_without_id_is_refused_at_the_door() {
    assertThatThrownBy(() -> Article.of("", "Quill left."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the id of the article is empty; expected what results call it");
    assertThatThrownBy(() -> pipeline(LimitsTest::withHeader).annotate(null, Limits.usual()))
        .hasMessageContaining("the article is null");
  }

  private record Step(UnaryOperator<Document> work) implements Annotator {

    @Override
    public String name() {
      return "test-header";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of();
    }

    @Override
    public Set<Layer<?>> provides() {
      return Set.of(Layer.HEADER);
    }

    @Override
    public Document annotate(Document document) {
      return work.apply(document);
    }
  }
}
