package org.attestnlp.cli.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.attestnlp.json.PrettyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A report of five real changes, each of which has its own consequences. */
final class ReportUseTest {

  private static final Path GOLD = Project.root().resolve("testdata/gold/reef-study.json");
  private static final String HEADLINE = "5 items: 1 lost, 4 changed, and these metrics";

  @TempDir private Path folder;

  /** A result that differs from the gold in five ways. */
  private Path result() throws IOException {
    ObjectNode result = PrettyJson.read(Files.readString(GOLD));
    ((ObjectNode) of(result, "claims", "3,000")).put("value", 300);
    ObjectNode asked = (ObjectNode) of(result, "quotes", "Who will feed my family?");
    asked.put("polarity", "DENIED");
    ObjectNode sleeps = (ObjectNode) of(result, "quotes", "It never sleeps,");
    sleeps.put("kind", "INDIRECT").putArray("quoted");
    rename(result, "Tomo Reyes", "Tomo <b>Reyes</b>"); // four mentions
    remove((ArrayNode) result.get("claims"), "90 square kilometres");
    return Files.writeString(folder.resolve("reef-study.json"), PrettyJson.write(result));
  }

  private static JsonNode of(ObjectNode article, String list, String words) {
    for (JsonNode item : article.path(list)) {
      if (item.path("text").asText().equals(words)) {
        return item;
      }
    }
    throw new AssertionError("no " + words);
  }

  private static void remove(ArrayNode items, String words) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).path("text").asText().equals(words)) {
        items.remove(i);
        return;
      }
    }
    throw new AssertionError("no " + words);
  }

  private static void rename(ObjectNode article, String from, String to) {
    for (JsonNode each : article.findParents("name")) {
      if (each.path("name").asText().equals(from)) {
        ((ObjectNode) each).put("name", to);
      }
    }
  }

  private String report(String form) throws IOException {
    Path file = folder.resolve("report." + form);
    CommandRun run =
        CommandRun.of(
            "gold",
            "diff",
            GOLD.toString(),
            result().toString(),
            "--report",
            form,
            "-o",
            file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readString(file);
  }

  @ParameterizedTest
  @CsvSource({"table", "markdown"})
  void five_real_changes_read_as_five_items_before_the_metrics(String form) throws IOException {
    List<String> lines = report(form).lines().toList();
    String screen = String.join("\n", lines.subList(0, 24));
    assertThat(lines.get(0)).endsWith(HEADLINE);
    assertThat(screen)
        .containsSubsequence("lost ", "square kilometres", "and 3 more mentions", "300")
        .contains("polarity", "kind", "metric");
    assertThat(screen.split("(?m)^(?:- )?(?:lost|changed) ", -1)).hasSize(1 + 5);
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
  void the_page_shows_the_items_first_and_folds_the_metrics(int width, String scheme)
      throws IOException {
    report("html");
    Path page = folder.resolve("report.html");
    try (Browser browser = Browser.open(folder)) {
      browser.screen(width, scheme).load(page);
      ChromeDriver driver = browser.driver();
      assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo(HEADLINE);
      List<WebElement> items = driver.findElements(By.cssSelector(".item"));
      assertThat(items).hasSize(5);
      assertThat(items.get(0).getText()).startsWith("lost");
      assertThat(items.get(0).getLocation().getY()).isLessThan(400);
      assertThat(driver.findElement(By.cssSelector("#metrics table")).isDisplayed()).isFalse();
      assertThat(browser.fits(width)).isTrue();
      assertThat(browser.serious()).isEmpty();
      assertThat(driver.findElements(By.cssSelector(".item b"))).isEmpty();
      assertThat(browser.requests(page)).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void filters_and_links_work_by_mouse_and_by_keyboard() throws IOException {
    report("html");
    Path page = folder.resolve("report.html");
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      ChromeDriver driver = browser.driver();
      driver.findElement(By.id("f-changed")).click();
      assertThat(shown(driver)).isEqualTo(1);
      driver.findElement(By.id("f-changed")).sendKeys(Keys.SPACE);
      driver.findElement(By.id("f-claims")).sendKeys(Keys.SPACE);
      assertThat(shown(driver)).isEqualTo(3);
      driver.findElement(By.id("f-claims")).click();
      WebElement link = driver.findElement(By.cssSelector(".item.lost a"));
      link.sendKeys(Keys.ENTER);
      String target = ".panes i:target + .m";
      new Correction(driver, folder).waitFor(target);
      assertThat(driver.findElement(By.cssSelector(target)).getText())
          .isEqualTo("90 square kilometres");
      driver.findElement(By.cssSelector("#metrics summary")).click();
      assertThat(driver.findElement(By.id("metrics")).getText()).contains("claims.right");
    }
  }

  private static long shown(ChromeDriver driver) {
    return driver.findElements(By.cssSelector(".item")).stream()
        .filter(WebElement::isDisplayed)
        .count();
  }
}
