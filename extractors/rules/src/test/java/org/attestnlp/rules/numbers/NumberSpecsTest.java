package org.attestnlp.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.spi.Quantity;
import org.junit.jupiter.api.Test;

/**
 * Runs the public specifications of two other number readers, where the evaluation kit lies beside
 * the project; skipped elsewhere. A case passes if each number expected overlaps one read with the
 * same value.
 */
final class NumberSpecsTest {

  private static final Path KIT =
      Path.of(System.getProperty("attest.root", ".."), "..", "shared", "eval", "claims")
          .normalize();
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void nine_of_ten_supported_cases_of_recognizers_text_give_the_expected_value()
      throws IOException {
    Set<String> models = Set.of("NumberModel", "NumberRangeModel", "PercentModel");
    List<JsonNode> cases =
        rows("recognizers-specs.dev.jsonl").stream()
            .filter(row -> models.contains(row.get("model").asText()))
            .filter(row -> row.get("not_supported").isEmpty())
            .toList();
    assertThat(passRate("recognizers-specs.dev", cases)).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void nineteen_of_twenty_numerals_of_duckling_give_the_expected_value() throws IOException {
    List<JsonNode> cases =
        rows("duckling-en.dev.jsonl").stream()
            .filter(row -> row.get("id").asText().contains("Numeral"))
            .toList();
    assertThat(passRate("duckling-en.dev numerals", cases)).isGreaterThanOrEqualTo(0.95);
  }

  private static List<JsonNode> rows(String file) throws IOException {
    Path path = KIT.resolve(file);
    assumeTrue(Files.exists(path), () -> "no evaluation kit at " + KIT);
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      rows.add(JSON.readTree(line));
    }
    return rows;
  }

  private static double passRate(String name, List<JsonNode> cases) {
    int passed = 0;
    for (JsonNode one : cases) {
      boolean right = passes(one);
      passed += right ? 1 : 0;
    }
    System.out.printf("%s: %d of %d%n", name, passed, cases.size());
    assertThat(cases).hasSizeGreaterThan(50);
    return (double) passed / cases.size();
  }

  private static String value(JsonNode expected) {
    JsonNode resolution = expected.get("resolution");
    return resolution.isTextual() ? resolution.asText() : resolution.path("value").asText();
  }

  private static boolean passes(JsonNode one) {
    List<Quantity> read = NumberReader.read(one.get("text").asText());
    for (JsonNode expected : one.get("expected")) {
      if (read.stream().noneMatch(quantity -> fits(quantity, expected))) {
        return false;
      }
    }
    return !one.get("expected").isEmpty() || read.isEmpty();
  }

  private static boolean fits(Quantity quantity, JsonNode expected) {
    boolean overlaps =
        quantity.begin() < expected.get("end").asInt()
            && expected.get("begin").asInt() < quantity.end();
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(value(expected));
    while (matcher.find()) {
      numbers.add(new BigDecimal(matcher.group()));
    }
    boolean high =
        numbers.size() < 2
            || (quantity.valueHigh() != null && close(quantity.valueHigh(), numbers.get(1)));
    return overlaps
        && !numbers.isEmpty()
        && quantity.value() != null
        && close(quantity.value(), numbers.get(0))
        && high;
  }

  /** The specifications give fifteen digits. */
  private static boolean close(BigDecimal one, BigDecimal other) {
    BigDecimal scale = other.abs().max(BigDecimal.ONE.movePointLeft(12));
    return one.subtract(other).abs().compareTo(scale.multiply(new BigDecimal("1e-9"))) <= 0;
  }
}
