package org.attestnlp.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Csv;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables, read back, say row for row what the JSON says. */
final class CsvAgreementTest {

  private static final Path ROOT = Project.root();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "code-point"})
  void every_row_is_an_item_of_the_json(String offsets) throws IOException {
    Path astral = folder.resolve("astral.txt");
    String rockets = "\uD83D\uDE80\uD83D\uDE80 “We lost 40 homes,” Mayor Ada Quill said in 1998.";
    Files.write(astral, Hostile.utf8(rockets));
    List<String> inputs =
        List.of(
            ROOT.resolve("seeds/south-korea-arms-ukraine.txt").toString(),
            ROOT.resolve("testdata/articles").toString(),
            astral.toString());
    Path tables = folder.resolve("tables");
    CommandRun csv = run(offsets, inputs, "--format", "csv", "-o", tables.toString());
    assertThat(csv.code()).as(csv.err()).isZero();
    List<JsonNode> articles = run(offsets, inputs, "--format", "jsonl").rows();
    for (String table : List.of("entities", "quotes", "claims", "numbers", "events", "articles")) {
      List<Map<String, String>> expected = new ArrayList<>();
      articles.forEach(article -> expected.addAll(rows(table, article)));
      String written = Files.readString(tables.resolve(table + ".csv"));
      assertThat(Csv.read(written)).as(table).isNotEmpty().isEqualTo(expected);
    }
  }

  private static CommandRun run(String offsets, List<String> inputs, String... options) {
    List<String> all = new ArrayList<>(List.of("--engine", "opennlp", "--offsets", offsets));
    all.addAll(List.of(options));
    all.addAll(inputs);
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static List<Map<String, String>> rows(String table, JsonNode article) {
    String id = article.get("id").asText();
    if (table.equals("articles")) {
      return List.of(article(id, article));
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode item : article.get(table)) {
      switch (table) {
        case "entities" -> item.get("mentions").forEach(m -> rows.add(mention(id, item, m)));
        case "quotes" -> rows.add(quote(id, item));
        case "claims" -> rows.add(claim(id, item));
        case "events" -> rows.add(event(id, item));
        default -> rows.add(number(id, item));
      }
    }
    return rows;
  }

  private static Map<String, String> article(String id, JsonNode article) {
    Map<String, String> row = new HashMap<>();
    row.put("article", id);
    row.put("title", text(article, "/title/text"));
    row.put("dateline", text(article, "/dateline/place"));
    row.put("date", text(article, "/date"));
    row.put("published", text(article, "/published/value"));
    row.put("published_from", text(article, "/published/from"));
    for (String list : List.of("entities", "quotes", "claims", "numbers", "events")) {
      row.put(list, String.valueOf(article.get(list).size()));
    }
    row.put("incomplete", all(article.get("incomplete"), "", "; "));
    row.put("warnings", all(article.get("warnings"), "", "; "));
    row.put("url", text(article, "/url"));
    row.put("engine", text(article, "/producer/engine"));
    return row;
  }

  /** Where and when, of a claim or an event. */
  private static void calendar(Map<String, String> row, JsonNode item) {
    row.put("place", text(item, "/place/text"));
    row.put("country", text(item, "/place/country"));
    row.put("time", text(item, "/time/text"));
    for (String name : List.of("value", "from", "until", "relation")) {
      row.put("time_" + name, text(item, "/time/" + name));
    }
  }

  private static Map<String, String> mention(String id, JsonNode entity, JsonNode mention) {
    Map<String, String> row = place(id, mention);
    row.put("entity", text(entity, "/id"));
    row.put("type", text(entity, "/type"));
    row.put("name", text(entity, "/name"));
    row.put("titles", all(entity.get("titles"), "", "; "));
    row.put("kind", text(mention, "/kind"));
    return row;
  }

  private static Map<String, String> quote(String id, JsonNode quote) {
    Map<String, String> row = place(id, quote);
    for (String name : List.of("id", "kind", "polarity", "continues", "rule")) {
      row.put(name, text(quote, "/" + name));
    }
    row.put("speakers", sources(quote.get("speakers")));
    row.put("entities", all(quote.get("speakers"), "/entity", "; "));
    row.put("kinds", all(quote.get("speakers"), "/kind", "; "));
    row.put("cue", text(quote, "/cue/lemma"));
    return row;
  }

  private static Map<String, String> claim(String id, JsonNode claim) {
    Map<String, String> row = amount(place(id, claim), claim);
    for (String name : columns()) {
      row.put(name, text(claim, "/" + name));
    }
    for (String name : List.of("counted", "of", "agent")) {
      row.put(name, text(claim, "/" + name + "/text"));
    }
    row.put("event", text(claim, "/event/lemma"));
    calendar(row, claim);
    row.put("claimants", all(claim.get("claimants"), "/name", " > "));
    row.put("claimant_entities", all(claim.get("claimants"), "/entity", "; "));
    row.put("claimant_kinds", all(claim.get("claimants"), "/kind", "; "));
    row.put("hedges", all(claim.get("hedges"), "/text", "; "));
    row.put(
        "relations", all(claim.get("relations"), r -> text(r, "/type") + " " + text(r, "/claim")));
    row.put("disputed_by", sources(claim.get("disputedBy")));
    String change = text(claim, "/change/direction") + " " + text(claim, "/change/role");
    row.put("change", change.strip());
    return row;
  }

  private static List<String> columns() {
    return List.of(
        "id", "kind", "approximate", "factuality", "outcome", "quote", "happening", "rule");
  }

  private static Map<String, String> event(String id, JsonNode event) {
    Map<String, String> row = place(id, event);
    row.put("id", text(event, "/id"));
    calendar(row, event);
    row.put("claims", all(event.get("claims"), "", "; "));
    row.put("tolls", all(event.get("tolls"), CsvAgreementTest::toll));
    return row;
  }

  /** {@code KILLED 12 to 31}, {@code INJURED 40 or more}. */
  private static String toll(JsonNode toll) {
    String low = plain(toll.path("low"));
    String high = plain(toll.path("high"));
    String figures = low.equals(high) ? low : low + " to " + high;
    figures = low.isEmpty() ? "up to " + high : high.isEmpty() ? low + " or more" : figures;
    return text(toll, "/outcome") + " " + figures;
  }

  private static String all(JsonNode list, Function<JsonNode, String> words) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(words)
        .collect(Collectors.joining("; "));
  }

  private static Map<String, String> number(String id, JsonNode number) {
    Map<String, String> row = amount(place(id, number), number);
    row.put("role", text(number, "/role"));
    return row;
  }

  private static Map<String, String> amount(Map<String, String> row, JsonNode item) {
    row.put("value", plain(item.path("value")));
    row.put("value_high", plain(item.path("valueHigh")));
    row.put("unit", text(item, "/unit"));
    return row;
  }

  private static Map<String, String> place(String id, JsonNode span) {
    Map<String, String> row = new java.util.HashMap<>(Map.of("article", id));
    row.put("begin", text(span, "/begin"));
    row.put("end", text(span, "/end"));
    row.put("text", text(span, "/text"));
    return row;
  }

  private static String sources(JsonNode sources) {
    return all(sources, "/name", "; ");
  }

  private static String all(JsonNode list, String path, String between) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> text(item, path))
        .collect(Collectors.joining(between));
  }

  private static String text(JsonNode item, String path) {
    JsonNode value = item.at(path);
    return value.isNull() ? "" : value.asText();
  }

  private static String plain(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? "" : value.decimalValue().toPlainString();
  }
}
