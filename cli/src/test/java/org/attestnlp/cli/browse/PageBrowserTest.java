package org.attestnlp.cli.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Hostile;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.view.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page of an article in a real browser: filters, nesting, dark mode, no script. */
final class PageBrowserTest {

  private static final String TEXT =
      "“The mayor told me, ‘We lost 40 homes,’ and she wept,” Ada Quill said on Monday.\n\n"
          + "Rain fell on Oslo in 1998.\n";
  private static final String INNER = "We lost 40 homes,";
  private static final String NOTHING = "rgba(0, 0, 0, 0)";

  @TempDir private Path folder;

  /** The page of the text, whose inner quote is a quote of its own. */
  private Path page() throws IOException {
    Path text = Files.write(folder.resolve("nested.txt"), Hostile.utf8(TEXT));
    ObjectNode article = (ObjectNode) CommandRun.of("--engine", "opennlp", text.toString()).json();
    ArrayNode quotes = (ArrayNode) article.get("quotes");
    assertThat(quotes).hasSize(1);
    ObjectNode inner = quotes.get(0).deepCopy();
    int begin = TEXT.indexOf(INNER);
    inner.put("id", "q2").put("begin", begin).put("end", begin + INNER.length());
    inner.put("text", INNER).putArray("quoted");
    quotes.add(inner);
    String page = HtmlPage.write(ArticleJson.read(article.toString()));
    return Files.writeString(folder.resolve("page.html"), page);
  }

  private static WebElement piece(ChromeDriver driver, String words) {
    return driver.findElements(By.cssSelector(".m")).stream()
        .filter(piece -> words.equals(piece.getDomProperty("textContent")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no piece “" + words + "”"));
  }

  private static void toggle(ChromeDriver driver, String... layers) {
    for (String layer : layers) {
      driver.findElement(By.id("f-" + layer)).click();
    }
  }

  private static int stops(ChromeDriver driver) {
    return driver.findElements(By.cssSelector(".m[tabindex]")).size();
  }

  /** The two backgrounds of a piece: the claim's over the quote's. */
  private static String over(WebElement piece) {
    return piece.getCssValue("background-image");
  }

  private static String under(WebElement piece) {
    return piece.getCssValue("background-color").replaceAll("^rgb\\((.*)\\)$", "rgba($1, 1)");
  }

  @Test
  void a_filter_takes_its_own_layer_away_and_no_other() throws IOException {
    Path page = page();
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      ChromeDriver driver = browser.driver();
      WebElement claim = piece(driver, "40");
      String claimed = over(claim);
      int all = stops(driver);
      assertThat(under(claim)).isNotEqualTo(NOTHING);
      toggle(driver, "quotes");
      assertThat(under(claim)).isEqualTo(NOTHING);
      assertThat(over(claim)).as("a claim keeps its own background").isEqualTo(claimed);
      assertThat(stops(driver)).isBetween(1, all - 1);
      toggle(driver, "claims");
      assertThat(over(claim)).isNotEqualTo(claimed);
      toggle(driver, "entities", "numbers");
      assertThat(stops(driver)).isZero();
      assertThat(piece(driver, "Oslo").getCssValue("border-bottom-color")).isEqualTo(NOTHING);
      toggle(driver, "entities", "quotes", "claims", "numbers");
      assertThat(stops(driver)).isEqualTo(all);
      assertThat(over(claim)).isEqualTo(claimed);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void a_quote_in_a_quote_is_seen_to_be_one() throws IOException {
    Path page = page();
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      ChromeDriver driver = browser.driver();
      WebElement outer = piece(driver, "The mayor told me, ‘");
      WebElement inner = piece(driver, "We lost ");
      assertThat(inner.getDomAttribute("class")).contains("quote-2");
      assertThat(under(inner)).isNotEqualTo(under(outer)).isNotEqualTo(NOTHING);
      assertThat(inner.getCssValue("box-shadow")).contains("inset");
    }
  }

  @Test
  void dark_mode_is_dark_and_its_text_stands_out() throws IOException {
    Path page = page();
    try (Browser browser = Browser.open(folder)) {
      ChromeDriver driver = browser.driver();
      Map<String, String> dark = Map.of("name", "prefers-color-scheme", "value", "dark");
      driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(dark)));
      browser.load(page);
      WebElement body = driver.findElement(By.tagName("body"));
      assertThat(light(under(body))).isLessThan(0.2);
      assertThat(light(body.getCssValue("color"))).isGreaterThan(0.7);
      for (WebElement piece : driver.findElements(By.cssSelector(".m.quote"))) {
        double contrast = light(piece.getCssValue("color")) - light(under(piece));
        assertThat(contrast).as(piece.getText()).isGreaterThan(0.3);
      }
    }
  }

  /** How light a colour is, from 0 to 1. */
  private static double light(String colour) {
    String[] parts = colour.replaceAll("[^0-9,.]", "").split(",", -1);
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += Double.parseDouble(parts[i]) / 255;
    }
    return sum / 3;
  }

  @Test
  void without_a_script_everything_is_there_to_be_read() throws IOException {
    Path page = page();
    try (Browser browser = Browser.open(folder)) {
      ChromeDriver driver = browser.driver();
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
      browser.load(page);
      assertThat(driver.findElement(By.className("text")).getDomProperty("textContent"))
          .isEqualTo(TEXT);
      assertThat(driver.findElements(By.cssSelector("svg.lines"))).as("no script ran").isEmpty();
      assertThat(driver.findElements(By.cssSelector("#claims tr, #quotes tr"))).hasSize(5);
      assertThat(piece(driver, "40").getDomAttribute("title")).contains("40");
      toggle(driver, "quotes");
      assertThat(under(piece(driver, "We lost "))).isEqualTo(NOTHING);
      assertThat(browser.requests(page)).isEmpty();
    }
  }
}
