package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** What a person does on a correction page. */
final class Correction {

  private static final String MARK =
      """
      const view = document.getElementById('text');
      const begin = view.textContent.indexOf(arguments[0]), end = begin + arguments[0].length;
      const range = document.createRange();
      const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
      let at = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const next = at + node.data.length;
        if (begin >= at && begin < next) range.setStart(node, begin - at);
        if (end > at && end <= next) range.setEnd(node, end - at);
        at = next;
      }
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      """;

  private static final String ENDS =
      """
      range.startContainer.parentElement.scrollIntoView({block: 'center'});
      const boxes = range.getClientRects(), first = boxes[0], last = boxes[boxes.length - 1];
      getSelection().removeAllRanges();
      return [first.left + 1, first.top + first.height / 2, last.right, last.top + last.height / 2];
      """;

  private static final String IN_SIGHT =
      """
      const place = document.querySelector(arguments[0]).getBoundingClientRect();
      return place.top >= 0 && place.bottom <= innerHeight && place.height > 0;
      """;

  private final ChromeDriver driver;
  private final Path downloads;

  Correction(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  Correction press(String key) {
    driver.findElement(By.tagName("body")).sendKeys(key);
    return this;
  }

  Correction select(String item) {
    driver.findElement(By.cssSelector("#list li[data-key='" + item + "']")).click();
    return this;
  }

  /** Selects words of the text, where they stand first. */
  Correction mark(String words) {
    driver.executeScript(MARK, words);
    return this;
  }

  /** Types over what the control in focus holds, then a key that closes the form. */
  Correction form(String words, Keys last) {
    assertThat(formText()).isNotEmpty();
    WebElement focus = driver.switchTo().activeElement();
    focus.sendKeys(words);
    focus.sendKeys(last);
    return this;
  }

  /** Fills a control in by its name; a list takes the words as its choice. */
  Correction set(String control, String words) {
    WebElement found = driver.findElement(By.cssSelector("#form [name='" + control + "']"));
    if (!found.getTagName().equals("select")) {
      found.clear();
    }
    found.sendKeys(words);
    return this;
  }

  /** Clicks a button by what it does. */
  Correction click(String command) {
    return clickOn("button[data-do='" + command + "']");
  }

  Correction clickOn(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
    return this;
  }

  /** Clicks on a marked piece of the text that is exactly these words. */
  Correction at(String words) {
    WebElement piece =
        driver.findElements(By.cssSelector("#text .m")).stream()
            .filter(each -> words.equals(each.getDomProperty("textContent")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no piece “" + words + "”"));
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", piece);
    piece.click();
    return this;
  }

  /** Draws the mouse over words of the text, which selects them. */
  Correction draw(String words) {
    List<?> ends = (List<?>) driver.executeScript(MARK + ENDS, words);
    List<Integer> at = ends.stream().map(end -> ((Number) end).intValue()).toList();
    new Actions(driver)
        .moveToLocation(at.get(0), at.get(1))
        .clickAndHold()
        .moveToLocation(at.get(2), at.get(3))
        .release()
        .perform();
    assertThat(driver.executeScript("return getSelection().toString()")).isEqualTo(words);
    return this;
  }

  /** Chooses from a list of the form. */
  Correction choose(String control, String choice) {
    return clickOn("#form [name='" + control + "']")
        .clickOn("#form [name='" + control + "'] option[value='" + choice + "']");
  }

  Correction apply() {
    return clickOn("#form .buttons button:first-child");
  }

  /** Presses Tab until what the selector names has the focus. */
  Correction tabTo(String selector) {
    WebElement wanted = driver.findElement(By.cssSelector(selector));
    for (int i = 0; i < 60 && !wanted.equals(driver.switchTo().activeElement()); i++) {
      driver.switchTo().activeElement().sendKeys(Keys.TAB);
    }
    assertThat(driver.switchTo().activeElement()).as("Tab comes to it").isEqualTo(wanted);
    return this;
  }

  Correction type(Keys... keys) {
    for (Keys key : keys) {
      driver.switchTo().activeElement().sendKeys(key);
    }
    return this;
  }

  Correction waitFor(String selector) {
    for (int i = 0; i < 600 && driver.findElements(By.cssSelector(selector)).isEmpty(); i++) {
      LockSupport.parkNanos(50_000_000);
    }
    assertThat(driver.findElements(By.cssSelector(selector))).as(selector).isNotEmpty();
    return this;
  }

  /** How many items of a layer nobody judged yet. */
  String layer(String kind) {
    return driver.findElement(By.cssSelector("label:has([value='" + kind + "']) b")).getText();
  }

  /** The rows of the list that are shown. */
  List<String> rows() {
    return driver.findElements(By.cssSelector("#list li")).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  String text(String id) {
    return driver.findElement(By.id(id)).getText();
  }

  String formText() {
    return driver.findElement(By.id("form")).getText();
  }

  boolean isInSight(String selector) {
    return Boolean.TRUE.equals(driver.executeScript(IN_SIGHT, selector));
  }

  boolean warnsBeforeLeaving() {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "return !dispatchEvent(new Event('beforeunload', {cancelable: true}))"));
  }

  /** The browser's download, which gives no other sign than its file. */
  String saved(String name) throws IOException, InterruptedException {
    Path file = downloads.resolve(name);
    for (int i = 0; i < 1_200 && !(Files.exists(file) && Files.size(file) > 0); i++) {
      Thread.sleep(50);
    }
    return Files.readString(file);
  }
}
