package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

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
    for (int i = 0; i < 100 && !(Files.exists(file) && Files.size(file) > 0); i++) {
      Thread.sleep(50);
    }
    return Files.readString(file);
  }
}
