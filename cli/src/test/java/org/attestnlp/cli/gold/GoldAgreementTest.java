package org.attestnlp.cli.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Draft;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.gold.ScoreTable;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.score.Scores;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures are those of the evaluation kit's scorer, on the same rows. */
final class GoldAgreementTest {

  private static final Path EVALUATION = Project.root().resolve("../shared/eval").normalize();
  private static final Pattern F1 = Pattern.compile("SPK-E2E.*'F1': ([0-9.]+)");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void the_right_speaker_figure_is_that_of_the_evaluation_kit() throws Exception {
    Path rows = EVALUATION.resolve("quotes/ggt.dev.jsonl");
    assumeTrue(Files.exists(rows), "the evaluation kit is not beside the project");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no python3");
    Path out = folder.resolve("out.jsonl");
    CommandRun run =
        CommandRun.of(
            "--engine", "opennlp", "--format", "jsonl", "-o", out.toString(), rows.toString());
    assertThat(run.code()).isZero();
    assertThat(ours(rows, out)).isCloseTo(theirs(rows, out), within(0.1));
  }

  private double theirs(Path rows, Path out) throws Exception {
    Path predictions = folder.resolve("predictions.jsonl");
    python(predictions, EVALUATION.resolve("adapt.py").toString(), "quotes", out.toString());
    Path scores = folder.resolve("scores.txt");
    python(
        scores,
        EVALUATION.resolve("score_quotes.py").toString(),
        rows.toString(),
        predictions.toString());
    Matcher matcher = F1.matcher(Files.readString(scores));
    assertThat(matcher.find()).as(Files.readString(scores)).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  private static void python(Path out, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static double ours(Path rows, Path out) throws IOException {
    Map<String, AnnotatedArticle> found = new HashMap<>();
    for (String line : Files.readAllLines(out)) {
      AnnotatedArticle article = ArticleJson.read(line);
      found.put(article.id(), article);
    }
    List<Scores> scores = new ArrayList<>();
    for (String line : Files.readAllLines(rows)) {
      JsonNode row = JSON.readTree(line);
      AnnotatedArticle result = found.get(row.path("id").asText());
      scores.add(Comparison.of(gold(row, result), result).scores());
    }
    return 100 * ScoreTable.of(scores).f1("quotes.spk-e2e");
  }

  private static GoldArticle gold(JsonNode row, AnnotatedArticle result) {
    List<Quote> quotes = new ArrayList<>();
    for (JsonNode quote : row.path("quotes")) {
      quotes.add(
          Draft.of(QuoteFields.QUOTE)
              .set(QuoteFields.ID, "q" + (quotes.size() + 1))
              .set(
                  QuoteFields.KIND,
                  QuoteKind.valueOf(quote.path("type").asText().toUpperCase(Locale.ROOT)))
              .set(QuoteFields.SPAN, span(result, quote.path("begin"), quote.path("end")))
              .set(QuoteFields.SPEAKERS, List.of(speaker(result, quote)))
              .set(QuoteFields.POLARITY, Polarity.AFFIRMED)
              .set(QuoteFields.RULE, "gold")
              .make());
    }
    AnnotatedArticle article =
        Draft.of(ArticleFields.ARTICLE)
            .set(ArticleFields.ID, result.id())
            .set(ArticleFields.TEXT, result.text())
            .set(ArticleFields.QUOTES, quotes)
            .set(ArticleFields.PRODUCER, result.producer())
            .make();
    return new GoldArticle("ggt", article, Set.of(GoldLayer.QUOTES), "", "", Map.of());
  }

  /** A row without a speaker gets one that nothing matches: the kit never counts it as right. */
  private static Source speaker(AnnotatedArticle result, JsonNode quote) {
    JsonNode begin = quote.path("speaker_begin");
    Span mention = begin.isNumber() ? span(result, begin, quote.path("speaker_end")) : null;
    String name = quote.path("speaker_reference").asText("");
    return new Source(
        SourceStatus.DESCRIBED, name.isEmpty() || name.equals("null") ? "?" : name, null, mention);
  }

  private static Span span(AnnotatedArticle article, JsonNode begin, JsonNode end) {
    return Span.of(article.text(), begin.asInt(), end.asInt());
  }
}
