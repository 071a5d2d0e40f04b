package org.attestnlp.cli.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** What a person does on a correction page. */
public final class Correction {

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

  public Correction(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  public Correction press(String key) {
    driver.findElement(By.tagName("body")).sendKeys(key);
    return this;
  }

  /**
   * Clicks on a row of the list, again where a scroll that was still going on led the click astray.
   */
  public Correction select(String item) {
    By row = By.cssSelector("#list li[data-key='" + item + "']");
    return repeat(
        "selected " + item,
        () -> driver.findElement(row).click(),
        () -> "true".equals(driver.findElement(row).getDomAttribute("aria-selected")));
  }

  /** Does something a person can see the end of, and does it again while that is not to be seen. */
  private Correction repeat(String what, Runnable act, BooleanSupplier done) {
    for (int i = 0; i < 5; i++) {
      act.run();
      for (int wait = 0; wait < 60 && !done.getAsBoolean(); wait++) {
        LockSupport.parkNanos(50_000_000);
      }
      if (done.getAsBoolean()) {
        return this;
      }
    }
    throw new AssertionError("not done: " + what);
  }

  /** Selects words of the text, where they stand first. */
  public Correction mark(String words) {
    driver.executeScript(MARK, words);
    return this;
  }

  /** Types over what the control in focus holds, then a key that closes the form. */
  public Correction form(String words, Keys last) {
    assertThat(formText()).isNotEmpty();
    WebElement focus = driver.switchTo().activeElement();
    if (!words.isEmpty()) {
      type(focus, words);
    }
    focus.sendKeys(last);
    return this;
  }

  /** Fills a control in by its name; a list takes the words as its choice. */
  public Correction set(String control, String words) {
    return type(driver.findElement(By.cssSelector("#form [name='" + control + "']")), words);
  }

  private Correction type(WebElement control, String words) {
    String all = control.getTagName().equals("select") ? "" : Keys.chord(Keys.CONTROL, "a");
    return repeat(
        "typed " + words,
        () -> control.sendKeys(all + words),
        () -> words.equals(control.getDomProperty("value")));
  }

  /** Clicks a button by what it does. */
  public Correction click(String command) {
    return clickOn("button[data-do='" + command + "']");
  }

  public Correction clickOn(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
    return this;
  }

  /** Clicks on a marked piece of the text that is exactly these words. */
  public Correction at(String words) {
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
  public Correction draw(String words) {
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
  public Correction choose(String control, String choice) {
    return clickOn("#form [name='" + control + "']")
        .clickOn("#form [name='" + control + "'] option[value='" + choice + "']");
  }

  /** Touches what the selector names with a finger. */
  public Correction tap(String selector) {
    WebElement target = driver.findElement(By.cssSelector(selector));
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    Sequence tap =
        new Sequence(finger, 0)
            .addAction(
                finger.createPointerMove(
                    Duration.ZERO, PointerInput.Origin.fromElement(target), 0, 0))
            .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
            .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
    driver.perform(List.of(tap));
    return this;
  }

  public Correction apply() {
    return clickOn("#form .buttons button:first-child");
  }

  /** Presses Tab until what the selector names has the focus. */
  public Correction tabTo(String selector) {
    WebElement wanted = driver.findElement(By.cssSelector(selector));
    for (int i = 0; i < 60 && !wanted.equals(driver.switchTo().activeElement()); i++) {
      driver.switchTo().activeElement().sendKeys(Keys.TAB);
    }
    assertThat(driver.switchTo().activeElement()).as("Tab comes to it").isEqualTo(wanted);
    return this;
  }

  public Correction type(Keys... keys) {
    for (Keys key : keys) {
      driver.switchTo().activeElement().sendKeys(key);
    }
    return this;
  }

  public Correction waitFor(String selector) {
    for (int i = 0; i < 600 && driver.findElements(By.cssSelector(selector)).isEmpty(); i++) {
      LockSupport.parkNanos(50_000_000);
    }
    assertThat(driver.findElements(By.cssSelector(selector))).as(selector).isNotEmpty();
    return this;
  }

  /** How many items of a layer nobody judged yet. */
  public String layer(String kind) {
    return driver.findElement(By.cssSelector("label:has([value='" + kind + "']) b")).getText();
  }

  /** The rows of the list that are shown. */
  public List<String> rows() {
    return driver.findElements(By.cssSelector("#list li")).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  public String text(String id) {
    return driver.findElement(By.id(id)).getText();
  }

  public String formText() {
    return driver.findElement(By.id("form")).getText();
  }

  public boolean isInSight(String selector) {
    return Boolean.TRUE.equals(driver.executeScript(IN_SIGHT, selector));
  }

  public boolean warnsBeforeLeaving() {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "return !dispatchEvent(new Event('beforeunload', {cancelable: true}))"));
  }

  /** The browser's download, which gives no other sign than its file. */
  public String saved(String name) throws IOException, InterruptedException {
    Path file = downloads.resolve(name);
    for (int i = 0; i < 1_200 && !(Files.exists(file) && Files.size(file) > 0); i++) {
      Thread.sleep(50);
    }
    return Files.readString(file);
  }
}
