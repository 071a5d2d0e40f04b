package org.attestnlp.cli.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.view.CorrectionPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The correction page as a person uses it: by mouse, finger and keyboard, small and dark. */
final class CorrectionUseTest {

  private static final String TEXT =
      """
      Storm Closes the Harbour at Orla

      “We lost 40 boats,” Mayor Ada Quill said on Monday. “The harbour is closed,” she said.

      Police said 12 people were hurt. Tom Reed of Orla Water said the pumps had failed.

      It was a cold night, and the lamps were out.
      """;

  @TempDir private Path folder;

  private Path page() throws IOException {
    Path text = Files.writeString(folder.resolve("storm.txt"), TEXT);
    Path drafts = folder.resolve("drafts");
    run("--engine", "opennlp", "-o", drafts + "/", text.toString());
    String draft = drafts.resolve("storm.json").toString();
    run("gold", "export", "--to", "html", "-o", folder.toString(), draft);
    return folder.resolve("storm.html");
  }

  private static CommandRun run(String... words) {
    CommandRun run = CommandRun.of(words);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "390, dark"})
  void a_person_corrects_by_mouse_and_the_gold_is_accepted_and_holds(int width, String scheme)
      throws Exception {
    Path page = page();
    try (Browser browser = Browser.open(folder)) {
      browser.screen(width, scheme).load(page);
      Correction correction = new Correction(browser.driver(), folder);
      correct(correction);
      trap(correction);
      acceptTheRest(correction);
      correction.click("save").set("annotator", "AQ").apply().saved("storm.json");
      assertThat(browser.requests(page)).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
    Path suite = folder.resolve("suite");
    String gold = suite.resolve("gold").toString();
    run("gold", "import", "-o", gold, folder.resolve("storm.json").toString());
    isCorrected(PrettyJson.read(Files.readString(suite.resolve("gold/storm.json"))));
    run("gold", "accept", suite.toString(), "--engine", "opennlp");
    CommandRun check = run("gold", "check", suite.toString(), "--engine", "opennlp");
    assertThat(check.out()).contains("1 articles", "0 failures");
  }

  /** Five items, each in another way. */
  private static void correct(Correction correction) {
    correction.at("Orla Water").clickOn("#kinds [data-kind='3']");
    correction.at("12").click("edit").set("value", "13").apply();
    correction.at("40").click("reject");
    correction.at("The harbour is closed,").draw("Tom Reed").click("source").apply();
    correction.at("the pumps had failed").draw("pumps had failed").click("words");
  }

  private static void trap(Correction correction) {
    correction.draw("the lamps were out").click("quote").apply();
    correction.click("trap");
    assertThat(correction.text("status")).startsWith("a trap");
    assertThat(correction.text("what")).contains("trap");
  }

  private static void acceptTheRest(Correction correction) {
    String before = correction.text("status").replaceFirst(".*· ", "");
    correction.clickOn("label:has([value='quote'])").click("rest");
    assertThat(correction.text("rest")).isEqualTo("Nothing left");
    correction.click("undo");
    assertThat(correction.text("status")).isEqualTo("undone · " + before);
    correction.click("rest");
  }

  private static void isCorrected(JsonNode gold) {
    assertThat(gold.at("/gold/annotator").asText()).isEqualTo("AQ");
    assertThat(strings(gold.at("/gold/complete"))).containsExactly("quotes", "claims");
    assertThat(item(gold, "entities", "Orla Water").path("type").asText()).isEqualTo("MISC");
    assertThat(item(gold, "claims", "12").path("value").asInt()).isEqualTo(13);
    assertThat(texts(gold, "claims")).noneMatch(text -> text.startsWith("40"));
    JsonNode closed = item(gold, "quotes", "The harbour is closed,");
    assertThat(closed.at("/speakers/0/name").asText()).isEqualTo("Tom Reed");
    assertThat(texts(gold, "quotes")).contains("pumps had failed");
    assertThat(item(gold, "quotes", "the lamps").path("forbidden").asBoolean()).isTrue();
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static List<String> strings(JsonNode list) {
    return items(list).map(JsonNode::asText).toList();
  }

  private static String words(JsonNode item) {
    return item.path(item.has("text") ? "text" : "name").asText();
  }

  private static List<String> texts(JsonNode gold, String list) {
    return items(gold.path(list)).map(CorrectionUseTest::words).toList();
  }

  private static JsonNode item(JsonNode gold, String list, String begin) {
    return items(gold.path(list))
        .filter(item -> words(item).startsWith(begin))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + begin + " in " + texts(gold, list)));
  }

  @ParameterizedTest
  @CsvSource({"1280, dark", "390, light"})
  void a_person_corrects_by_keyboard_alone(int width, String scheme) throws Exception {
    Path page = page();
    try (Browser browser = Browser.open(folder)) {
      browser.screen(width, scheme).load(page);
      Correction correction = new Correction(browser.driver(), folder);
      int claims = Integer.parseInt(correction.layer("claim"));
      correction.tabTo("[value='']").type(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
      for (int i = 0; i < claims; i++) {
        correction.press("a");
      }
      assertThat(correction.layer("claim")).isEqualTo("0");
      correction.press("u").press("t"); // the last claim is a trap and no more
      assertThat(correction.layer("claim")).isEqualTo("0");
      correction.tabTo("[data-do='undo']").type(Keys.ENTER);
      assertThat(correction.layer("claim")).isEqualTo("1");
      correction.press("A").tabTo("[data-do='save']").type(Keys.SPACE).form("K", Keys.ENTER);
      JsonNode gold = PrettyJson.read(correction.saved("storm.json"));
      assertThat(strings(gold.at("/gold/complete"))).containsExactly("claims");
      assertThat(gold.toString()).doesNotContain("forbidden");
      assertThat(browser.requests(page)).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
  void the_page_fits_and_has_no_serious_finding_of_axe(int width, String scheme)
      throws IOException {
    Path page = page();
    try (Browser browser = Browser.open(folder)) {
      browser.screen(width, scheme).load(page);
      Correction correction = new Correction(browser.driver(), folder);
      assertThat(browser.fits(width)).isTrue();
      assertThat(browser.serious()).isEmpty();
      correction.press("a").press("r").press("t").mark("a cold night");
      correction.waitFor("#new.at");
      assertThat(correction.isInSight("#new")).isTrue();
      assertThat(browser.serious()).as("judged, and words selected").isEmpty();
      if (width == 390 == scheme.equals("dark")) {
        browser.picture("correction-" + width + "-" + scheme + ".png");
      }
      correction.press("e");
      assertThat(browser.serious()).as("a form").isEmpty();
    }
  }

  @Test
  void a_finger_judges_chooses_from_the_list_and_marks_words() throws IOException {
    Path page = page();
    try (Browser browser = Browser.open(folder)) {
      browser.screen(390, "light").load(page);
      Correction correction = new Correction(browser.driver(), folder);
      correction.tap("#text .m.quote").tap("[data-do='accept']").waitFor("#list .quote.accepted");
      assertThat(correction.isInSight("#list")).isFalse();
      correction.tap("[data-do='flip']").waitFor("[data-view='list']");
      assertThat(correction.isInSight("#list li")).isTrue();
      correction
          .tap("#list li:nth-child(2)")
          .waitFor("#list li:nth-child(2)[aria-selected='true']");
      correction.tap("[data-do='flip']").waitFor("[data-view='text']");
      correction.mark("a cold night").waitFor("#new.at").tap("#new [data-do='mention']");
      correction.waitFor("#form[open]");
      assertThat(correction.formText()).contains("Mention “a cold night”");
      correction.tap("#form .buttons button:first-child").waitFor("#text .m.current");
      assertThat(correction.text("what")).contains("a cold night");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void a_filter_shows_one_layer_and_what_is_left_of_it() throws IOException {
    Path page = page();
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      Correction correction = new Correction(browser.driver(), folder);
      int quotes = Integer.parseInt(correction.layer("quote"));
      correction.clickOn("label:has([value='quote'])");
      assertThat(correction.text("what")).startsWith("quote");
      assertThat(correction.rows()).hasSize(quotes).allMatch(row -> row.contains("quote"));
      correction.clickOn("#left").click("accept");
      assertThat(correction.rows()).hasSize(quotes - 1);
      correction.click("undo").clickOn("#left");
      assertThat(correction.rows()).hasSize(quotes);
    }
  }

  @Test
  void a_script_in_every_field_stays_text() throws IOException {
    page();
    String odd = "<script>document.title='hacked'</script><img src=x>";
    ObjectNode draft = PrettyJson.read(Files.readString(folder.resolve("drafts/storm.json")));
    for (String list : List.of("entities", "quotes", "claims")) {
      for (JsonNode item : draft.path(list)) {
        for (String field : List.of("name", "unit", "rule")) {
          if (item.has(field)) {
            ((ObjectNode) item).put(field, odd);
          }
        }
        for (JsonNode source : item.path(list.equals("claims") ? "claimants" : "speakers")) {
          ((ObjectNode) source).put("name", odd);
        }
      }
    }
    draft.put("id", odd);
    Path page = folder.resolve("odd.html");
    Files.writeString(page, CorrectionPage.write(odd + ".json", PrettyJson.write(draft)));
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      Correction correction = new Correction(browser.driver(), folder);
      assertThat(browser.driver().findElement(By.id("text")).getDomProperty("textContent"))
          .isEqualTo(TEXT);
      for (int i = 0; i < correction.rows().size(); i++) {
        correction.press("e").form("", Keys.ESCAPE).press("j");
      }
      assertThat(browser.driver().getTitle()).startsWith("Correct <script>");
      assertThat(browser.driver().findElements(By.cssSelector("img"))).isEmpty();
      assertThat(browser.requests(page)).isEmpty();
    }
  }
}
