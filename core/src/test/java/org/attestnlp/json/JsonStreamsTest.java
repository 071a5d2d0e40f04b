package org.attestnlp.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attestnlp.json.ArticleJson.Style;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Outcome;
import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results from and to streams, and results without their text. */
final class JsonStreamsTest {

  private static final AnnotatedArticle SAMPLE = SampleArticle.build();
  private static final ArticleError FAILED =
      new ArticleError("hail", ErrorCode.TIMEOUT, "took longer than 30 seconds");
  private static final String BARE =
      ArticleJson.write(SAMPLE, new Style(true, Offsets.UTF_16, false));

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Test
  void a_result_reads_back_from_characters_and_bytes() throws IOException {
    StringWriter out = new StringWriter();
    ArticleJson.write(SAMPLE, Style.PRETTY, out);
    assertThat(out).hasToString(ArticleJson.write(SAMPLE));
    assertThat(ArticleJson.read(new StringReader(out.toString()))).isEqualTo(SAMPLE);
    assertThat(ArticleJson.read(bytes(out.toString()))).isEqualTo(SAMPLE);
    assertThat(ArticleJson.read(bytes("\uFEFF" + out))).isEqualTo(SAMPLE);
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() {
    InputStream other = new ByteArrayInputStream(BARE.replace("“", "é").getBytes(ISO_8859_1));
    assertThatThrownBy(() -> ArticleJson.read(other)).isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void lines_are_written_and_read_one_at_a_time_with_errors_as_values() throws IOException {
    StringWriter out = new StringWriter();
    ArticleJson.writeLines(Stream.of(SAMPLE, FAILED, SAMPLE), out);
    assertThat(out.toString().lines()).hasSize(3);
    for (Stream<Outcome> read :
        List.of(
            ArticleJson.readLines(new StringReader("\n" + out)),
            ArticleJson.readLines(bytes("\uFEFF" + out + "\n")))) {
      try (read) {
        assertThat(read.toList()).isEqualTo(List.of(SAMPLE, FAILED, SAMPLE));
      }
    }
  }

  @Test
  void a_line_that_is_wrong_is_told_when_the_stream_comes_to_it() {
    String good = ArticleJson.write(SAMPLE, Style.COMPACT);
    String lines = good + "\n\n" + good.replace("\"id\":\"c2\"", "\"id\":\"c9\"") + "\n";
    assertThat(ArticleJson.readLines(new StringReader(lines)).findFirst()).contains(SAMPLE);
    try (Stream<Outcome> all = ArticleJson.readLines(new StringReader(lines))) {
      assertThatThrownBy(all::toList)
          .isInstanceOf(InvalidArticleException.class)
          .hasMessageContaining("line 3: ")
          .hasMessageContaining("is c2, which no item has");
    }
  }

  @Test
  void closing_the_stream_closes_what_it_reads_and_a_failure_comes_through() {
    AtomicBoolean closed = new AtomicBoolean();
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] into, int from, int length) throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public void close() {
            closed.set(true);
          }
        };
    try (Stream<Outcome> lines = ArticleJson.readLines(broken)) {
      assertThatThrownBy(lines::toList)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("the disk is gone");
    }
    assertThat(closed).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF_16", "CODE_POINT"})
  void a_result_without_its_text_is_whole_again_with_it(Offsets offsets) {
    String bare = ArticleJson.write(SAMPLE, new Style(true, offsets, false));
    assertThat(bare).doesNotContain("homes in Oslo “were lost”.");
    assertThat(ArticleJson.read(bare, SAMPLE.text())).isEqualTo(SAMPLE);
    assertThat(ArticleJson.read(ArticleJson.write(SAMPLE), SAMPLE.text())).isEqualTo(SAMPLE);
  }

  @Test
  void another_text_than_that_which_was_read_is_noticed() {
    assertThatThrownBy(() -> ArticleJson.read(BARE, SAMPLE.text().replace("Ada", "Eva")))
        .isInstanceOf(InvalidArticleException.class)
        .hasMessageContaining("text is \"Ada Quill\", expected \"Eva Quill\"");
    assertThatThrownBy(() -> ArticleJson.read(ArticleJson.write(SAMPLE), "Rain."))
        .hasMessageContaining("text: is another one than was given");
  }

  @Test
  void without_its_text_a_result_has_all_else_and_is_written_as_it_was() {
    AnnotatedArticle read = ArticleJson.readWithoutText(BARE);
    assertThat(read.isWithoutText()).isTrue();
    assertThat(read.text()).isEmpty();
    assertThat(read.quotes()).isEqualTo(SAMPLE.quotes());
    assertThat(read.claims()).isEqualTo(SAMPLE.claims());
    assertThat(read.extensions()).isEqualTo(SAMPLE.extensions());
    assertThat(ArticleJson.write(read)).isEqualTo(BARE);
    assertThat(ArticleJson.readOutcome(BARE)).isEqualTo(read);
    assertThat(ArticleJson.readWithoutText(ArticleJson.write(SAMPLE))).isEqualTo(SAMPLE);
    assertThat(SAMPLE.isWithoutText()).isFalse();
  }

  @Test
  void who_asks_for_a_whole_result_is_told_what_lacks() {
    assertThatThrownBy(() -> ArticleJson.read(BARE))
        .isInstanceOf(InvalidArticleException.class)
        .hasMessage(
            "text: missing; a result written with --no-text is read with its text:"
                + " read(json, text), or without: readWithoutText(json)");
  }

  @Test
  void an_error_record_is_no_article_and_says_why_there_is_none() {
    String error =
        "{\"schema\":\"attest/1\",\"id\":\"a\","
            + "\"error\":{\"code\":\"INPUT_NOT_UTF8\",\"message\":\"byte 0xAB\"}}";
    for (Function<String, AnnotatedArticle> reader :
        List.<Function<String, AnnotatedArticle>>of(
            ArticleJson::read, ArticleJson::readWithoutText, json -> ArticleJson.read(json, "a"))) {
      assertThatThrownBy(() -> reader.apply(error))
          .isInstanceOf(InvalidArticleException.class)
          .hasMessage(
              "is an error record, INPUT_NOT_UTF8: byte 0xAB;"
                  + " expected an article with its annotations");
    }
    assertThat(ArticleJson.readOutcome(error)).isInstanceOf(ArticleError.class);
  }

  @Test
  void code_points_cannot_be_counted_without_the_text() {
    String bare = ArticleJson.write(SAMPLE, new Style(true, Offsets.CODE_POINT, false));
    assertThatThrownBy(() -> ArticleJson.readWithoutText(bare))
        .isInstanceOf(InvalidArticleException.class)
        .hasMessageContaining("offsets: count code points");
    AnnotatedArticle read = ArticleJson.readWithoutText(BARE);
    Style python = new Style(true, Offsets.CODE_POINT, true);
    assertThatThrownBy(() -> ArticleJson.write(read, python))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void words_that_do_not_fit_their_span_are_wrong_without_the_text_too() {
    assertThatThrownBy(
            () -> ArticleJson.readWithoutText(BARE.replace("\"Ada Quill\"", "\"Ada Quil\"")))
        .isInstanceOf(InvalidArticleException.class)
        .hasMessageContaining("does not fit its text of 8 characters");
  }
}
