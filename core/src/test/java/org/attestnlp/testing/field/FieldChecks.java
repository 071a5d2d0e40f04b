package org.attestnlp.testing.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;

/**
 * Holds a result against the checks of a row. {@code testdata/phrases/README.md} describes them.
 *
 * <pre>{@code
 * {"claim": {"at": "14", "value": 14, "counted": "miners", "claimants": ["Ada Quill"]}}
 * {"noquote": {"text": "the bridge"}}
 * }</pre>
 */
public final class FieldChecks {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, Set<String>> KEYS =
      Map.of(
          "claim", ClaimCheck.KEYS,
          "number", Set.of("at", "n", "role", "value"),
          "noclaim", Set.of("at", "n"),
          "nothing", Set.of("at", "n"),
          "quote", Set.of("text", "speakers", "kind", "polarity", "linked", "quoted", "cue"),
          "noquote", Set.of("text", "n"),
          "entity", Set.of("name", "type", "titles", "mentions", "count", "full"),
          "noentity", Set.of("text"));

  private final JsonNode found;
  private final String text;

  private FieldChecks(JsonNode found) {
    this.found = found;
    this.text = found.get("text").asText();
  }

  /**
   * What does not hold; empty if the row does.
   *
   * @throws IllegalArgumentException if a check is none, has an unknown key or words that are not
   *     in the text
   */
  public static List<String> faults(FieldRow row, AnnotatedArticle found) {
    try {
      JsonNode json = JSON.readTree(ArticleJson.write(found, ArticleJson.Style.COMPACT));
      FieldChecks checks = new FieldChecks(json);
      List<String> faults = new ArrayList<>();
      row.checks().forEach(check -> faults.addAll(checks.faults(check)));
      return faults;
    } catch (IOException e) {
      throw new UncheckedIOException("a result is JSON", e);
    }
  }

  private List<String> faults(JsonNode check) {
    if (check.size() != 1) {
      throw new IllegalArgumentException("a check has one key: " + check);
    }
    String key = check.fieldNames().next();
    JsonNode want = check.get(key);
    checkKeys(key, want);
    return switch (key) {
      case "claim" -> claim(want);
      case "number" -> number(want);
      case "noclaim" -> none(want, "claims");
      case "nothing" -> {
        List<String> faults = new ArrayList<>(none(want, "claims"));
        faults.addAll(none(want, "numbers"));
        yield faults;
      }
      case "quote" -> new QuoteCheck(found).quote(want);
      case "noquote" -> new QuoteCheck(found).none(want);
      case "quotes" -> count(found.get("quotes").size(), want);
      case "entity" -> new EntityCheck(found).entity(want);
      case "noentity" -> new EntityCheck(found).none(want);
      case "same" -> new EntityCheck(found).same(want);
      case "different" -> new EntityCheck(found).different(want);
      case "title" -> words(found.path("title").path("text"), want, key);
      case "dateline" -> words(found.path("dateline").path("place"), want, key);
      case "either" -> either(want);
      case "error" -> List.of("no error record");
      default -> throw new IllegalArgumentException("unknown check " + key + " in " + check);
    };
  }

  private static void checkKeys(String key, JsonNode want) {
    Set<String> known = KEYS.get(key);
    want.fieldNames()
        .forEachRemaining(
            name -> {
              if (known == null || !known.contains(name)) {
                throw new IllegalArgumentException(key + " has the unknown key " + name);
              }
            });
  }

  private List<String> either(JsonNode checks) {
    List<String> all = new ArrayList<>();
    for (JsonNode check : checks) {
      List<String> faults = faults(check);
      if (faults.isEmpty()) {
        return faults;
      }
      all.addAll(faults);
    }
    return all;
  }

  private List<JsonNode> at(JsonNode check, String pool) {
    int begin = Wanted.find(text, check, "at");
    int end = begin + check.get("at").asText().length();
    List<JsonNode> hits = new ArrayList<>();
    for (JsonNode item : found.get(pool)) {
      if (Wanted.overlaps(item, begin, end)) {
        hits.add(item);
      }
    }
    return hits;
  }

  private List<String> claim(JsonNode check) {
    List<JsonNode> hits = at(check, "claims");
    if (hits.isEmpty()) {
      return List.of("no claim at " + check.get("at"));
    }
    if (check.has("claims_at") && hits.size() != check.get("claims_at").asInt()) {
      return List.of(hits.size() + " claims at " + check.get("at"));
    }
    List<String> best = new ClaimCheck(found, hits.get(0)).faults(check);
    for (JsonNode hit : hits) {
      List<String> faults = new ClaimCheck(found, hit).faults(check);
      best = faults.size() < best.size() ? faults : best;
    }
    return best;
  }

  private List<String> number(JsonNode check) {
    if (!at(check, "claims").isEmpty()) {
      return List.of("a claim at " + check.get("at"));
    }
    List<JsonNode> hits = at(check, "numbers");
    boolean fits =
        hits.stream()
            .anyMatch(
                hit ->
                    (!check.hasNonNull("role")
                            || QuoteCheck.isIn(hit.get("role"), check.get("role")))
                        && (!check.has("value") || value(hit.path("value"), check.get("value"))));
    return fits ? List.of() : List.of("number at " + check.get("at") + " is " + hits);
  }

  private static boolean value(JsonNode have, JsonNode want) {
    return have.isNumber() && want.isNumber()
        ? have.decimalValue().compareTo(want.decimalValue()) == 0
        : have.isMissingNode() ? want.isNull() : have.equals(want);
  }

  private List<String> none(JsonNode check, String pool) {
    return at(check, pool).stream().map(hit -> pool + " " + hit.get("text")).toList();
  }

  private static List<String> count(int have, JsonNode want) {
    return have == want.asInt() ? List.of() : List.of(have + " quotes, want " + want);
  }

  private static List<String> words(JsonNode have, JsonNode want, String what) {
    boolean absent = have.isMissingNode() || have.isNull();
    boolean same = absent == want.isNull() && Wanted.norm(have).equals(Wanted.norm(want));
    return same ? List.of() : List.of(what + " " + have + ", want " + want);
  }
}
