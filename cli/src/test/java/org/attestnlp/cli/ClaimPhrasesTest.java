package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.testing.stored.ClaimLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of {@code testdata/phrases/claims.txt} with its full records. */
final class ClaimPhrasesTest {

  /** How many of a hundred sentences the light engine reads without a fault. */
  private static final int LIGHT_FLOOR = 90;

  private static final Map<String, Pipeline> PIPELINES = new ConcurrentHashMap<>();

  /** A passage and every number in it. */
  private record Phrase(String group, String text, List<String> numbers) {

    @Override
    public String toString() {
      return group + ": " + text.replace("\n", " ¶ ");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("phrases")
  void every_sentence_gives_its_records(Phrase phrase) {
    assertThat(found("corenlp", phrase)).as(phrase.toString()).isEqualTo(phrase.numbers());
  }

  @Test
  void the_light_engine_reads_nearly_all_without_a_fault() throws IOException {
    List<Phrase> phrases = read();
    List<Phrase> wrong =
        phrases.stream().filter(p -> !found("opennlp", p).equals(p.numbers())).toList();
    assertThat(100 * (phrases.size() - wrong.size()))
        .as("wrong with the light engine: %s", wrong)
        .isGreaterThanOrEqualTo(LIGHT_FLOOR * phrases.size());
  }

  @Test
  void there_are_sentences_enough_and_many_are_traps() throws IOException {
    List<Phrase> phrases = read();
    assertThat(phrases).hasSizeGreaterThanOrEqualTo(150);
    assertThat(phrases)
        .filteredOn(p -> p.group().startsWith("trap"))
        .hasSizeGreaterThanOrEqualTo(60);
  }

  static Stream<Phrase> phrases() throws IOException {
    return read().stream();
  }

  private static List<String> found(String engine, Phrase phrase) {
    Pipeline pipeline =
        PIPELINES.computeIfAbsent(engine, name -> Pipeline.builder().engine(name).build());
    return ClaimLine.of(pipeline.annotate(Article.of("phrase", phrase.text())));
  }

  private static List<Phrase> read() throws IOException {
    List<Phrase> phrases = new ArrayList<>();
    String group = "";
    List<String> text = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    List<String> lines = Files.readAllLines(Project.root().resolve("testdata/phrases/claims.txt"));
    lines.add("");
    for (String line : lines) {
      if (line.startsWith("== ")) {
        group = line.substring(3);
      } else if (line.startsWith("> ")) {
        text.add(line.substring(2));
      } else if (line.isBlank() && !text.isEmpty()) {
        phrases.add(new Phrase(group, String.join("\n", text), List.copyOf(numbers)));
        text.clear();
        numbers.clear();
      } else if (!line.isBlank() && !line.startsWith("#") && !line.equals("none")) {
        numbers.add(line);
      }
    }
    return phrases;
  }
}
