package org.attestnlp.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window, as Debian's packages chromium and chromium-driver bring it. */
final class Browser implements AutoCloseable {

  private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium"));
  private static final List<Path> DRIVERS =
      List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium/chromedriver"));

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens one; the test is skipped, visibly, where there is none. */
  static Browser open(Path downloads) {
    Path browser = first(BROWSERS);
    Path program = first(DRIVERS);
    assumeTrue(browser != null && program != null, "no chromium and chromium-driver here");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(String.valueOf(browser));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1280,1000",
        "--force-device-scale-factor=1",
        "--lang=en");
    Map<String, Object> preferences = new HashMap<>();
    preferences.put("download.default_directory", downloads.toString());
    options.setExperimentalOption("prefs", preferences);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(program.toFile()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Path first(List<Path> places) {
    return places.stream().filter(Files::isExecutable).findFirst().orElse(null);
  }

  ChromeDriver driver() {
    return driver;
  }

  void load(Path page) {
    driver.get(page.toUri().toString());
  }

  /** Every address that the page asked for, but the page itself and its own blobs. */
  List<String> requests(Path page) {
    Stream<String> sent =
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
            .map(LogEntry::getMessage)
            .filter(message -> message.contains("Network.requestWillBeSent\""))
            .map(
                message ->
                    message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"));
    return sent.filter(url -> !url.equals(page.toUri().toString()) && !url.startsWith("blob:"))
        .distinct()
        .toList();
  }

  /** Complaints of the page's scripts and policy. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Keeps a picture below target/, and in docs/ when asked to with -Dattest.screenshots=true. */
  void picture(String name) throws IOException {
    byte[] png = driver.getScreenshotAs(OutputType.BYTES);
    Path folder = Project.root().resolve("cli/target/screenshots");
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), png);
    if (Boolean.getBoolean("attest.screenshots")) {
      Files.write(Project.root().resolve("docs").resolve(name), png);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
