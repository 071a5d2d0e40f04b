package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.spi.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the passages of testdata/phrases/entities.txt, whose head describes the format. */
final class EntityPhrasesTest {

  /** The share of passages that the light engine must get wholly right. */
  private static final double LIGHT_FLOOR = 0.9;

  private static final Pipeline ACCURATE =
      Pipeline.builder().engine("corenlp").only(Set.of(Layer.ENTITIES)).build();
  private static final Pipeline LIGHT =
      Pipeline.builder().engine("opennlp").only(Set.of(Layer.ENTITIES)).build();

  /**
   * A passage and what a reader finds in it.
   *
   * @param text the passage
   * @param entities the lines under it
   */
  record Passage(String text, List<String> entities) {
    @Override
    public String toString() {
      return text.length() > 70 ? text.substring(0, 70) + "…" : text;
    }
  }

  @ParameterizedTest
  @MethodSource("passages")
  void every_passage_has_the_entities_a_reader_finds(Passage passage) {
    assertThat(found(ACCURATE, passage))
        .as(passage.text())
        .containsExactlyInAnyOrderElementsOf(passage.entities());
  }

  @Test
  void the_light_engine_gets_most_passages_wholly_right() throws IOException {
    List<Passage> passages = passages().toList();
    List<Passage> right =
        passages.stream()
            .filter(p -> sorted(found(LIGHT, p)).equals(sorted(p.entities())))
            .toList();
    assertThat((double) right.size() / passages.size()).isGreaterThan(LIGHT_FLOOR);
  }

  static Stream<Passage> passages() throws IOException {
    List<String> lines =
        Files.readAllLines(
            Project.root().resolve("testdata/phrases/entities.txt"), StandardCharsets.UTF_8);
    List<Passage> passages = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("> ")) {
        passages.add(new Passage(line.substring(2).replace(" ¶ ", "\n\n"), new ArrayList<>()));
      } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("[")) {
        passages.get(passages.size() - 1).entities().add(line);
      }
    }
    return passages.stream();
  }

  private static List<String> found(Pipeline pipeline, Passage passage) {
    boolean misc = passage.entities().stream().anyMatch(line -> line.startsWith("MISC "));
    return pipeline.annotate(Article.of("passage", passage.text())).entities().stream()
        .filter(entity -> misc || entity.type() != EntityType.MISC)
        .map(entity -> line(entity, passage))
        .toList();
  }

  /** Titles are shown only where the passage gives some for that entity. */
  private static String line(Entity entity, Passage passage) {
    String start = entity.type() + " " + entity.name();
    String mentions =
        entity.mentions().stream()
            .map(Mention::span)
            .map(span -> span.text())
            .collect(Collectors.joining(" | "));
    boolean titled = passage.entities().stream().anyMatch(line -> line.startsWith(start + " ["));
    String titles = titled ? " [" + String.join("; ", entity.titles()) + "]" : "";
    return start + titles + " = " + mentions;
  }

  private static List<String> sorted(List<String> lines) {
    return lines.stream().sorted().toList();
  }
}
