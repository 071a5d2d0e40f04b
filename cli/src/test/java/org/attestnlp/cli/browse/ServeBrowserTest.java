package org.attestnlp.cli.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.attestnlp.server.AttestServer;
import org.attestnlp.server.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page of the server in a real browser: paste, drop a file, look, download. */
final class ServeBrowserTest {

  private static final String TEXT = "“We lost 40 boats,” Mayor Ada Quill said on Monday.";

  @TempDir private Path folder;

  private static void await(ChromeDriver driver, String id, String words) {
    until(() -> driver.findElement(By.id(id)).getText().contains(words));
  }

  private static void until(BooleanSupplier holds) {
    for (int i = 0; i < 1_200 && !holds.getAsBoolean(); i++) {
      LockSupport.parkNanos(100_000_000);
    }
    assertThat(holds.getAsBoolean()).isTrue();
  }

  @Test
  void a_text_is_pasted_a_file_dropped_and_the_result_looked_at_and_taken() throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (AttestServer server = AttestServer.start(ServerOptions.at(any));
        Browser browser = Browser.open(folder)) {
      String url = "http://127.0.0.1:" + server.address().getPort() + "/";
      ChromeDriver driver = browser.driver();
      driver.get(url);
      driver.findElement(By.id("text")).sendKeys(TEXT);
      driver.findElement(By.id("go")).click();
      await(driver, "state", "done");
      driver.switchTo().frame("view");
      assertThat(driver.findElement(By.tagName("body")).getText()).contains("We lost 40 boats");
      driver.switchTo().defaultContent();
      driver.findElement(By.cssSelector("[data-show=tables]")).click();
      assertThat(driver.findElement(By.id("tables")).getText())
          .contains("Ada Quill", "40", "DIRECT");
      driver.findElement(By.cssSelector("[data-show=json]")).click();
      assertThat(driver.findElement(By.id("json")).getText()).contains("\"schema\": \"attest/1\"");

      driver.executeScript(
          "const data = new DataTransfer();"
              + "data.items.add(new File(['<p>' + arguments[0].replace('40', '41')], 'boats.html'));"
              + "document.getElementById('text').dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true}));",
          TEXT);
      await(driver, "state", "done");
      until(
          () ->
              String.valueOf(driver.findElement(By.id("json")).getDomProperty("textContent"))
                  .contains("41 boats"));
      driver.findElement(By.id("download")).click();
      Path file = folder.resolve("result.json");
      until(() -> Files.exists(file));
      assertThat(Files.readString(file)).contains("41 boats");

      driver.findElement(By.id("text")).clear();
      driver.findElement(By.id("go")).click();
      await(driver, "problem", "the article is empty");
      assertThat(browser.requests(folder))
          .allMatch(
              asked ->
                  asked.startsWith(url) || asked.startsWith("data:") || asked.startsWith("about:"));
    }
  }
}
