package org.attestnlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.junit.jupiter.api.Test;

final class PipelineTest {

  private static final Tokens ONE_TOKEN =
      new Tokens(List.of(new Token(0, 4, "Yoon", "NNP")), (word, tag) -> word);

  private static final FakeStep TOKENS =
      FakeStep.named("tokens").fills(Layer.TOKENS).by(d -> d.with(Layer.TOKENS, ONE_TOKEN));
  private static final FakeStep SENTENCES =
      FakeStep.named("sentences")
          .needs(Layer.TOKENS)
          .fills(Layer.SENTENCES)
          .by(d -> d.with(Layer.SENTENCES, new Sentences(List.of(new Sentence(0, 1, 0)))));
  private static final FakeStep QUOTES =
      FakeStep.named("quotes")
          .needs(Layer.SENTENCES)
          .fills(Layer.QUOTES)
          .by(d -> d.with(Layer.QUOTES, List.of()));

  @Test
  void steps_run_in_the_order_of_their_needs_whatever_the_order_they_came_in() {
    assertThat(pipeline(QUOTES, SENTENCES, TOKENS).steps())
        .containsExactly("tokens", "sentences", "quotes");
    assertThat(pipeline(TOKENS, QUOTES, SENTENCES).steps())
        .containsExactly("tokens", "sentences", "quotes");
  }

  @Test
  void a_step_of_ones_own_runs_although_nobody_needs_its_layer() {
    FakeStep names =
        FakeStep.named("names")
            .needs(Layer.TOKENS)
            .fills(Layer.NAMES)
            .by(d -> d.with(Layer.NAMES, List.of()));
    assertThat(pipeline(names, TOKENS, SENTENCES, QUOTES).steps())
        .containsExactly("tokens", "sentences", "quotes", "names", "house-names");
    Layer<String> mood = Layer.named("mood", (value, bounds) -> {});
    FakeStep moods = FakeStep.named("moods").fills(mood).by(d -> d.with(mood, "calm"));
    assertThat(pipeline(moods, TOKENS, SENTENCES, QUOTES).steps()).contains("moods");
  }

  @Test
  void a_step_of_ones_own_that_cannot_run_is_named() {
    FakeStep names = FakeStep.named("names").needs(Layer.SYNTAX).fills(Layer.NAMES);
    assertThatThrownBy(() -> pipeline(names, TOKENS, SENTENCES, QUOTES))
        .isInstanceOf(PipelineException.class)
        .hasMessage("names needs [syntax], which no step fills");
  }

  @Test
  void a_layer_that_is_only_used_comes_first_where_there_is_one() {
    FakeStep curious =
        FakeStep.named("curious")
            .uses(Layer.TOKENS)
            .fills(Layer.QUOTES)
            .by(d -> d.with(Layer.QUOTES, List.of()));
    assertThat(pipeline(curious, TOKENS).steps()).containsExactly("tokens", "curious");
    assertThat(pipeline(curious).steps()).containsExactly("curious");
  }

  @Test
  void a_warning_of_a_step_reaches_the_reader_of_the_result() {
    FakeStep wary =
        FakeStep.named("wary")
            .fills(Layer.QUOTES)
            .by(d -> d.withWarning("half the page is missing").with(Layer.QUOTES, List.of()));
    AnnotatedArticle result = pipeline(wary).annotate(Article.of("a", "Yoon"));
    assertThat(result.warnings()).containsExactly("half the page is missing");
  }

  @Test
  @SuppressWarnings("DataFlowIssue") // what a caller without null-checks may give
  void null_is_refused_at_the_door_with_what_was_expected() {
    assertThatThrownBy(() -> pipeline(TOKENS, SENTENCES, QUOTES).annotate(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("the article is null; expected Article.of(id, text)");
    assertThatThrownBy(() -> Article.of("a", null)).hasMessageContaining("text of the article");
    assertThatThrownBy(() -> Article.of(null, "Yoon")).hasMessageContaining("id of the article");
  }

  @Test
  void a_gap_names_the_step_and_the_layer() {
    assertThatThrownBy(() -> pipeline(TOKENS, QUOTES))
        .isInstanceOf(PipelineException.class)
        .hasMessage("quotes needs [sentences], which no step fills");
  }

  @Test
  void rivals_are_refused_by_name() {
    FakeStep rival = FakeStep.named("other").fills(Layer.TOKENS).by(d -> d);
    assertThatThrownBy(() -> pipeline(TOKENS, rival, SENTENCES, QUOTES))
        .hasMessage("tokens and other both fill [tokens]; leave one of them out");
  }

  @Test
  void a_circle_is_refused() {
    FakeStep a = FakeStep.named("a").needs(Layer.SENTENCES).fills(Layer.TOKENS).by(d -> d);
    FakeStep b = FakeStep.named("b").needs(Layer.TOKENS).fills(Layer.SENTENCES).by(d -> d);
    assertThatThrownBy(() -> pipeline(a, b, QUOTES)).hasMessageContaining("circle: [b, a]");
  }

  @Test
  void a_broken_promise_names_the_step() {
    FakeStep lazy = FakeStep.named("lazy").fills(Layer.QUOTES).by(d -> d);
    assertThatThrownBy(() -> pipeline(lazy).annotate(Article.of("a", "Yoon")))
        .hasMessage("lazy promised [quotes] but did not fill it");
  }

  @Test
  void a_span_outside_the_text_names_the_step_and_the_span() {
    Tokens far = new Tokens(List.of(new Token(2, 9, "Yoon so", "NNP")), (word, tag) -> word);
    FakeStep wild = FakeStep.named("wild").fills(Layer.TOKENS).by(d -> d.with(Layer.TOKENS, far));
    assertThatThrownBy(() -> pipeline(wild, SENTENCES, QUOTES).annotate(Article.of("a", "Yoon")))
        .hasMessage("wild: tokens: span [2,9) is not inside the document's 4 characters");
  }

  @Test
  void a_changed_text_is_refused() {
    FakeStep editor = FakeStep.named("editor").fills(Layer.QUOTES).by(d -> Document.of("other"));
    assertThatThrownBy(() -> pipeline(editor).annotate(Article.of("a", "Yoon")))
        .hasMessage("editor changed the text");
  }

  @Test
  void layers_that_were_not_asked_for_are_empty_in_the_result() {
    AnnotatedArticle result = pipeline(TOKENS, SENTENCES, QUOTES).annotate(Article.of("a", "Yoon"));
    assertThat(result.id()).isEqualTo("a");
    assertThat(result.text()).isEqualTo("Yoon");
    assertThat(result.entities()).isEmpty();
    assertThat(result.producer().engine()).isEqualTo("none");
  }

  @Test
  void a_missing_artifact_is_named() {
    assertThatThrownBy(
            () -> Pipeline.builder().withoutDiscovery().only(Set.of(Layer.ENTITIES)).build())
        .hasMessage("the result needs [entities], which no step fills; add attest-rules");
  }

  @Test
  void no_engine_on_the_class_path_says_what_to_add() {
    assertThatThrownBy(Pipeline::discover)
        .isInstanceOf(PipelineException.class)
        .hasMessageContaining("add attest-opennlp or attest-corenlp");
  }

  private static Pipeline pipeline(FakeStep... steps) {
    Pipeline.Builder builder = Pipeline.builder().withoutDiscovery().only(Set.of(Layer.QUOTES));
    List.of(steps).forEach(builder::step);
    return builder.build();
  }

  record FakeStep(
      String name,
      Set<Layer<?>> requires,
      Set<Layer<?>> uses,
      Set<Layer<?>> provides,
      UnaryOperator<Document> work)
      implements Annotator {

    static FakeStep named(String name) {
      return new FakeStep(name, Set.of(), Set.of(), Set.of(), d -> d);
    }

    FakeStep needs(Layer<?> layer) {
      return new FakeStep(name, Set.of(layer), uses, provides, work);
    }

    FakeStep uses(Layer<?> layer) {
      return new FakeStep(name, requires, Set.of(layer), provides, work);
    }

    FakeStep fills(Layer<?> layer) {
      return new FakeStep(name, requires, uses, Set.of(layer), work);
    }

    FakeStep by(UnaryOperator<Document> newWork) {
      return new FakeStep(name, requires, uses, provides, newWork);
    }

    @Override
    public Document annotate(Document document) {
      return work.apply(document);
    }
  }
}
