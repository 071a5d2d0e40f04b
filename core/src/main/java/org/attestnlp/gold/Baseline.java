package org.attestnlp.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attestnlp.json.PrettyJson;

/**
 * What an engine got right when the baseline was last accepted: {@code gold-baseline.json}.
 *
 * <pre>{@code
 * {"schema": "attest-baseline/1",
 *  "engines": {"opennlp": {
 *    "right": ["chip-results/quotes/321-356", ...],
 *    "floors": {"quotes.right": 0.957, ...},
 *    "lowered": {"chip-results/quotes/12-40": "the span was wrong in the gold"}}}}
 * }</pre>
 *
 * @param engines by engine name
 */
public record Baseline(SortedMap<String, Engine> engines) {

  private static final String SCHEMA = "attest-baseline/1";
  private static final int DECIMALS = 4;
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Copies the map. */
  public Baseline {
    engines = Collections.unmodifiableSortedMap(new TreeMap<>(engines));
  }

  /**
   * What one engine got right.
   *
   * @param right ids of the gold items that it has right from end to end
   * @param floors F1 of every metric, in four decimals rounded down
   * @param lowered items and metrics that were given up, and why
   */
  public record Engine(
      SortedSet<String> right,
      SortedMap<String, BigDecimal> floors,
      SortedMap<String, String> lowered) {

    /** Copies the collections. */
    public Engine {
      right = Collections.unmodifiableSortedSet(new TreeSet<>(right));
      floors = Collections.unmodifiableSortedMap(new TreeMap<>(floors));
      lowered = Collections.unmodifiableSortedMap(new TreeMap<>(lowered));
    }

    /** An engine that has got nothing right yet. */
    public static Engine empty() {
      return new Engine(new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
    }
  }

  /** A baseline without engines. */
  public static Baseline empty() {
    return new Baseline(new TreeMap<>());
  }

  /** What is recorded of an engine; empty if nothing is. */
  public Engine engine(String name) {
    return engines.getOrDefault(name, Engine.empty());
  }

  /** The same with another record of one engine. */
  public Baseline with(String name, Engine engine) {
    SortedMap<String, Engine> changed = new TreeMap<>(engines);
    changed.put(name, engine);
    return new Baseline(changed);
  }

  /** F1 as a floor: four decimals, rounded down so that the same run passes. */
  static BigDecimal floor(double f1) {
    return BigDecimal.valueOf(f1).setScale(DECIMALS, RoundingMode.DOWN);
  }

  /**
   * Reads a baseline.
   *
   * @param file its name, for messages
   * @throws InvalidGoldException if it is no baseline, or of an unknown version
   */
  public static Baseline read(String file, String json) {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new InvalidGoldException(file + ": not JSON: " + e.getOriginalMessage(), e);
    }
    if (!root.path("schema").asText().equals(SCHEMA)) {
      throw new InvalidGoldException(
          file + ": schema is " + root.path("schema") + ", expected " + SCHEMA);
    }
    SortedMap<String, Engine> engines = new TreeMap<>();
    for (Map.Entry<String, JsonNode> engine : root.path("engines").properties()) {
      engines.put(engine.getKey(), engine(file, engine.getValue()));
    }
    return new Baseline(engines);
  }

  private static Engine engine(String file, JsonNode node) {
    SortedSet<String> right = new TreeSet<>();
    node.path("right").forEach(item -> right.add(item.asText()));
    SortedMap<String, BigDecimal> floors = new TreeMap<>();
    for (Map.Entry<String, JsonNode> floor : node.path("floors").properties()) {
      if (!floor.getValue().isNumber()) {
        throw new InvalidGoldException(
            file
                + ": floor of "
                + floor.getKey()
                + " is "
                + floor.getValue()
                + ", expected a number");
      }
      floors.put(floor.getKey(), floor(floor.getValue().doubleValue()));
    }
    SortedMap<String, String> lowered = new TreeMap<>();
    node.path("lowered").properties().forEach(e -> lowered.put(e.getKey(), e.getValue().asText()));
    return new Engine(right, floors, lowered);
  }

  /** The baseline as indented JSON with a line break at the end. */
  public String write() {
    ObjectNode root = MAPPER.createObjectNode().put("schema", SCHEMA);
    ObjectNode all = root.putObject("engines");
    engines.forEach(
        (name, engine) -> {
          ObjectNode node = all.putObject(name);
          ArrayNode right = node.putArray("right");
          engine.right().forEach(right::add);
          ObjectNode floors = node.putObject("floors");
          engine.floors().forEach(floors::put);
          ObjectNode lowered = node.putObject("lowered");
          engine.lowered().forEach(lowered::put);
        });
    return PrettyJson.write(root) + "\n";
  }
}
