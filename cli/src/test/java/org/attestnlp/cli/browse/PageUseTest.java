package org.attestnlp.cli.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attestnlp.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** A reader at the page: what is seen without hovering, lists, search, tolls, small and dark. */
final class PageUseTest {

  private static final String TEXT =
      """
      Dam Breaks Above Orla

      ORLA — At least 40 people died when the dam broke on Monday, police said. The army put the toll at 12 dead.

      “We lost everything,” Mayor Ada Quill said. She asked for £22 million. One in seven homes was destroyed, she said.

      A spokesman denied that the dam was old.
      """;

  @TempDir private Path folder;

  private Path page() throws IOException {
    Path text = Files.writeString(folder.resolve("dam.txt"), TEXT);
    Path page = folder.resolve("dam.html");
    CommandRun run =
        CommandRun.of(
            "--engine",
            "opennlp",
            "--date",
            "2024-10-24",
            "--format",
            "html",
            "-o",
            page.toString(),
            text.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return page;
  }

  private static String by(ChromeDriver driver, String id) {
    String script =
        "return getComputedStyle(document.querySelector('#text [data-ids~=\"' + arguments[0] + '\"]'),'::before').content";
    return String.valueOf(driver.executeScript(script, id));
  }

  @Test
  void who_speaks_how_much_and_when_is_seen_without_hovering() throws IOException {
    Path page = page();
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      ChromeDriver driver = browser.driver();
      List<WebElement> labels = driver.findElements(By.cssSelector(".m[data-by]"));
      assertThat(labels.stream().map(label -> label.getDomAttribute("data-by")))
          .contains("Ada Quill", "police");
      assertThat(by(driver, "q1")).contains("police");
      assertThat(driver.findElement(By.className("text")).getDomProperty("textContent"))
          .isEqualTo(TEXT);
      assertThat(driver.findElement(By.id("who")).getText())
          .contains("Ada Quill", "Mayor", "We lost everything", "£22 million", "one in seven");
      String tolls = driver.findElement(By.id("tolls")).getText();
      assertThat(tolls).contains("killed", "at least 40", "police", "The army", "21 October 2024");
      assertThat(driver.findElements(By.cssSelector("#tolls svg.bar"))).hasSizeGreaterThan(2);
      assertThat(driver.findElement(By.id("dated")).getText()).contains("21 October 2024");
      assertThat(driver.findElement(By.className("key")).getText()).contains("claim", "denied");
      driver.findElement(By.id("f-speakers")).click();
      assertThat(by(driver, "q1")).isEqualTo("none");
      assertThat(browser.requests(page)).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void rule_names_stand_behind_a_switch() throws IOException {
    try (Browser browser = Browser.open(folder)) {
      browser.load(page());
      ChromeDriver driver = browser.driver();
      WebElement rule = driver.findElement(By.cssSelector("#quotes td.rule"));
      assertThat(rule.isDisplayed()).isFalse();
      driver.findElement(By.cssSelector(".m.quote")).click();
      String details = driver.findElement(By.id("details")).getText();
      assertThat(details).contains("Quote q1").doesNotContain("rule");
      driver.findElement(By.id("f-rules")).click();
      assertThat(rule.isDisplayed()).isTrue();
      driver.findElement(By.cssSelector(".m.quote")).click();
      assertThat(driver.findElement(By.id("details")).getText()).contains("rule");
    }
  }

  @Test
  void lists_lead_into_the_text_and_search_counts_what_it_finds() throws IOException {
    try (Browser browser = Browser.open(folder)) {
      browser.load(page());
      ChromeDriver driver = browser.driver();
      WebElement link = driver.findElement(By.linkText("£22 million"));
      link.sendKeys(Keys.ENTER);
      assertThat(browser.focused()).isEqualTo("£22 million");
      assertThat(driver.findElement(By.id("details")).getText()).contains("£22 million");
      WebElement box = driver.findElement(By.id("search"));
      box.sendKeys("she");
      assertThat(driver.findElement(By.id("hits")).getText()).isEqualTo("2 found");
      box.sendKeys(Keys.ENTER);
      assertThat(driver.findElement(By.id("hits")).getText()).isEqualTo("1 of 2");
      box.clear();
      box.sendKeys("£22 million. one (");
      assertThat(driver.findElement(By.id("hits")).getText()).isEqualTo("0 found");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void the_page_fits_and_has_no_serious_finding_of_axe() throws IOException {
    Path page = page();
    try (Browser browser = Browser.open(folder)) {
      for (int width : new int[] {390, 1280}) {
        for (String scheme : new String[] {"light", "dark"}) {
          browser.screen(width, scheme).load(page);
          fits(browser, width);
          if (width == 390 == scheme.equals("dark")) {
            browser.picture("page-" + width + "-" + scheme + ".png");
          }
        }
      }
    }
  }

  private static void fits(Browser browser, int width) throws IOException {
    assertThat(browser.fits(width)).isTrue();
    ChromeDriver driver = browser.driver();
    WebElement quote = driver.findElement(By.cssSelector(".m.quote"));
    new Actions(driver).moveToElement(quote).click().perform();
    assertThat(driver.findElement(By.id("details")).isDisplayed()).isTrue();
    assertThat(browser.serious()).isEmpty();
    if (width == 390) { // the panel covers the foot of the text until it is closed
      driver.findElement(By.id("close")).click();
      assertThat(driver.findElement(By.id("details")).isDisplayed()).isFalse();
    }
  }
}
