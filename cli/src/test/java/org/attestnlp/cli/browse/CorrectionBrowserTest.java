package org.attestnlp.cli.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.GoldReader;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;
import org.attestnlp.testing.FaceArticle;
import org.attestnlp.view.CorrectionPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** The correction page in a real browser, driven by the keyboard. */
final class CorrectionBrowserTest {

  private static final Path REEF = Project.root().resolve("testdata/gold/reef-study.json");
  private static final String NAME = "reef-study.json";

  @TempDir private Path folder;

  @Test
  void what_a_person_corrects_with_the_keyboard_is_in_the_imported_gold() throws Exception {
    GoldArticle before = GoldReader.read(NAME, Files.readString(REEF));
    Path page = export(REEF);
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      Correction correction = new Correction(browser.driver(), folder);
      correction.select("q6").press("r");
      correction.select("q7").press("{"); // its full stop

      correction.select("q1").press("]");
      correction.mark("One in five").press("n").form("", Keys.ENTER);
      correction.select("e9.1").press("e").form("Noor", Keys.ENTER); // “She” was Rosa Klee
      correction.select("e4.0").press("3");
      correction.mark("fishermen").press("m").form("", Keys.ENTER);
      correction.select("c4").press("e").form("241", Keys.ENTER);
      correction.press("e").set("counted", "coral reefs").set("kind", "AT_LEAST");
      correction.set("factuality", "ESTIMATED").form("", Keys.ENTER);
      correction.select("c5").press("s").form("the authors", Keys.ENTER);
      correction.select("q8").mark("the fishermen").press("s").form("", Keys.ENTER);
      correction.select("q12").press("e").set("polarity", "DENIED").form("", Keys.ENTER);
      correction.press("c").form("two", Keys.ENTER).form("2", Keys.ENTER);
      correction.select("q2").press("a");
      correction.press("w").form("AQ", Keys.ENTER);
      correction.saved(NAME);
      assertThat(browser.requests(page)).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
    GoldArticle gold = imported();
    assertThat(gold.annotator()).isEqualTo("AQ");
    quotesAreAsCorrected(before.article(), gold.article());
    entitiesAreAsCorrected(gold.article());
    claimsAreAsCorrected(gold.article());
  }

  private static void quotesAreAsCorrected(AnnotatedArticle before, AnnotatedArticle after) {
    assertThat(after.quotes()).extracting(Quote::id).doesNotContain("q6");
    assertThat(quote(after, "q1").span().begin()).isGreaterThan(quote(before, "q1").span().begin());
    assertThat(quote(after, "q7").quoted())
        .extracting(Span::text)
        .containsExactly("a reason for hope");
    assertThat(quote(after, "q15").speakers()) // “She said”: the mention took its source along
        .extracting(Source::name, Source::entity)
        .containsExactly(tuple("Noor Halden", "e2"));
    Quote added = quote(after, "q18");
    assertThat(added.span().text()).isEqualTo("One in five");
    assertThat(added.kind()).isEqualTo(QuoteKind.INDIRECT);
    assertThat(quote(after, "q12").polarity()).isEqualTo(Polarity.DENIED);
    Source described = quote(after, "q8").speakers().get(0);
    assertThat(described.status()).isEqualTo(SourceStatus.DESCRIBED);
    assertThat(described.name()).isEqualTo("the fishermen");
    assertThat(described.mention()).isNotNull();
  }

  private static void entitiesAreAsCorrected(AnnotatedArticle after) {
    assertThat(mentions(after, "Rosa Klee")).containsExactly("Rosa Klee");
    assertThat(mentions(after, "Noor Halden")).filteredOn("She"::equals).hasSize(2);
    assertThat(mentions(after, "fishermen")).containsExactly("fishermen");
    assertThat(entity(after, "Ocean Life").type()).isEqualTo(EntityType.LOCATION);
  }

  private static void claimsAreAsCorrected(AnnotatedArticle after) {
    Claim reefs = claim(after, "c4");
    assertThat(reefs.value()).isEqualByComparingTo("241");
    assertThat(reefs.kind()).isEqualTo(ClaimKind.AT_LEAST);
    assertThat(reefs.factuality()).hasToString("ESTIMATED");
    assertThat(reefs.counted()).isNotNull();
    assertThat(reefs.counted().span().text()).isEqualTo("coral reefs");
    assertThat(reefs.counted().head()).isEqualTo("reefs");
    assertThat(claim(after, "c5").claimants())
        .singleElement()
        .satisfies(source -> assertThat(source.name()).isEqualTo("the authors"))
        .satisfies(source -> assertThat(source.status()).isEqualTo(SourceStatus.DESCRIBED));
    assertThat(claim(after, "c16").span().text()).isEqualTo("two");
  }

  @Test
  void gold_that_nobody_touched_is_saved_byte_for_byte() throws Exception {
    Path page = export(REEF);
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      Correction correction = new Correction(browser.driver(), folder);
      correction.select("q4").press("e").form("", Keys.ESCAPE);
      assertThat(correction.warnsBeforeLeaving()).isFalse();
      correction.press("w").form("", Keys.ENTER);
      assertThat(correction.saved(NAME)).isEqualTo(Files.readString(REEF));
    }
  }

  @Test
  void gold_in_code_points_is_corrected_and_saved_in_code_points() throws Exception {
    AnnotatedArticle faces = FaceArticle.build();
    ArticleJson.Style style = new ArticleJson.Style(true, Offsets.CODE_POINT, true);
    Path page = folder.resolve("reef-study.html");
    Files.writeString(page, CorrectionPage.write(NAME, ArticleJson.write(faces, style)));
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      Correction correction = new Correction(browser.driver(), folder);
      correction.mark("Rain").press("m").form("", Keys.ENTER);
      correction.press("w").form("", Keys.ENTER);
      GoldArticle saved = GoldReader.read(NAME, correction.saved(NAME));
      assertThat(saved.article().quotes()).isEqualTo(faces.quotes());
      assertThat(saved.article().claims()).isEqualTo(faces.claims());
      assertThat(saved.article().entities()).hasSize(3).containsAll(faces.entities());
      assertThat(mentions(saved.article(), "Rain")).containsExactly("Rain");
    }
  }

  @Test
  void only_layers_judged_to_the_last_item_or_declared_so_are_complete() throws Exception {
    ObjectNode result = PrettyJson.read(Files.readString(REEF));
    result.remove("gold");
    Path page = export(Files.writeString(folder.resolve(NAME), PrettyJson.write(result)));
    Files.delete(folder.resolve(NAME));
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      Correction correction = new Correction(browser.driver(), folder);
      correction.press("w");
      assertThat(correction.formText())
          .contains("items are not judged", "Quotes complete: 17 of 17 not judged");
      correction.form("", Keys.ENTER);
      assertThat(complete(correction)).isEmpty();
      for (int i = 1; i <= 17; i++) {
        correction.select("q" + i).press(i % 2 == 0 ? "r" : "a");
      }
      assertThat(correction.warnsBeforeLeaving()).isTrue();
      correction.press("w").form("AQ", Keys.ENTER);
      assertThat(complete(correction)).containsExactly(GoldLayer.QUOTES);
      assertThat(correction.warnsBeforeLeaving()).isFalse();
      correction.press("w");
      browser.driver().findElement(By.name("claims")).sendKeys(Keys.SPACE);
      correction.form("", Keys.ENTER);
      assertThat(complete(correction)).containsOnly(GoldLayer.QUOTES, GoldLayer.CLAIMS);
    }
  }

  private Set<GoldLayer> complete(Correction correction) throws Exception {
    String saved = correction.saved(NAME);
    Files.delete(folder.resolve(NAME));
    return GoldReader.read(NAME, saved).complete();
  }

  @Test
  void the_keys_stay_in_sight_in_a_low_window() throws IOException {
    Path page = export(REEF);
    try (Browser browser = Browser.open(folder)) {
      browser.driver().manage().window().setSize(new Dimension(1000, 480));
      browser.load(page);
      Correction correction = new Correction(browser.driver(), folder);
      for (int i = 0; i < 30; i++) {
        correction.press("j");
      }
      assertThat(correction.isInSight("#keys button:first-child kbd")).isTrue();
      assertThat(correction.isInSight("#list [aria-selected=true]")).isTrue();
      assertThat(correction.isInSight("#text .current")).isTrue();
    }
  }

  @Test
  void a_script_in_an_article_stays_text_in_the_forms_too() throws IOException {
    String words = "<img src=x onerror=\"document.title='hacked'\">";
    CommandRun run =
        CommandRun.withInput(
            (words + " is odd, Ada Quill said.").getBytes(StandardCharsets.UTF_8),
            "--engine",
            "opennlp",
            "-");
    Path page = folder.resolve("odd.html");
    Files.writeString(page, CorrectionPage.write("odd.json", run.out()));
    try (Browser browser = Browser.open(folder)) {
      browser.load(page);
      Correction correction = new Correction(browser.driver(), folder);
      correction.mark(words).press("m");
      assertThat(correction.formText()).contains("<img src=x");
      correction.form("", Keys.ENTER).press("e");
      assertThat(browser.driver().findElements(By.cssSelector("img"))).isEmpty();
      assertThat(browser.driver().getTitle()).isNotEqualTo("hacked");
    }
  }

  private Path export(Path gold) {
    CommandRun run =
        CommandRun.of("gold", "export", "--to", "html", "-o", folder.toString(), gold.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return folder.resolve("reef-study.html");
  }

  private GoldArticle imported() throws IOException {
    Path out = folder.resolve("gold");
    CommandRun run =
        CommandRun.of("gold", "import", "-o", out.toString(), folder.resolve(NAME).toString());
    assertThat(run.code()).as(run.err()).isZero();
    return GoldReader.read(NAME, Files.readString(out.resolve(NAME)));
  }

  private static Quote quote(AnnotatedArticle article, String id) {
    return article.quotes().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  private static Claim claim(AnnotatedArticle article, String id) {
    return article.claims().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static Entity entity(AnnotatedArticle article, String name) {
    return article.entities().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> mentions(AnnotatedArticle article, String name) {
    return entity(article, name).mentions().stream().map(m -> m.span().text()).toList();
  }
}
