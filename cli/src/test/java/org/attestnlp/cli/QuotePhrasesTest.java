package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.spi.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every phrase of {@code testdata/phrases/quotes.txt}, with both engines. */
final class QuotePhrasesTest {

  private static final Map<String, Pipeline> PIPELINES = new ConcurrentHashMap<>();

  /** A phrase and what must be found in it. */
  private record Phrase(String group, String text, List<String> quotes) {

    @Override
    public String toString() {
      return group + ": " + text.replace("\n", " ¶ ");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("phrases")
  void every_phrase_gives_its_quotes_and_speakers(String engine, Phrase phrase) {
    Pipeline pipeline = PIPELINES.computeIfAbsent(engine, QuotePhrasesTest::pipeline);
    List<Quote> quotes = pipeline.annotate(Article.of("phrase", phrase.text())).quotes();
    assertThat(quotes.stream().map(QuotePhrasesTest::line).toList())
        .as(phrase.toString())
        .isEqualTo(phrase.quotes());
  }

  @Test
  void there_are_phrases_enough_and_many_hold_no_quote() throws IOException {
    List<Phrase> phrases = read();
    assertThat(phrases).hasSizeGreaterThanOrEqualTo(150);
    assertThat(phrases)
        .filteredOn(p -> p.group().startsWith("not") || p.group().startsWith("hard"))
        .hasSizeGreaterThanOrEqualTo(60);
  }

  static Stream<Arguments> phrases() throws IOException {
    List<Phrase> phrases = read();
    return Stream.of("corenlp", "opennlp")
        .flatMap(engine -> phrases.stream().map(phrase -> Arguments.of(engine, phrase)));
  }

  private static Pipeline pipeline(String engine) {
    return Pipeline.builder().engine(engine).only(Set.of(Layer.QUOTES)).build();
  }

  private static String line(Quote quote) {
    String denied = quote.polarity() == Polarity.DENIED ? "-" : "";
    String speakers = quote.speakers().stream().map(Source::name).collect(Collectors.joining("; "));
    return (quote.kind() + denied + " | " + quote.span().text() + " | " + speakers).strip();
  }

  private static List<Phrase> read() throws IOException {
    List<Phrase> phrases = new ArrayList<>();
    String group = "";
    List<String> text = new ArrayList<>();
    List<String> quotes = new ArrayList<>();
    List<String> lines = Files.readAllLines(Project.root().resolve("testdata/phrases/quotes.txt"));
    for (String line : lines) {
      if (line.startsWith("== ")) {
        group = line.substring(3);
      } else if (line.startsWith("> ")) {
        text.add(line.substring(2));
      } else if (line.isBlank() && !text.isEmpty()) {
        phrases.add(new Phrase(group, String.join("\n", text), List.copyOf(quotes)));
        text.clear();
        quotes.clear();
      } else if (!line.isBlank() && !line.startsWith("#") && !line.equals("none")) {
        quotes.add(line);
      }
    }
    if (!text.isEmpty()) {
      phrases.add(new Phrase(group, String.join("\n", text), List.copyOf(quotes)));
    }
    return phrases;
  }
}
