package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attestnlp.gold.file.Baseline;
import org.attestnlp.gold.file.InvalidGoldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

  @Test
  void a_baseline_survives_the_way_to_the_file_and_back() {
    Baseline.Engine engine =
        new Baseline.Engine(
            new TreeSet<>(List.of("a/quotes/1-2")),
            new TreeMap<>(Map.of("quotes.right", new BigDecimal("0.5000"))),
            new TreeMap<>(Map.of("a/quotes/3-4", "no quote")),
            new TreeMap<>(Map.of("a/quotes/5-6", new TreeSet<>(List.of("cue", "kind")))));
    Baseline baseline = Baseline.empty().with("hand", engine);
    assertThat(Baseline.read("b.json", baseline.write())).isEqualTo(baseline);
    assertThat(baseline.write())
        .contains("\"changed\": {")
        .containsPattern("\"a/quotes/5-6\": \\[\\s*\"cue\",\\s*\"kind\"");
  }

  @Test
  void a_baseline_from_before_changed_items_were_held_still_reads() {
    Baseline old =
        Baseline.read(
            "b.json",
            "{\"schema\":\"attest-baseline/1\",\"engines\":{\"hand\":{\"right\":[\"a/claims/1-2\"],"
                + "\"floors\":{\"claims.right\":0.95678},\"lowered\":{}}}}");
    assertThat(old.engine("hand").right()).containsExactly("a/claims/1-2");
    assertThat(old.engine("hand").changed()).isEmpty();
    assertThat(old.engine("hand").floors()).containsEntry("claims.right", new BigDecimal("0.9567"));
    assertThat(old.engine("other")).isEqualTo(Baseline.Engine.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                           | engines[e] is [], expected an object
          {"right":"a/quotes/1-2"}     | engines[e].right is "a/quotes/1-2", expected a list of strings
          {"right":["a",3]}            | engines[e].right[1] is 3, expected a string
          {"floors":[]}                | engines[e].floors is [], expected an object
          {"floors":{"m":"0.5"}}       | engines[e].floors[m] is "0.5", expected a number from 0 to 1
          {"floors":{"m":95}}          | engines[e].floors[m] is 95, expected a number from 0 to 1
          {"lowered":{"a":1}}          | engines[e].lowered[a] is 1, expected a string
          {"lowered":null}             | engines[e].lowered is null, expected an object
          {"changed":{"a":"kind"}}     | engines[e].changed[a] is "kind", expected a list of strings
          {"changed":{"a":["x",null]}} | engines[e].changed[a][1] is null, expected a string
          """)
  void what_cannot_be_is_named_with_its_place(String engine, String message) {
    String json = "{\"schema\":\"attest-baseline/1\",\"engines\":{\"e\":" + engine + "}}";
    assertThatThrownBy(() -> Baseline.read("b.json", json))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessage("b.json: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"schema":"attest-baseline/2"}              | schema is "attest-baseline/2", expected attest-baseline/1
          {"engines":{}}                              | schema is missing, expected attest-baseline/1
          {"schema":"attest-baseline/1","engines":[]} | engines is [], expected an object
          """)
  void another_version_is_refused(String json, String message) {
    assertThatThrownBy(() -> Baseline.read("b.json", json)).hasMessage("b.json: " + message);
    assertThatThrownBy(() -> Baseline.read("b.json", "{"))
        .hasMessageStartingWith("b.json: not JSON");
  }
}
