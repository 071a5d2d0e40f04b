package org.attestnlp.gold.file;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
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
 *    "changed": {"chip-results/quotes/400-431": ["cue", "kind"], ...},
 *    "floors": {"quotes.right": 0.957, ...},
 *    "lowered": {"chip-results/quotes/12-40": "the span was wrong in the gold"}}}}
 * }</pre>
 *
 * @param engines by engine name
 */
public record Baseline(SortedMap<String, Engine> engines) {

  static final String SCHEMA = "attest-baseline/1";
  private static final int DECIMALS = 4;
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Copies the map. */
  public Baseline {
    engines = Collections.unmodifiableSortedMap(new TreeMap<>(engines));
  }

  /**
   * What one engine got right.
   *
   * @param right ids of the gold items of which every slot is right
   * @param floors F1 of every metric, in four decimals rounded down
   * @param lowered items and metrics that were given up, and why
   * @param changed ids of the gold items that it finds with something wrong about them, and the
   *     slots that are wrong; no other slot of theirs may become wrong
   */
  public record Engine(
      SortedSet<String> right,
      SortedMap<String, BigDecimal> floors,
      SortedMap<String, String> lowered,
      SortedMap<String, SortedSet<String>> changed) {

    /** Copies the collections. */
    public Engine {
      right = Collections.unmodifiableSortedSet(new TreeSet<>(right));
      floors = Collections.unmodifiableSortedMap(new TreeMap<>(floors));
      lowered = Collections.unmodifiableSortedMap(new TreeMap<>(lowered));
      SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
      changed.forEach(
          (item, slots) -> copy.put(item, Collections.unmodifiableSortedSet(new TreeSet<>(slots))));
      changed = Collections.unmodifiableSortedMap(copy);
    }

    /** An engine of which only what is right from end to end is recorded. */
    public Engine(
        SortedSet<String> right,
        SortedMap<String, BigDecimal> floors,
        SortedMap<String, String> lowered) {
      this(right, floors, lowered, new TreeMap<>());
    }

    /** How many items are held: those that are right and those that are right in part. */
    public int held() {
      return right.size() + changed.size();
    }

    /** An engine that has got nothing right yet. */
    public static Engine empty() {
      return new Engine(new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
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
  public static BigDecimal floor(double f1) {
    return BigDecimal.valueOf(f1).setScale(DECIMALS, RoundingMode.DOWN);
  }

  /**
   * Reads a baseline.
   *
   * @param file its name, for messages
   * @throws InvalidGoldException if it is no baseline, or of an unknown version
   */
  public static Baseline read(String file, String json) {
    return new BaselineReader(file).read(json);
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
          ObjectNode changed = node.putObject("changed");
          engine.changed().forEach((item, slots) -> slots.forEach(changed.putArray(item)::add));
          ObjectNode floors = node.putObject("floors");
          engine.floors().forEach(floors::put);
          ObjectNode lowered = node.putObject("lowered");
          engine.lowered().forEach(lowered::put);
        });
    return PrettyJson.write(root) + "\n";
  }
}
