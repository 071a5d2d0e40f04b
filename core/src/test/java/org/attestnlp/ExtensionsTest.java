package org.attestnlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.PipelineTest.FakeStep;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.SpanFields;
import org.attestnlp.field.Type;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Extension;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Layer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A layer of a user's own, from the step to the JSON and back. */
final class ExtensionsTest {

  /** What a step of a user's own may find: a word with a few values. */
  private record Find(
      Span span, Kind kind, @Nullable BigDecimal weight, boolean sure, List<Span> parts) {

    static final Field<Find, Span> SPAN = SpanFields.own(Find::span);
    static final Field<Find, Kind> KIND = Field.of("kind", Type.word(Kind.class), Find::kind);
    static final Field<Find, BigDecimal> WEIGHT =
        Field.<Find, BigDecimal>of("weight", Type.DECIMAL, Find::weight).nullable();
    static final Field<Find, Boolean> SURE = Field.of("sure", Type.TRUTH, Find::sure);
    static final Field<Find, List<Span>> PARTS =
        Field.of("parts", Type.list(SpanFields.SPAN), Find::parts);
    static final Shape<Find> SHAPE =
        Shape.of(
            "find",
            "A word.",
            List.of(SPAN, KIND, WEIGHT, SURE, PARTS),
            find -> find.span().text(),
            in ->
                new Find(
                    in.get(SPAN), in.get(KIND), in.orNull(WEIGHT), in.get(SURE), in.get(PARTS)));
  }

  private enum Kind {
    SHORT,
    LONG
  }

  private static final Layer<List<Find>> FINDS = Layer.written("finds", Type.list(Find.SHAPE));
  private static final Pattern WORD = Pattern.compile("b\\w+");

  private static final FakeStep STEP =
      FakeStep.named("finder").fills(FINDS).by(d -> d.with(FINDS, finds(d.text())));

  private static List<Find> finds(String text) {
    List<Find> finds = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      Span span = Span.of(text, word.start(), word.end());
      boolean isLong = word.end() - word.start() > 3;
      finds.add(
          new Find(
              span,
              isLong ? Kind.LONG : Kind.SHORT,
              isLong ? new BigDecimal("1.5") : null,
              isLong,
              List.of(Span.of(text, word.start(), word.start() + 1))));
    }
    return finds;
  }

  private static AnnotatedArticle read(String text) {
    return pipeline().annotate(Article.of("a", text));
  }

  private static Pipeline pipeline() {
    return Pipeline.builder().withoutDiscovery().only(Set.of()).step(STEP).build();
  }

  @Test
  void what_a_step_of_ones_own_finds_stands_in_the_json_and_is_read_back() {
    AnnotatedArticle result = read("A bad 😀 banana.");
    assertThat(FINDS.of(result).orElseThrow())
        .extracting(find -> find.span().text())
        .containsExactly("bad", "banana");
    String json = ArticleJson.write(result, new ArticleJson.Style(false, Offsets.CODE_POINT, true));
    assertThat(json)
        .contains(
            "\"extensions\":{\"finds\":[{\"begin\":2,\"end\":5,\"text\":\"bad\",\"kind\":\"SHORT\","
                + "\"sure\":false,\"parts\":[{\"begin\":2,\"end\":3,\"text\":\"b\"}]},"
                + "{\"begin\":8,\"end\":14,\"text\":\"banana\",\"kind\":\"LONG\",\"weight\":1.5,");
    AnnotatedArticle again = ArticleJson.read(json);
    assertThat(again).isEqualTo(result);
    assertThat(FINDS.of(again)).isEqualTo(FINDS.of(result));
    assertThat(ArticleJson.breaches(json)).isEmpty();
  }

  @Test
  void its_spans_are_those_of_the_article_as_given() {
    AnnotatedArticle result = read("A ba\u00ADnana  \u200Bbed.");
    assertThat(FINDS.of(result).orElseThrow())
        .extracting(find -> find.span().text())
        .containsExactly("ba\u00ADnana", "bed");
    assertThat(ArticleJson.read(ArticleJson.write(result))).isEqualTo(result);
  }

  @Test
  void a_span_that_is_not_the_articles_words_is_refused_on_reading_with_its_place() {
    String json = ArticleJson.write(read("A bad banana."));
    String wrong = json.replace("\"text\": \"bad\"", "\"text\": \"bed\"");
    assertThat(wrong).isNotEqualTo(json);
    assertThatThrownBy(() -> ArticleJson.read(wrong))
        .isInstanceOf(InvalidArticleException.class)
        .hasMessageContaining("extensions.finds[0]")
        .hasMessageContaining("expected \"bad\"");
    assertThat(ArticleJson.breaches(wrong).toString()).contains("extensions.finds[0]");
    String behind = json.replace("\"end\": 12", "\"end\": 120");
    assertThatThrownBy(() -> ArticleJson.read(behind)).hasMessageContaining("not inside the text");
  }

  @Test
  void a_result_without_layers_of_ones_own_is_written_as_ever() {
    Pipeline plain =
        Pipeline.builder()
            .withoutDiscovery()
            .only(Set.of(Layer.QUOTES))
            .step(FakeStep.named("q").fills(Layer.QUOTES).by(d -> d.with(Layer.QUOTES, List.of())))
            .build();
    AnnotatedArticle result = plain.annotate(Article.of("a", "A bad banana."));
    assertThat(ArticleJson.write(result)).doesNotContain("extensions");
    assertThat(FINDS.of(result)).isEmpty();
  }

  @Test
  void the_layers_can_be_read_beside_the_result() {
    ReadArticle read = pipeline().read(Article.of("a", "A bad banana."));
    assertThat(read.layers().get(FINDS)).hasSize(2);
    assertThat(read.result()).isEqualTo(read("A bad banana."));
  }

  @Test
  void what_others_put_there_stays_although_nobody_describes_it() {
    AnnotatedArticle result = read("A bad banana.");
    Map<String, Extension> foreign =
        Map.of("mood", new Extension.Fields(null, Map.of("calm", new Extension.Truth(true))));
    AnnotatedArticle mixed = ArticleFields.ARTICLE.with(result, ArticleFields.EXTENSIONS, foreign);
    assertThat(ArticleJson.read(ArticleJson.write(mixed))).isEqualTo(mixed);
  }

  @Test
  void something_else_under_the_layers_name_is_named_with_what_was_expected() {
    AnnotatedArticle result =
        ArticleJson.read(
            ArticleJson.write(read("A bad banana.")).replace("\"LONG\"", "\"ENDLESS\""));
    assertThatThrownBy(() -> FINDS.of(result))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("extensions.finds: ")
        .hasMessageEndingWith("expected one of [SHORT, LONG]");
  }

  @Test
  void a_span_outside_the_text_names_the_step_and_the_layer() {
    FakeStep wrong =
        FakeStep.named("wrong")
            .fills(FINDS)
            .by(
                d ->
                    d.with(
                        FINDS,
                        List.of(
                            new Find(new Span(90, 93, "bad"), Kind.SHORT, null, true, List.of()))));
    assertThatThrownBy(
            () ->
                Pipeline.builder()
                    .withoutDiscovery()
                    .only(Set.of())
                    .step(wrong)
                    .build()
                    .annotate(Article.of("a", "A bad banana.")))
        .isInstanceOf(PipelineException.class)
        .hasMessageContaining("wrong: finds: span [90,93)");
  }

  @Test
  void two_layers_of_one_name_are_refused() {
    Layer<String> other = Layer.written("finds", Type.TEXT);
    FakeStep rival = FakeStep.named("rival").fills(other).by(d -> d.with(other, "x"));
    assertThatThrownBy(
            () ->
                Pipeline.builder().withoutDiscovery().only(Set.of()).step(STEP).step(rival).build())
        .isInstanceOf(PipelineException.class)
        .hasMessage("two layers are called [finds], filled by [finder, rival]; rename one");
  }
}
