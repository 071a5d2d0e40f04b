package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.cli.BrokenEngine;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.json.ArticleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that fail, and results that somebody else has spoiled. */
final class HostileStepTest {

  private static final String GOOD = "“We lost it,” Mayor Ada Quill said.";
  private static final String BAD = "“They explode,” Mayor Ada Quill said.";

  @TempDir private Path folder;

  private Path rows() throws IOException {
    return Files.writeString(
        folder.resolve("rows.jsonl"),
        Hostile.rowOf("a", GOOD)
            + "\n"
            + Hostile.rowOf("b", BAD)
            + "\n"
            + Hostile.rowOf("c", GOOD)
            + "\n");
  }

  private CommandRun broken(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("--engine", "broken"));
    all.addAll(List.of(arguments));
    return BrokenEngine.present(folder, () -> CommandRun.of(all.toArray(String[]::new)));
  }

  @Test
  @Kind("S1 step that throws")
  void a_step_that_throws_costs_one_layer() throws Exception {
    CommandRun run = broken("--format", "jsonl", rows().toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    lines.forEach(Hostile::record);
    assertThat(lines).allSatisfy(line -> assertThat(ArticleJson.breaches(line)).isEmpty());
    JsonNode bad = Hostile.record(lines.get(1));
    assertThat(bad.at("/quotes/0/speakers/0/name").asText()).isEqualTo("Ada Quill");
    assertThat(bad.get("incomplete").toString()).isEqualTo("[\"claims\"]");
    assertThat(bad.get("warnings").toString())
        .isEqualTo("[\"STEP_FAILED: " + BrokenEngine.CAUSE + "\"]");
    assertThat(Hostile.record(lines.get(0)).get("incomplete")).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "attest: b: incomplete, without claims: "
                + BrokenEngine.CAUSE
                + "\nattest: 3 articles, 0 failed, 1 incomplete\n");
  }

  @Test
  @Kind("S2 step that throws, strict")
  void a_strict_run_gives_an_error_record() throws Exception {
    CommandRun run = broken("--strict", "--format", "jsonl", rows().toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    JsonNode bad = Hostile.record(run.out().lines().toList().get(1));
    assertThat(bad.at("/error/code").asText()).isEqualTo("INTERNAL");
    assertThat(run.err()).contains("b: internal failure: ", "exploded", "3 articles, 1 failed");
  }

  @Test
  @Kind("S3 step that throws, its layer alone asked for")
  void a_layer_asked_for_alone_leaves_what_it_needs() throws Exception {
    CommandRun run = broken("--only", "claims", "--format", "jsonl", rows().toString());
    assertThat(Hostile.record(run.out().lines().toList().get(1)).at("/incomplete/0").asText())
        .as("quotes stand, as claims need them")
        .isEqualTo("claims");
  }

  @Test
  @Kind("S4 incomplete article in tables and pages")
  void tables_and_pages_tell_of_a_layer_that_is_missing() throws Exception {
    Path tables = folder.resolve("tables");
    CommandRun csv = broken("--format", "csv", "-o", tables + "/", rows().toString());
    assertThat(csv.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(Files.readString(tables.resolve("errors.csv")))
        .isEqualTo(
            "article,code,message\r\nb,INCOMPLETE,\"b: incomplete, without claims: "
                + BrokenEngine.CAUSE
                + "\"\r\n");
    Path article = Files.writeString(folder.resolve("b.txt"), BAD);
    CommandRun page = broken("--format", "html", article.toString());
    assertThat(page.out()).contains("Incomplete: nobody looked for claims, as a step failed.");
    assertThat(page.code()).isEqualTo(ExitCode.SOME_FAILED);
    CommandRun explained =
        BrokenEngine.present(
            folder, () -> CommandRun.of("explain", "--engine", "broken", article.toString()));
    assertThat(explained.out()).contains("warning: STEP_FAILED: " + BrokenEngine.CAUSE);
    assertThat(explained.code()).isEqualTo(ExitCode.SOME_FAILED);
  }

  @Test
  @Kind("S5 incomplete article and resume")
  void an_incomplete_article_is_read_again_on_resume() throws Exception {
    Path out = folder.resolve("out.jsonl");
    String[] arguments = {"--format", "jsonl", "-o", out.toString(), "--resume", rows().toString()};
    assertThat(broken(arguments).code()).isEqualTo(ExitCode.SOME_FAILED);
    CommandRun again = broken(arguments);
    assertThat(again.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(again.err()).contains("1 incomplete", "kept of an earlier run");
  }

  @Test
  @Kind("S6 result of others that breaks its rules")
  void results_of_others_are_told_where_they_break_the_rules() throws Exception {
    Path results = folder.resolve("results.jsonl");
    String good =
        CommandRun.of("--format", "jsonl", "-o", results.toString(), rows().toString()).err();
    assertThat(good).isEmpty();
    String spoiled =
        Files.readString(results).replaceFirst("\"entity\":\"e1\"", "\"entity\":\"e7\"");
    Files.writeString(results, spoiled.replaceFirst("\\}\n", "\n"));
    CommandRun run = CommandRun.of("check", results.toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.out()).contains(results + ":").doesNotContain("\tat ");
  }
}
