package org.attestnlp.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questions to a corpus that docs/SPARK.md shows, in SQL and in Java, and their answers. */
final class AggregatesTest {

  private static final String EXAMPLES =
      "integrations/spark/src/test/java/org/attestnlp/spark/CorpusExamples.java";

  private static Dataset<Row> done;

  @BeforeAll
  static void annotate() {
    done =
        Attest.on(
                Local.table(
                    article("1", "2026-01-04", "“We will rebuild,” Ada Quill said.", "Courier"),
                    article(
                        "2",
                        "2026-01-09",
                        "“No,” said Ada Quill. An aide said it was late.",
                        "Post"),
                    article("3", "2026-02-01", "“It is done,” Ben Marsh told reporters.", "Post"),
                    article(
                        "4", "2026-02-03", "At least 14 people died in Darvena on Monday.", "Post"),
                    article(
                        "5",
                        "2026-02-04",
                        "In Darvena, 17 people were killed on Monday.",
                        "Courier")))
            .date("date")
            .annotate()
            .cache();
    done.createOrReplaceTempView("done");
  }

  private static Row article(String id, String date, String text, String outlet) {
    return RowFactory.create(id, text, date, outlet);
  }

  @Test
  void who_is_quoted_most_by_month() throws IOException {
    assertThat(answer(0, CorpusExamples.mostQuotedByMonth(done)))
        .containsExactly("[2026-01,Ada Quill,2]", "[2026-02,Ben Marsh,1]");
  }

  @Test
  void the_share_of_unnamed_speakers_by_outlet() throws IOException {
    assertThat(answer(1, CorpusExamples.unnamedByOutlet(done)))
        .containsExactly("[Courier,0.0]", "[Post,0.3333333333333333]");
  }

  @Test
  void tolls_by_place() throws IOException {
    assertThat(answer(2, CorpusExamples.tollsByPlace(done)))
        .containsExactly("[Darvena,14.0,17.0,2]");
  }

  @Test
  void the_page_shows_the_java_that_is_tested() throws IOException {
    String tested = Files.readString(Local.root().resolve(EXAMPLES));
    List<String> shown =
        blocks("java").stream().filter(block -> block.startsWith("static Dataset")).toList();
    assertThat(shown).hasSize(3);
    for (String method : shown) {
      assertThat(squeezed(tested)).contains(squeezed(method));
    }
  }

  @Test
  void the_three_lines_of_the_readme_are_tested_too() throws IOException {
    String readme = Files.readString(Local.root().resolve("README.md"));
    String shown = readme.substring(readme.indexOf("Dataset<Row> done ="));
    String lines = shown.substring(0, shown.indexOf("```")).replaceAll("//.*", "");
    String tested = Files.readString(Local.root().resolve(EXAMPLES));
    assertThat(lines.lines()).hasSize(3);
    assertThat(squeezed(tested)).contains(squeezed(lines));
    assertThat(rows(CorpusExamples.threeLines(done.select("id", "text", "date"), Local.spark())))
        .contains("[Ada Quill,2]", "[Ben Marsh,1]");
  }

  /** The answer in SQL, which must be the one in Java. */
  private static List<String> answer(int question, Dataset<Row> java) throws IOException {
    List<String> sql = rows(Local.spark().sql(blocks("sql").get(question)));
    assertThat(sql).isEqualTo(rows(java));
    return sql;
  }

  private static List<String> rows(Dataset<Row> table) {
    return table.collectAsList().stream().map(Row::toString).toList();
  }

  private static List<String> blocks(String language) throws IOException {
    String page = Files.readString(Local.root().resolve("docs/SPARK.md"));
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
        .matcher(page)
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  private static String squeezed(String java) {
    return java.replaceAll("\\s+", "");
  }
}
