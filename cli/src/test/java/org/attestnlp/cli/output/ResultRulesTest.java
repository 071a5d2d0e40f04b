package org.attestnlp.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.Project;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.testing.stored.Checkout;
import org.attestnlp.testing.stored.PhraseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What either engine finds keeps to the rules of the format, on every text there is. */
final class ResultRulesTest {

  private static final Path ROOT = Project.root();
  private static final List<String> LIGHT_SETS =
      List.of(
          "field/claims.dev.jsonl",
          "field/quotes.dev.jsonl",
          "field/reports.dev.jsonl",
          "quotes/ggt.dev.jsonl",
          "entities/conll2020.dev.jsonl");

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void every_result_of_our_own_texts_keeps_to_the_rules(String engine) throws IOException {
    Pipeline pipeline = Pipeline.builder().engine(engine).build();
    List<String> texts = ownTexts();
    assertThat(texts).hasSizeGreaterThan(500);
    texts.forEach(text -> hold(pipeline, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rest of the army left Oslo. The Army of Norva followed the hotel where the army met.",
        "Ada Quill and Tom Renner were late. They said three men and they waited.",
        "Ada Quill and Ada Quill said 40 men left. Ada Quill denied that 40 men left.",
        "Marsh made 3-pointers, 12-footers and 4ms; lorries -3 of s-1, SCP 06F6.",
        "It burnt, they said, adding that 12 men fled. They said, adding, 13 men fled.",
        "It ended in October.\n\n12 people left for $5\n\nmillion and 3\n\nkm, on 3\n\nMay."
      })
  void these_keep_to_them_too(String text) {
    for (String engine : List.of("opennlp", "corenlp")) {
      hold(Pipeline.builder().engine(engine).build(), text);
    }
  }

  @Test
  void every_result_of_the_measured_texts_keeps_to_the_rules() throws IOException {
    Path eval = ROOT.resolve("../shared/eval").normalize();
    assumeThat(eval).as("the measured texts are here").isDirectory();
    Pipeline pipeline = Pipeline.builder().engine("opennlp").build();
    ObjectMapper json = new ObjectMapper();
    for (String set : LIGHT_SETS) {
      for (String row : Files.readAllLines(eval.resolve(set))) {
        hold(pipeline, json.readTree(row).get("text").asText());
      }
    }
  }

  private static void hold(Pipeline pipeline, String text) {
    String json = ArticleJson.write(pipeline.annotate(Article.of("x", text)));
    assertThat(ArticleJson.breaches(json)).as(text).isEmpty();
  }

  private static List<String> ownTexts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : List.of("testdata/articles", "seeds")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    for (String layer : List.of("claims", "quotes", "entities")) {
      for (Path file : Checkout.phrases(layer)) {
        PhraseFile.read(file).forEach(phrase -> texts.add(phrase.text()));
      }
    }
    return texts;
  }
}
