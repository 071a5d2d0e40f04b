package org.attestnlp.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program reads and writes, what it counts, and what it goes on with. */
final class AttestSparkTest {

  private static final int ARTICLES = 200; // two of them bad

  @TempDir private Path folder;
  private Path input;
  private Path output;
  private String[] arguments;

  @BeforeEach
  void write() {
    input = Driver.jsonl(folder.resolve("articles.jsonl"), Corpus.articles(ARTICLES));
    output = folder.resolve("out");
    arguments =
        new String[] {
          "--partitions=2",
          "--waves=2",
          "--max-chars=20000",
          "--timeout=600",
          "-o",
          output.toString(),
          input.toString()
        };
  }

  @Test
  void a_run_that_is_done_is_kept_and_what_changes_is_read_again() throws IOException {
    Driver first = Driver.run(arguments);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.counted("articles")).isEqualTo("200");
    assertThat(first.counted("done")).isEqualTo("198");
    assertThat(first.counted("failed")).isEqualTo("2");
    assertThat(first.counted("INPUT_EMPTY")).isEqualTo("1");
    assertThat(first.counted("INPUT_TOO_LARGE")).isEqualTo("1");
    List<String> table = Driver.table(output);
    List<String> files = Driver.files(output);
    assertThat(table).hasSize(ARTICLES);

    Driver again = Driver.run(Driver.plus(arguments, "--resume"));
    assertThat(again.counted("read by this run")).isEqualTo("0");
    assertThat(again.counted("kept")).isEqualTo("200");
    assertThat(Driver.files(output)).isEqualTo(files);

    Driver.jsonl(input, Corpus.articles(ARTICLES / 2));
    String changed = Files.readString(input).replace("Blast Destroys", "Blast Ruins");
    int others = changed.split("Blast Ruins", -1).length - 1;
    Files.writeString(input, changed);
    Driver third = Driver.run(Driver.plus(arguments, "--resume"));
    assertThat(third.counted("read by this run")).isEqualTo(String.valueOf(others));
    assertThat(third.counted("of inputs that are gone")).isEqualTo("100");
    assertThat(Driver.table(output)).hasSize(ARTICLES);
    assertThat(Driver.table(output).stream().filter(row -> row.contains("Blast Ruins")))
        .hasSize(others);

    Driver.jsonl(input, Corpus.articles(ARTICLES));
    Driver.run(Driver.plus(arguments, "--resume"));
    assertThat(Driver.table(output)).isEqualTo(table);
  }

  @Test
  void an_article_whose_date_changes_moves_and_leaves_no_empty_part() throws IOException {
    String[] byMonth = Driver.plus(arguments, "--partition-by=month");
    String row = "{\"id\":\"%s\",\"text\":\"Ada Quill said so.\",\"date\":\"%s\"}\n";
    Files.writeString(input, row.formatted("x", "2026-01-05") + row.formatted("y", "2026-02-05"));
    assertThat(Driver.run(byMonth).code()).isZero();
    assertThat(output.resolve("part=2026-01")).exists();
    Files.writeString(input, row.formatted("x", "2026-03-05") + row.formatted("y", "2026-02-05"));
    assertThat(Driver.run(Driver.plus(byMonth, "--resume")).counted("articles")).isEqualTo("2");
    assertThat(output.resolve("part=2026-01")).doesNotExist();
    assertThat(output.resolve("part=2026-03")).exists();
  }

  @Test
  void lines_are_those_of_the_rows_and_are_gone_on_with_too() throws IOException {
    Path small =
        Driver.jsonl(folder.resolve("few.jsonl"), Corpus.articles(ARTICLES).subList(90, 110));
    Files.writeString(small, Files.readString(small) + "{\"text\":\"No id.\"}\n\n{\"id\":7\n");
    String[] lines = {
      "--format=jsonl",
      "--partitions=2",
      "--max-chars=20000",
      "-o",
      output.toString(),
      small.toString()
    };
    Driver run = Driver.run(lines);
    assertThat(run.code()).as(run.err()).isZero();
    List<String> written = Driver.lines(output);
    assertThat(written).hasSize(22).allMatch(line -> line.startsWith("{\"schema\":\"attest/1\""));
    assertThat(String.join("\n", written))
        .containsPattern("\"id\":\"few:[0-9a-f]{16}\",\"error\":\\{\"code\":\"INVALID_ROW\"")
        .contains("not JSON")
        .containsPattern("\"id\":\"few:[0-9a-f]{16}\",\"title\":");
    Driver again = Driver.run(Driver.plus(lines, "--resume"));
    assertThat(again.counted("read by this run")).isEqualTo(again.counted("failed"));
    assertThat(Driver.lines(output)).isEqualTo(written);
  }

  @Test
  void csv_and_parquet_give_what_jsonl_gives() throws IOException {
    List<Row> some = Corpus.articles(ARTICLES).subList(0, 12);
    Driver.jsonl(input, some);
    Path csv = folder.resolve("articles.csv");
    StringBuilder text = new StringBuilder("doc,body,day,outlet\r\n");
    for (Row row : some) {
      for (int i = 0; i < 4; i++) {
        text.append(i == 0 ? "" : ",");
        text.append('"').append(row.getString(i).replace("\"", "\"\"")).append('"');
      }
      text.append("\r\n");
    }
    Files.writeString(csv, text);
    Path parquet = folder.resolve("articles.parquet");
    Local.table(some, 1)
        .selectExpr("id AS doc", "text AS body", "DATE(date) AS day", "outlet")
        .write()
        .parquet(parquet.toString());
    Driver.run(arguments);
    List<String> expected = new ArrayList<>(Driver.table(output));
    for (Path each : List.of(csv, parquet)) {
      Path out = folder.resolve("out-" + each.getFileName());
      Driver run =
          Driver.run(
              "--partitions=2",
              "--id-field=doc",
              "--text-field=body",
              "--date-field=day",
              "--max-chars=20000",
              "--keep=outlet",
              "-o",
              out.toString(),
              each.toString());
      assertThat(run.code()).as(run.err()).isZero();
      List<String> table = new ArrayList<>(Driver.table(out));
      assertThat(table).hasSize(12).allMatch(row -> row.contains("\"outlet\":\""));
      table.replaceAll(row -> row.replaceFirst("\"outlet\":\"[^\"]*\",", ""));
      Collections.sort(table);
      assertThat(table).as(each.toString()).isEqualTo(expected);
    }
  }

  @Test
  void every_option_is_in_the_documentation() throws IOException {
    String page = Files.readString(Local.root().resolve("docs/SPARK.md"));
    List<String> options =
        Pattern.compile("--[a-z-]+")
            .matcher(Driver.run("--help").out())
            .results()
            .map(MatchResult::group)
            .filter(option -> !option.equals("--help") && !option.equals("--version"))
            .distinct()
            .toList();
    assertThat(options).hasSizeGreaterThan(15);
    assertThat(page).contains(options);
  }

  @Test
  void what_cannot_be_begun_is_refused_with_advice() throws IOException {
    Files.writeString(input, "{\"id\":\"x\",\"text\":\"Ada Quill said so.\"}\n");
    assertThat(Driver.run(arguments).code()).isZero();
    Driver twice = Driver.run(arguments);
    assertThat(twice.code()).isEqualTo(2);
    assertThat(twice.err()).contains("is not empty; go on with it: --resume, or name a new folder");
    Driver other = Driver.run(Driver.plus(arguments, "--resume", "--only=quotes"));
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("was made with [", "give the same options");
    assertThat(Driver.run("-o", output.toString()).err()).contains("INPUT");
    assertThat(Driver.run(Driver.plus(arguments, "--only=verbs")).err())
        .contains("unknown layer verbs; expected entities, quotes or claims");
    assertThat(Driver.run(Driver.plus(arguments, "--resume", "--no-text", "--format=jsonl")).err())
        .contains("do not tell what they were made of");
    assertThat(Driver.run("--engine=best", "-o", output + "2", input.toString()).code())
        .isEqualTo(2);
  }
}
