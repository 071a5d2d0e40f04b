package org.attestnlp.cli.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.view.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.opentest4j.TestAbortedException;

/** The pages in a real browser. */
final class BrowserTest {

  private static final Path ROOT = Project.root();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"seeds/south-korea-arms-ukraine", "testdata/articles/coast-flood"})
  void every_annotation_is_within_reach_of_the_keyboard_and_nothing_leaves_the_page(String name)
      throws IOException {
    Path text = ROOT.resolve(name + ".txt");
    Path page = folder.resolve("page.html");
    CommandRun run =
        CommandRun.of(
            "--engine", "opennlp", "--format", "html", "-o", page.toString(), text.toString());
    assertThat(run.code()).as(run.err()).isZero();
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      ChromeDriver driver = browser.driver();
      assertThat(driver.findElement(By.className("text")).getDomProperty("textContent"))
          .isEqualTo(Files.readString(text));
      Set<String> all = new HashSet<>();
      for (WebElement mark : driver.findElements(By.cssSelector(".m"))) {
        all.addAll(List.of(String.valueOf(mark.getDomAttribute("data-ids")).split(" ")));
      }
      assertThat(reached(driver)).isEqualTo(all);
      WebElement quote = driver.findElement(By.cssSelector("[data-ids~='q1'][tabindex]"));
      driver.executeScript("arguments[0].focus()", quote);
      assertThat(driver.findElement(By.id("details")).getText()).contains("Quote q1", "speaker");
      assertThat(driver.findElements(By.cssSelector("svg.lines path"))).isNotEmpty();
      browser.picture("page-" + text.getFileName().toString().replace(".txt", ".png"));
      assertThat(browser.requests(page)).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** The ids of everything that Tab comes to. */
  private static Set<String> reached(ChromeDriver driver) {
    Set<String> reached = new HashSet<>();
    String inside =
        Stream.of("[tabindex]", "input", "button", "summary", "a[href]")
            .map(stop -> "header " + stop + ", #text " + stop)
            .collect(Collectors.joining(", "));
    int stops = driver.findElements(By.cssSelector(inside)).size(); // behind them come the lists
    for (int i = 0; i < stops; i++) {
      driver.switchTo().activeElement().sendKeys(Keys.TAB);
      String ids = driver.switchTo().activeElement().getDomAttribute("data-ids");
      if (ids != null) {
        reached.addAll(List.of(ids.split(" ")));
      }
    }
    return reached;
  }

  @Test
  void a_script_in_an_article_stays_text() throws IOException {
    String text =
        "<script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\"> is odd, Ada Quill said.";
    CommandRun run =
        CommandRun.withInput(
            text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "--engine", "opennlp", "-");
    Path page =
        Files.writeString(folder.resolve("odd.html"), HtmlPage.write(ArticleJson.read(run.out())));
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      assertThat(browser.driver().getTitle()).doesNotContain("hacked</");
      assertThat(browser.driver().getTitle()).isNotEqualTo("hacked");
      assertThat(browser.driver().findElement(By.className("text")).getDomProperty("textContent"))
          .isEqualTo(text);
      assertThat(browser.driver().findElements(By.cssSelector("img"))).isEmpty();
      assertThat(browser.requests(page)).isEmpty();
    }
  }

  @Test
  void the_gold_report_shows_what_is_lost_new_and_changed() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("suite/gold"));
    JsonNode tree = JSON.readTree(Files.readString(ROOT.resolve("testdata/gold/coast-flood.json")));
    ArrayNode quotes = (ArrayNode) tree.path("quotes");
    String removed = quotes.remove(quotes.size() - 1).path("id").asText(); // so one is new
    for (JsonNode claim : tree.path("claims")) {
      if (claim.path("quote").asText().equals(removed)) {
        ((ObjectNode) claim).putNull("quote");
      }
    }
    ((ObjectNode) quotes.get(1)).putArray("speakers"); // and a changed one
    Files.writeString(gold.resolve("coast-flood.json"), tree.toString());
    Path page = folder.resolve("report.html");
    CommandRun run =
        CommandRun.of(
            "gold",
            "score",
            folder.resolve("suite").toString(),
            "--engine",
            "opennlp",
            "--report",
            "html",
            "-o",
            page.toString());
    assertThat(run.code()).as(run.err()).isZero();
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      ChromeDriver driver = browser.driver();
      assertThat(driver.findElements(By.cssSelector(".panes > div"))).hasSize(2);
      assertThat(driver.findElements(By.cssSelector(".panes .lost"))).isNotEmpty();
      assertThat(driver.findElements(By.cssSelector(".panes .new"))).isNotEmpty();
      assertThat(driver.findElements(By.cssSelector(".panes .changed"))).isNotEmpty();
      browser.picture("gold-report.png");
      assertThat(browser.requests(page)).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void a_missing_browser_is_a_failure_in_continuous_integration_and_a_skip_elsewhere() {
    assertThatThrownBy(() -> Browser.require(false, true)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Browser.require(false, false))
        .isInstanceOf(TestAbortedException.class);
    assertThatCode(() -> Browser.require(true, true)).doesNotThrowAnyException();
  }
}
