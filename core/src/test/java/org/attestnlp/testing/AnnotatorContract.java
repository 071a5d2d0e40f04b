package org.attestnlp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Syntax;
import org.attestnlp.spi.Tokens;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * What every step keeps to. A step's test extends this and says how the step and its documents are
 * made.
 */
public abstract class AnnotatorContract {

  /** The step under test. */
  protected abstract Annotator annotator();

  /** A document of this text with every layer that the step requires. */
  protected abstract Document prepared(String text);

  /** Texts the contract is checked on; override to add the step's own hard cases. */
  protected List<String> texts() {
    return List.of(
        "",
        " \n\t\n",
        "“We won’t,” said Mayor Ada Quill on Monday, adding that 3,000 of 10,000 people left.",
        "Zu wenig? \uD83D\uDE80\uD83D\uDE80 said \"\"\"\" 1,2,3 \uD800 … — «a» ‘b’ 10%",
        "He said\nthat “it\n\nis” $5m. No. “Not",
        "((((((((((\"'\"'\"'\"'%%%%%%%%%,,,,,,,,,,..........----------");
  }

  @Test
  void every_promised_layer_appears_and_every_span_is_inside_the_text() {
    for (String text : texts()) {
      Document after = annotator().annotate(prepared(text));
      assertThat(after.text()).isEqualTo(text);
      for (Layer<?> layer : annotator().provides()) {
        assertThat(after.has(layer)).as("%s of %s", layer, text).isTrue();
        layer.check(after);
      }
    }
  }

  @Test
  void nothing_that_was_there_is_edited() {
    for (String text : texts()) {
      Document before = prepared(text);
      Document after = annotator().annotate(before);
      for (Layer<?> layer : before.layers()) {
        assertThat(after.get(layer)).isSameAs(before.get(layer));
      }
    }
  }

  @Test
  void a_replay_gives_the_same() {
    for (String text : texts()) {
      assertThat(view(text)).isEqualTo(view(text));
    }
  }

  @Test
  void two_threads_give_the_same_as_one() throws Exception {
    List<String> alone = texts().stream().map(this::view).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<List<String>> work = () -> texts().stream().map(this::view).toList();
      for (Future<List<String>> result : threads.invokeAll(List.of(work, work))) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_hundred_thousand_repeats_end_in_time() {
    for (String piece : List.of("\"", "“", "said ", "1,", "and ", "A ", "- ", "(", ". ", "\n")) {
      Document long100k = prepared(piece.repeat(100_000));
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () -> annotator().annotate(long100k),
          () -> "repeats of [" + piece + "]");
    }
  }

  private String view(String text) {
    Document after = annotator().annotate(prepared(text));
    StringBuilder view = new StringBuilder();
    for (Layer<?> layer : annotator().provides()) {
      view.append(layer).append(' ').append(print(after.get(layer))).append('\n');
    }
    return view.append(after.warnings()).toString();
  }

  private static String print(Object value) {
    if (value instanceof Tokens tokens) {
      return tokens.list().toString();
    }
    if (value instanceof Sentences sentences) {
      return sentences.list().toString();
    }
    return value instanceof Syntax ? "lazy" : value.toString();
  }
}
