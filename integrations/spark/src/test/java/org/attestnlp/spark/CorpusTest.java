package org.attestnlp.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.attestnlp.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of 5,000 articles gives what the command gives, row by row. */
final class CorpusTest {

  private static final int ARTICLES = 5_000;
  private static final Pattern ERROR =
      Pattern.compile("\"id\":\"(\\w+)\",\"error\":\\{\"code\":\"(\\w+)\"");

  @TempDir private Path folder;

  @Test
  void rows_of_a_corpus_are_the_lines_of_the_command_and_bad_ones_are_errors() throws Exception {
    List<Row> articles = Corpus.articles(ARTICLES);
    int before = Reading.built();
    Dataset<Row> done =
        Attest.on(Local.table(articles, 16))
            .date("date")
            .engine("opennlp")
            .limits(Corpus.LIMITS)
            .annotate();
    List<String> lines = new ArrayList<>(Attest.json(done).collectAsList());
    assertThat(Reading.built() - before).as("pipelines for 16 tasks").isOne();
    List<String> expected = command(articles);
    assertThat(lines).hasSize(ARTICLES);
    assertThat(errors(lines)).hasSize(ARTICLES / 100).isEqualTo(errors(expected));
    assertThat(errors(lines).values())
        .contains("INPUT_EMPTY", "INPUT_TOO_LARGE", "INVALID_ROW")
        .doesNotContain("INTERNAL");
    assertThat(results(lines)).isEqualTo(results(expected));
  }

  private List<String> command(List<Row> articles) throws Exception {
    Path input = folder.resolve("articles.jsonl");
    Files.write(input, articles.stream().map(Corpus::json).toList());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true);
    try (PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8)) {
      new Main(new ByteArrayInputStream(new byte[0]), print, nowhere)
          .run(
              "--engine=opennlp",
              "--threads=2",
              "--timeout=600",
              "--max-chars=" + Corpus.LIMITS.maximumCharacters(),
              "--format=jsonl",
              "--offsets=code-point",
              input.toString());
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Map<String, String> errors(List<String> lines) {
    Map<String, String> errors = new HashMap<>();
    for (String line : lines) {
      Matcher error = ERROR.matcher(line);
      if (error.find()) {
        errors.put(error.group(1), error.group(2));
      }
    }
    return errors;
  }

  private static List<String> results(List<String> lines) {
    List<String> results = new ArrayList<>(lines);
    results.removeIf(line -> ERROR.matcher(line).find());
    Collections.sort(results);
    return results;
  }
}
