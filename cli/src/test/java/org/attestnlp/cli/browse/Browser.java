package org.attestnlp.cli.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.attestnlp.cli.Project;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window, as Debian's packages chromium and chromium-driver bring it. */
public final class Browser implements AutoCloseable {

  private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium"));
  private static final List<Path> DRIVERS =
      List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium/chromedriver"));

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens one; where there is none the test is skipped, visibly, or fails if CI is true. */
  public static Browser open(Path downloads) {
    Path browser = first(BROWSERS);
    Path program = first(DRIVERS);
    require(browser != null && program != null, "true".equals(System.getenv("CI")));
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

  public static void require(boolean found, boolean ci) {
    if (ci) {
      assertThat(found).as("chromium and chromium-driver, where CI=true").isTrue();
    }
    assumeTrue(found, "no chromium and chromium-driver here");
  }

  private static Path first(List<Path> places) {
    return places.stream().filter(Files::isExecutable).findFirst().orElse(null);
  }

  public ChromeDriver driver() {
    return driver;
  }

  /** A phone (with a finger for a mouse) or a desk, light or dark, from the next page on. */
  public Browser screen(int width, String scheme) {
    boolean phone = width < 600;
    driver.manage().window().setSize(new Dimension(width, 900));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", phone));
    driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", phone));
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    return this;
  }

  /** What axe-core holds to be serious or critical, with the place. */
  public List<?> serious() throws IOException {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      assertThat(axe).as("axe-core on the class path").isNotNull();
      driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return (List<?>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run().then((r) => done(r.violations
              .filter((v) => v.impact === "serious" || v.impact === "critical")
              .map((v) => v.id + ": " + v.nodes.map((n) => n.html).join(" | "))),
              (e) => done(["axe failed: " + e]));
            """);
  }

  /** Whether nothing stands out of the page at its side. */
  public boolean fits(int width) {
    return (Long) driver.executeScript("return document.documentElement.scrollWidth") <= width;
  }

  /**
   * The words of the mark that has the focus, waited for: a browser tells a page of its changed
   * address later than it returns from the key that changed it.
   */
  public String focused() {
    return (String)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const tell = () => done(document.activeElement.innerText);
            if (document.activeElement.matches(".m")) tell();
            else document.addEventListener("focusin", () => setTimeout(tell), { once: true });
            """);
  }

  public void load(Path page) {
    driver.get(page.toUri().toString());
  }

  /** Every address that the page asked for, but the page itself and its own blobs. */
  public List<String> requests(Path page) {
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
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Keeps a picture below target/, and in docs/ when asked to with -Dattest.screenshots=true. */
  public void picture(String name) throws IOException {
    byte[] png = SmallPicture.of(driver.getScreenshotAs(OutputType.BYTES));
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
