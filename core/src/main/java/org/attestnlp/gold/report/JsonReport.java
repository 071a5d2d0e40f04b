package org.attestnlp.gold.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.attestnlp.gold.Ratchet;
import org.attestnlp.gold.ScoreTable;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.compare.Difference;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.gold.score.MatchCounts;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** The report for programs. */
final class JsonReport {

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonReport() {}

  static String write(GoldReport report) {
    ScoreTable table = report.table();
    ObjectNode root = MAPPER.createObjectNode().put("schema", "attest-gold-report/1");
    root.put("articles", table.articles());
    ArrayNode problems = root.putArray("problems");
    report.problems().forEach(problems::add);
    if (report.check() != null) {
      check(root.putObject("check"), report.check());
    }
    ObjectNode metrics = root.putObject("metrics");
    for (ScoreTable.Row row : table.rows()) {
      counts(metrics.putObject(row.metric()), row.micro())
          .put("macroF1", row.macro())
          .put("low", row.low())
          .put("high", row.high());
    }
    matches(root.putObject("matches"), table.matches());
    ArrayNode articles = root.putArray("perArticle");
    for (Comparison comparison : report.comparisons()) {
      ObjectNode article = articles.addObject().put("id", comparison.gold().id());
      ObjectNode own = article.putObject("metrics");
      comparison.scores().counts().forEach((name, value) -> counts(own.putObject(name), value));
      matches(article.putObject("matches"), comparison.scores().matches());
      ArrayNode differences = article.putArray("differences");
      comparison.differences().forEach(difference -> add(differences.addObject(), difference));
    }
    return PrettyJson.write(root) + "\n";
  }

  private static void check(ObjectNode node, GoldReport.Check check) {
    node.put("engine", check.engine())
        .put("held", check.held())
        .put("passed", check.outcome().passed());
    ArrayNode failures = node.putArray("failures");
    for (Ratchet.Failure failure : check.outcome().failures()) {
      failures
          .addObject()
          .put("kind", failure.kind().name())
          .put("item", failure.item())
          .put("message", failure.message());
    }
    ArrayNode gains = node.putArray("gains");
    check.outcome().gains().forEach(gains::add);
  }

  private static ObjectNode counts(ObjectNode node, Counts counts) {
    return node.put("precision", counts.precision())
        .put("recall", counts.recall())
        .put("f1", counts.f1())
        .put("gold", counts.gold())
        .put("found", counts.found());
  }

  /** The counts of SemEval-2013 by layer, scheme and type. */
  private static void matches(ObjectNode node, Map<String, MatchCounts> matches) {
    matches.forEach(
        (name, counts) ->
            node.putObject(name)
                .put("correct", counts.correct())
                .put("incorrect", counts.incorrect())
                .put("partial", counts.partial())
                .put("missing", counts.missing())
                .put("spurious", counts.spurious()));
  }

  private static void add(ObjectNode node, Difference difference) {
    node.put("kind", difference.kind().name())
        .put("item", difference.item())
        .put("layer", difference.layer().label())
        .put("detail", difference.detail());
    span(node, "wanted", difference.wanted());
    span(node, "found", difference.found());
  }

  private static void span(ObjectNode node, String name, @Nullable Span span) {
    if (span == null) {
      node.putNull(name);
    } else {
      node.putObject(name)
          .put("begin", span.begin())
          .put("end", span.end())
          .put("text", span.text());
    }
  }
}
