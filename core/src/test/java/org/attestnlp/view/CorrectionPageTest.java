package org.attestnlp.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.attestnlp.gold.file.GoldReader;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.Offsets;
import org.attestnlp.testing.FaceArticle;
import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionPageTest {

  private static final String JSON = ArticleJson.write(SampleArticle.build()) + "\n";
  private static final String GOLD =
      PrettyJson.write(
              PrettyJson.read(JSON.replaceFirst("\\{", "{\"gold\":{\"complete\":[\"quotes\"]},")))
          + "\n";

  @Test
  void a_page_that_nobody_touched_is_complete_in_no_layer() {
    String page = CorrectionPage.write("rain.json", JSON);
    String read = CorrectionPage.read("rain.html", page);
    assertThat(GoldReader.read("rain.json", JSON).complete()).hasSize(3);
    assertThat(GoldReader.read("rain.json", read).complete()).isEmpty();
    assertThat(ArticleJson.read(read)).isEqualTo(ArticleJson.read(JSON));
  }

  @Test
  void a_layer_that_nobody_looked_for_is_told() {
    ObjectNode root = PrettyJson.read(JSON);
    root.putArray("claims");
    root.putArray("numbers");
    root.putArray("events");
    root.putArray("incomplete").add("claims").add("numbers");
    root.putArray("warnings").add("STEP_FAILED: claims: <lost>");

    String page = CorrectionPage.write("rain.json", PrettyJson.write(root));

    assertThat(page)
        .contains("Incomplete: nobody looked for claims, numbers, as a step failed.")
        .contains("STEP_FAILED: claims: &lt;lost&gt;");
    root.putArray("incomplete");
    assertThat(CorrectionPage.write("rain.json", PrettyJson.write(root)))
        .doesNotContain("nobody looked for");
  }

  @ParameterizedTest
  @EnumSource(Offsets.class)
  void a_page_of_either_unit_reads_back_in_that_unit(Offsets offsets) {
    ArticleJson.Style style = new ArticleJson.Style(true, offsets, true);
    String json = ArticleJson.write(FaceArticle.build(), style);
    String page = CorrectionPage.write("face.json", json);
    String read = CorrectionPage.read("face.html", page);
    assertThat(read).contains("\"offsets\": \"" + offsets + "\"");
    assertThat(ArticleJson.read(read)).isEqualTo(FaceArticle.build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18446744073709551615",
        "-9007199254740993",
        "1.10",
        "0.1",
        "0.0000001",
        "100000000000000000000000",
        "3.14159265358979323846",
        "0",
        "0.0"
      })
  void a_value_that_a_browser_would_change_keeps_its_digits(String value) {
    String json = GOLD.replace("\"value\": 60,", "\"value\": " + value + ",");
    assertThat(json).isNotEqualTo(GOLD);
    String page = CorrectionPage.write("rain.json", json);
    assertThat(CorrectionPage.read("rain.html", page)).isEqualTo(json);
    boolean same = new BigDecimal(value).toPlainString().equals(inJavaScript(value));
    assertThat(page.contains("\"value\":\"" + value + "\"")).as("a string").isNotEqualTo(same);
  }

  /** A double written as JSON.stringify does, for the values of the test. */
  private static String inJavaScript(String value) {
    double number = Double.parseDouble(value);
    boolean plain = number == 0 || (Math.abs(number) >= 1e-6 && Math.abs(number) < 1e21);
    String shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    return plain ? shortest : "";
  }

  @Test
  void a_number_that_no_file_should_hold_is_refused() {
    String json = GOLD.replaceFirst("\\{", "{\"extra\": 1e999999999,");
    assertThatThrownBy(() -> CorrectionPage.write("rain.json", json))
        .isInstanceOf(InvalidArticleException.class)
        .hasMessage("has a number too long to be written in digits");
    assertThatThrownBy(() -> CorrectionPage.read("rain.json", json))
        .isInstanceOf(FormatException.class)
        .hasMessage("rain.json: has a number too long to be written in digits");
  }

  @Test
  void the_page_reads_back_as_what_it_was_made_of() {
    assertThat(CorrectionPage.read("rain.html", CorrectionPage.write("rain.json", GOLD)))
        .isEqualTo(GOLD);
    assertThat(CorrectionPage.read("rain.json", JSON)).isEqualTo(JSON);
    assertThatThrownBy(() -> CorrectionPage.read("x.html", "<html>"))
        .hasMessageStartingWith("x.html: neither gold nor a page");
    String moved = JSON.replaceFirst("\"begin\": 0,", "\"begin\": 1,");
    assertThatThrownBy(() -> CorrectionPage.read("x.json", moved))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith("x.json: title");
  }
}
