package org.attestnlp.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Source;
import org.attestnlp.model.Toll;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Holds outcomes of claims and kinds of sources to the rows of {@code testdata/phrases/outcomes}.
 */
final class ClaimRowsTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("attest.root", ".."), "testdata/phrases/outcomes");

  private final Pipeline pipeline = Pipeline.builder().engine("opennlp").build();

  @Test
  void the_verb_and_the_side_tell_what_became_of_those_counted() {
    assertThat(wrong("outcomes.tsv", ClaimRowsTest::outcomes)).isEmpty();
  }

  @Test
  void the_head_of_its_phrase_tells_what_kind_of_source_speaks() {
    assertThat(wrong("kinds.tsv", ClaimRowsTest::kinds)).isEmpty();
  }

  @Test
  void tolls_of_one_event_stand_together_with_their_ends() {
    assertThat(wrong("events.tsv", ClaimRowsTest::events)).isEmpty();
  }

  @Test
  void claims_of_one_happening_stand_together() {
    assertThat(wrong("happenings.tsv", ClaimRowsTest::happenings)).isEmpty();
  }

  private List<String> wrong(String file, Function<AnnotatedArticle, String> found) {
    List<String[]> rows = rows(FOLDER.resolve(file));
    assertThat(rows).hasSizeGreaterThan(10);
    return rows.stream()
        .map(row -> compared(row, found.apply(pipeline.annotate(Article.of("row", row[0])))))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String compared(String[] row, String found) {
    return found.equals(row[1]) ? "" : row[0] + ": " + found + ", not " + row[1];
  }

  private static String outcomes(AnnotatedArticle article) {
    return article.claims().stream().map(ClaimRowsTest::outcome).collect(Collectors.joining(" "));
  }

  private static String outcome(Claim claim) {
    return claim.span().text() + "=" + (claim.outcome() == null ? "-" : claim.outcome());
  }

  private static String happenings(AnnotatedArticle article) {
    Map<String, String> words =
        article.claims().stream().collect(Collectors.toMap(Claim::id, c -> c.span().text()));
    return article.events().stream()
        .map(event -> event.claims().stream().map(words::get).collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" | "));
  }

  private static String events(AnnotatedArticle article) {
    String events =
        article.events().stream()
            .filter(event -> !event.tolls().isEmpty())
            .map(event -> event.tolls().stream().map(ClaimRowsTest::toll).toList())
            .map(tolls -> String.join(", ", tolls))
            .collect(Collectors.joining(" | "));
    return events.isEmpty() ? "none" : events;
  }

  private static String toll(Toll toll) {
    return toll.outcome() + " " + end(toll.low()) + ".." + end(toll.high());
  }

  private static String end(@Nullable BigDecimal figure) {
    return figure == null ? "-" : figure.toPlainString();
  }

  private static String kinds(AnnotatedArticle article) {
    return article.quotes().stream()
        .flatMap(quote -> quote.speakers().stream())
        .map(Source::kind)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static List<String[]> rows(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
