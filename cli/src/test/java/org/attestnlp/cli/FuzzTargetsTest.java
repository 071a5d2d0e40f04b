package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.alike.Mutation;
import org.attestnlp.cli.alike.SameText;
import org.attestnlp.cli.input.ArticleSource;
import org.attestnlp.cli.input.Input;
import org.attestnlp.cli.input.Rows;
import org.attestnlp.gold.file.GoldReader;
import org.attestnlp.gold.file.InvalidGoldException;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Offsets;
import org.attestnlp.view.Brat;
import org.attestnlp.view.CorrectionPage;
import org.attestnlp.view.CsvTables;
import org.attestnlp.view.FormatException;
import org.attestnlp.view.HtmlPage;
import org.attestnlp.view.html.Html;

/**
 * The six doors through which foreign bytes come in or go out, and own articles made wrong. As
 * tests they run over the committed corpus; {@code .ci/fuzz} looks for more, a minute each.
 */
final class FuzzTargetsTest {

  private static final Pipeline LIGHT = Pipeline.builder().engine("opennlp").build();
  private static final Mutation MUTATION = Mutation.ofOwnTexts();
  private static final Pattern PAGE_TEXT =
      Pattern.compile("<div class=\"text\">(.*?)</div>\n<aside", Pattern.DOTALL);
  private static final Pattern CELL =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^,\"\r\n]*+))(,|\r\n)");

  /** Two bytes a character, so that every string can come, broken pairs too. */
  private static String text(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < bytes.length) {
      boolean wide = bytes[i] == 0 && i + 2 < bytes.length;
      text.append(
          wide
              ? (char) ((bytes[i + 1] & 0xFF) << 8 | bytes[i + 2] & 0xFF)
              : (char) (bytes[i] & 0xFF));
      i += wide ? 3 : 1;
    }
    return text.toString();
  }

  private static AnnotatedArticle annotate(String text) {
    return LIGHT.annotate(Article.of("x", text));
  }

  @FuzzTest(maxDuration = "1m")
  void bytes_become_an_article_or_a_record(byte[] bytes) {
    Input input = new ArticleSource().stream("x", new ByteArrayInputStream(bytes));
    if (input instanceof Input.Loaded loaded) {
      String text = loaded.article().text();
      assertThat(bytes)
          .isIn(
              text.getBytes(StandardCharsets.UTF_8),
              ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    } else {
      assertThat(((Input.Broken) input).error().message()).isNotBlank();
    }
  }

  @FuzzTest(maxDuration = "1m")
  void a_text_becomes_a_result_that_reads_back(byte[] bytes) {
    String text = text(bytes);
    AnnotatedArticle article = annotate(text);
    String json = ArticleJson.write(article);
    assertThat(ArticleJson.breaches(json)).isEmpty();
    assertThat(ArticleJson.read(json)).isEqualTo(article);
    assertThat(ArticleJson.write(annotate(text))).isEqualTo(json);
    for (Offsets offsets : Offsets.values()) {
      everyReaderReads(article, new ArticleJson.Style(true, offsets, true));
    }
  }

  private static void everyReaderReads(AnnotatedArticle article, ArticleJson.Style style) {
    String json = ArticleJson.write(article, style) + "\n";
    assertThat(ArticleJson.read(json)).isEqualTo(article);
    assertThat(GoldReader.read("x.json", json).article()).isEqualTo(article);
    Brat brat = Brat.write(json);
    String back = Brat.read("x.ann", brat.text(), brat.annotations());
    String text = article.text().replaceAll("\\p{Cs}", "\uFFFD");
    if (text.equals(article.text())) {
      assertThat(back).isEqualTo(json);
    } else {
      assertThat(ArticleJson.read(back).text()).isEqualTo(text);
    }
    String page = CorrectionPage.write("x.json", json);
    assertThat(ArticleJson.read(CorrectionPage.read("x.html", page))).isEqualTo(article);
  }

  @FuzzTest(maxDuration = "1m")
  void rows_become_articles_or_records(byte[] bytes) {
    Rows rows = Rows.of(new ByteArrayInputStream(bytes), new ArticleSource(), new Rows.Fields());
    int count = 0;
    while (rows.hasNext()) {
      assertThat(rows.next().id()).isNotNull();
      count++;
    }
    long lines =
        new String(bytes, StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();
    assertThat(count).isLessThanOrEqualTo((int) lines + 1);
  }

  @FuzzTest(maxDuration = "1m")
  void standoff_becomes_gold_or_says_what_is_wrong(byte[] bytes) {
    String all = text(bytes);
    int middle = all.indexOf('\u0001');
    String text = middle < 0 ? "Ada Quill left." : all.substring(0, middle);
    try {
      String json = Brat.read("x.ann", text, all.substring(middle + 1));
      assertThat(ArticleJson.read(json).text()).isEqualTo(text);
    } catch (FormatException | InvalidArticleException e) {
      assertThat(e).hasMessageContaining("x.ann");
    }
  }

  @FuzzTest(maxDuration = "1m")
  void gold_is_read_or_says_what_is_wrong(byte[] bytes) {
    try {
      assertThat(GoldReader.read("x.json", text(bytes)).article().text()).isNotNull();
    } catch (InvalidGoldException e) {
      assertThat(e).hasMessageContaining("x.json");
    }
  }

  @FuzzTest(maxDuration = "1m")
  void pages_and_tables_hold_the_text_and_no_more(byte[] bytes) {
    String text = text(bytes);
    AnnotatedArticle article = annotate(text);
    Matcher page = PAGE_TEXT.matcher(HtmlPage.write(article));
    assertThat(page.find()).isTrue();
    String shown = page.group(1).replaceAll("<[^>]*+>", "");
    assertThat(shown.replace("\n", "")).isEqualTo(Html.escape(text).replace("\n", ""));
    for (CsvTables.Table table : CsvTables.Table.values()) {
      List<List<String>> rows = cells(CsvTables.header(table) + CsvTables.rows(table, article));
      assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
      assertThat(rows).allMatch(row -> row.stream().noneMatch(FuzzTargetsTest::isFormula));
    }
  }

  @FuzzTest(maxDuration = "1m")
  void a_mutated_article_keeps_the_invariants(FuzzedDataProvider data) {
    Invariants.hold(annotate(MUTATION.next(bound -> data.consumeInt(0, bound - 1))));
  }

  @FuzzTest(maxDuration = "1m")
  void a_mutated_article_gives_the_same_in_a_dress_that_nobody_sees(FuzzedDataProvider data) {
    IntUnaryOperator choice = bound -> data.consumeInt(0, bound - 1);
    SameText.holds(MUTATION.next(choice), FuzzTargetsTest::annotate, choice);
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && "=+@\t\r".indexOf(cell.charAt(0)) >= 0;
  }

  private static List<List<String>> cells(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    Matcher cell = CELL.matcher(csv);
    int end = 0;
    while (cell.find() && cell.start() == end) {
      row.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
      end = cell.end();
      if (cell.group(3).equals("\r\n")) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    assertThat(end).isEqualTo(csv.length());
    return rows;
  }
}
