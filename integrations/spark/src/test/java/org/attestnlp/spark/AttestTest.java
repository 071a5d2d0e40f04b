package org.attestnlp.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.Metadata;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.field.Table;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Offsets;
import org.attestnlp.view.CsvTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns, tables, lines and functions of SQL hold what the library finds. */
final class AttestTest {

  private static final ArticleJson.Style LINE =
      new ArticleJson.Style(false, Offsets.CODE_POINT, true);

  /** A face before the quote sets the two units of offsets apart. */
  private static final String TEXT =
      "DARVENA, Orsovia — 😀 Governor Ilse Marant said on Tuesday that 14 people died.\n"
          + "“The army must open a second crossing,” Marant told reporters. About 1,200 soldiers"
          + " will go to Darvena, the ministry said.";

  private static Dataset<Row> done;
  private static AnnotatedArticle result;

  @TempDir private Path folder;

  @BeforeAll
  static void annotate() {
    done =
        Attest.on(
                Local.table(
                    Local.article("a1", TEXT, "2026-05-04"),
                    Local.article("a2", " ", "2026-05-04"),
                    Local.article(null, TEXT, null),
                    Local.article("a4", null, null),
                    Local.article("a5", TEXT, "yesterday")))
            .id("id")
            .text("text")
            .date("date")
            .engine("opennlp")
            .annotate()
            .cache();
    result =
        Pipeline.discover()
            .annotate(new Article("a1", TEXT, java.time.LocalDate.parse("2026-05-04")));
  }

  @Test
  void an_article_keeps_its_columns_and_gets_those_of_its_result() {
    assertThat(done.columns())
        .startsWith("id", "text", "date", "outlet")
        .contains("entities", "quotes", "claims", "numbers", "warnings", "error", "producer");
    Row first = done.filter("id = 'a1'").head();
    assertThat(first.<String>getAs("outlet")).isEqualTo("The Lesna Courier");
    assertThat(first.<Object>getAs("error")).isNull();
    assertThat(first.getList(first.fieldIndex("quotes"))).hasSize(result.quotes().size());
    assertThat(result.quotes()).isNotEmpty();
    assertThat(result.claims()).isNotEmpty();
  }

  @Test
  void a_bad_row_has_an_error_and_nothing_else() {
    List<String> errors =
        done.filter("error IS NOT NULL").selectExpr("error.code").collectAsList().stream()
            .map(row -> row.getString(0))
            .toList();
    assertThat(errors)
        .containsExactlyInAnyOrder("INPUT_EMPTY", "INVALID_ROW", "INVALID_ROW", "INVALID_ROW");
    assertThat(done.filter("error IS NOT NULL AND quotes IS NOT NULL").count()).isZero();
    assertThat(done.filter("id = 'a5'").selectExpr("error.message").head().getString(0))
        .isEqualTo("a5: the date is \"yesterday\"; expected YYYY-MM-DD");
  }

  @Test
  void the_line_of_a_row_is_that_of_the_library_to_the_byte() {
    List<String> lines = Attest.json(done).collectAsList();
    assertThat(lines).contains(ArticleJson.write(result, LINE));
    assertThat(lines)
        .contains(
            "{\"schema\":\"attest/1\",\"id\":\"a2\",\"error\":{\"code\":\"INPUT_EMPTY\","
                + "\"message\":\"a2: the article is empty; expected UTF-8 text\"}}");
    assertThat(Attest.json(done, false).collectAsList())
        .contains(
            ArticleJson.write(result, new ArticleJson.Style(false, Offsets.CODE_POINT, false)));
  }

  @Test
  void results_come_back_from_parquet_with_all_they_were() {
    String file = folder.resolve("done").toString();
    done.write().parquet(file);
    Dataset<Row> again = Local.spark().read().parquet(file);
    assertThat(Attest.json(again).collectAsList()).contains(ArticleJson.write(result, LINE));
    for (String column : List.of("entities", "quotes", "claims", "numbers", "title")) {
      Metadata said = again.schema().apply(column).metadata();
      assertThat(said.getString("offsets")).as(column).isEqualTo("CODE_POINT");
      assertThat(said.getString("comment")).contains("Unicode code points");
    }
    assertThat(Attest.explode(again, Table.CLAIMS).schema().apply("begin").metadata())
        .isEqualTo(again.schema().apply("claims").metadata());
  }

  @Test
  void tables_hold_the_columns_and_rows_of_the_csv_files() {
    for (CsvTables.Table csv : CsvTables.Table.values()) {
      Table<?> table =
          Table.ALL.stream()
              .filter(known -> csv.fileName().equals(known.name() + ".csv"))
              .findFirst()
              .orElseThrow();
      Dataset<Row> rows = Attest.explode(done, table);
      assertThat(String.join(",", rows.columns()) + "\r\n").isEqualTo(CsvTables.header(csv));
      List<String> words = rows.collectAsList().stream().map(AttestTest::words).toList();
      List<String> expected =
          CsvTables.rows(csv, result, Offsets.CODE_POINT)
              .lines()
              .map(line -> line.replace("\"\"", "\u0001").replace("\"", "").replace('\u0001', '"'))
              .toList();
      assertThat(words).as(table.name()).isEqualTo(expected);
    }
  }

  private static String words(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(row::get)
        .map(AttestTest::word)
        .collect(Collectors.joining(","));
  }

  private static String word(Object value) {
    return value instanceof Double number
        ? new BigDecimal(number, java.math.MathContext.DECIMAL32)
            .stripTrailingZeros()
            .toPlainString()
        : value == null ? "" : value.toString();
  }

  @Test
  void columns_of_the_articles_stand_before_a_table_if_asked() {
    Dataset<Row> quotes = Attest.explode(done, Table.QUOTES, "outlet", "date");
    assertThat(quotes.columns()).startsWith("outlet", "date", "article");
    assertThat(quotes.head().getString(0)).isEqualTo("The Lesna Courier");
    assertThatThrownBy(() -> Attest.explode(done, Table.QUOTES, "edition"))
        .hasMessageContaining("no column edition; there are id, text, date, outlet");
  }

  @Test
  void sql_annotates_with_a_function() {
    Attest.register(Local.spark());
    done.select("id", "text", "date").createOrReplaceTempView("articles");
    Row row =
        Local.spark()
            .sql(
                "SELECT r.id, size(r.quotes), r.claims[0].value, r.error FROM (SELECT"
                    + " attest(text, id, DATE'2026-05-04') AS r FROM articles WHERE id = 'a1')")
            .head();
    assertThat(row.getString(0)).isEqualTo("a1");
    assertThat(row.getInt(1)).isEqualTo(result.quotes().size());
    assertThat(row.getDouble(2)).isEqualTo(14.0);
    assertThat(row.isNullAt(3)).isTrue();
    assertThat(
            Local.spark()
                .sql("SELECT attest_json(text, id, date) FROM articles WHERE id = 'a1'")
                .head()
                .getString(0))
        .isEqualTo(ArticleJson.write(result, LINE));
    assertThat(Local.spark().sql("SELECT attest(NULL, 7, NULL).error.code").head().getString(0))
        .isEqualTo("INVALID_ROW");
  }

  @Test
  void numbers_that_no_double_holds_come_back_all_the_same() {
    String text =
        "DARVENA — The ministry said 1,234,567,890,123,456,789 people and 300 dogs came, and"
            + " 0.000000000000000000000000012 percent left. A trillion trillion trillion dollars.";
    Dataset<Row> big = Attest.on(Local.table(Local.article("n", text, null))).annotate().cache();
    assertThat(big.filter("decimals IS NOT NULL").count()).isOne();
    assertThat(Attest.json(big).head())
        .isEqualTo(ArticleJson.write(Pipeline.discover().annotate(Article.of("n", text)), LINE))
        .contains("1234567890123456789", "0.000000000000000000000000012");
  }

  @Test
  void offsets_are_code_points_unless_asked_otherwise() {
    String column = "filter(entities, e -> e.name = 'Ilse Marant')[0].mentions[0].begin";
    int begin = TEXT.indexOf("Ilse Marant");
    assertThat(done.filter("id = 'a1'").selectExpr(column).head().getInt(0)).isEqualTo(begin - 1);
    Dataset<Row> utf16 =
        Attest.on(Local.table(Local.article("a1", TEXT, null))).offsets(Offsets.UTF_16).annotate();
    assertThat(utf16.selectExpr(column).head().getInt(0)).isEqualTo(begin);
  }

  @Test
  void only_what_is_wanted_is_looked_for() {
    Row row =
        Attest.on(Local.table(Local.article("a1", TEXT, null))).only("quotes").annotate().head();
    assertThat(row.getList(row.fieldIndex("quotes"))).isNotEmpty();
    assertThat(row.getList(row.fieldIndex("claims"))).isEmpty();
    assertThatThrownBy(() -> Attest.on(done).only("verbs"))
        .hasMessage("only: unknown layer verbs; expected entities, quotes or claims");
  }

  @Test
  void wrong_columns_are_refused_before_anything_runs() {
    Dataset<Row> articles = Local.table(Local.article("a1", TEXT, null));
    assertThatThrownBy(() -> Attest.on(articles).text("body").annotate())
        .hasMessage("no column body; there are id, text, date, outlet");
    assertThatThrownBy(() -> Attest.on(articles.withColumnRenamed("outlet", "Title")).annotate())
        .hasMessageContaining("the articles have a column title, as the result does; rename it");
    assertThatThrownBy(() -> Attest.explode(articles, Table.QUOTES))
        .hasMessageContaining("no table of results");
  }
}
