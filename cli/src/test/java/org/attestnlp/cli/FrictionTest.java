package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small things that a user stumbles over: each is told with what would be right. */
final class FrictionTest {

  @TempDir private Path folder;

  private String article(String name) throws IOException {
    String text = "Mayor Ada Quill said on Monday that 40 homes were lost.\n";
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          help              | Usage: attest [annotate]
          help gold         | Usage: attest gold
          help gold check   | Usage: attest gold check
          help annotate     | Usage: attest annotate
          """)
  void help_is_a_word_too(String line, String usage) {
    CommandRun run = CommandRun.of(line.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(usage);
  }

  @Test
  void help_of_what_is_no_command_says_so() {
    CommandRun run = CommandRun.of("help", "frobnicate");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("attest: no command 'frobnicate'; attest help lists them\n");
  }

  @Test
  void a_result_is_not_read_as_an_article() throws IOException {
    Path result = folder.resolve("a.json");
    assertThat(CommandRun.of("-o", result.toString(), article("a.txt")).code()).isZero();
    CommandRun again = CommandRun.of(result.toString());
    assertThat(again.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(again.err()).contains("a.json: a result of attest, not an article");
    String object = "{\"text\": \"Ada Quill said it was called attest/1.\"}";
    Path rows = Files.writeString(folder.resolve("b.json"), object);
    assertThat(CommandRun.of(rows.toString()).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --fromat json x.txt   | Unknown option: '--fromat'; did you mean --format?
          --treads=3 x.txt      | Unknown option: '--treads=3'; did you mean --threads?
          explian x.txt         | explian: no such file or command; did you mean attest explain?
          gold chek x           | attest gold has no command 'chek'; did you mean check?
          gold frobnicate x     | attest gold has no command 'frobnicate'
          --format josn x.txt   | but was 'josn'; did you mean json?
          --only people x.txt   | expected entities, quotes or claims, but was 'people'
          --progress often x    | expected auto, never or json, but was 'often'
          """)
  void a_slip_is_told_with_what_was_perhaps_meant(String line, String message) {
    CommandRun run = CommandRun.of(line.split(" "));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  @Test
  void a_word_that_is_far_from_every_command_is_a_file_that_is_missing() {
    CommandRun run = CommandRun.of("missing.txt");
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("missing.txt: no such file").doesNotContain("did you mean");
  }

  @Test
  void a_file_that_is_called_like_a_slip_is_read() throws IOException {
    assertThat(Advice.command(article("explian"), List.of("explain"))).isNull();
  }

  @Test
  void gold_that_is_not_there_has_no_scores() {
    CommandRun run = CommandRun.of("gold", "score", folder.resolve("none").toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("none: no such file or folder");
  }

  @Test
  void an_import_says_what_it_did() throws IOException {
    Path gold = Project.root().resolve("testdata/gold/reef-study.json");
    String out = folder.resolve("gold").toString();
    assertThat(CommandRun.of("gold", "import", "-o", out, gold.toString()).err())
        .isEqualTo("attest: 1 file imported to " + out + "\n");
    assertThat(CommandRun.of("gold", "import", "-o", out, gold.toString()).err())
        .isEqualTo("attest: 1 file imported to " + out + ", 1 replaced\n");
  }

  @Test
  void progress_tells_both_rates() throws IOException {
    CommandRun run = CommandRun.of("--progress", "json", article("a.txt"), article("b.txt"));
    assertThat(run.err().lines().filter(line -> line.startsWith("{")).toList())
        .isNotEmpty()
        .last()
        .asString()
        .containsPattern("\"articlesPerSecond\":\\d+\\.\\d,\"charactersPerSecond\":[1-9]\\d*,");
    assertThat(CommandRun.of("-v", article("a.txt"), article("b.txt")).err())
        .containsPattern("\\d articles and \\d+ UTF-16 code units a second");
  }

  @Test
  void an_id_of_two_articles_is_told_once() throws IOException {
    String row = "{\"id\":\"a\",\"text\":\"Rain fell.\"}\n";
    Path rows = Files.writeString(folder.resolve("rows.jsonl"), row + row + row);
    CommandRun run = CommandRun.of("--format", "jsonl", rows.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).containsOnlyOnce("a: this id stands for another article too");
    assertThat(CommandRun.of("-q", rows.toString()).err()).isEmpty();
  }

  @Test
  void an_empty_id_is_told_and_the_next_row_is_read() throws IOException {
    String bad = "{\"id\":\"\",\"text\":\"Rain fell.\"}\n";
    Path rows = Files.writeString(folder.resolve("rows.jsonl"), bad + bad.replace("\"\"", "\"b\""));
    CommandRun run = CommandRun.of("--format", "jsonl", rows.toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("line 1: the id is empty; expected");
    assertThat(run.rows().get(1).get("id").asText()).isEqualTo("b");
  }

  @Test
  void a_part_that_an_earlier_run_left_is_never_thrown_away_without_a_word() throws IOException {
    String missing = folder.resolve("none.txt").toString();
    String out = folder.resolve("out.jsonl").toString();
    String[] broken = {"--format", "jsonl", "--fail-fast", "-o", out, article("a.txt"), missing};
    assertThat(CommandRun.of(broken).code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(folder.resolve("out.jsonl.part")).isNotEmptyFile();
    assertThat(CommandRun.of("--format", "jsonl", "-o", out, article("a.txt")).err())
        .contains("out.jsonl.part, which an earlier run left, is not kept: --resume would have");
  }

  @Test
  void a_part_made_with_other_options_is_told_before_it_is_given_up() throws IOException {
    String missing = folder.resolve("none.txt").toString();
    String out = folder.resolve("out.jsonl").toString();
    String[] broken = {"--format", "jsonl", "--fail-fast", "-o", out, article("a.txt"), missing};
    CommandRun.of(broken);
    CommandRun other =
        CommandRun.of("--resume", "--no-text", "--format", "jsonl", "-o", out, article("a.txt"));
    assertThat(other.err())
        .contains("out.jsonl.part, which an earlier run left, is not kept: it was made with other");
    assertThat(other.code()).isZero();
  }

  @Test
  void a_whole_output_that_was_written_without_resume_is_kept_as_it_is() throws IOException {
    String out = folder.resolve("out.jsonl").toString();
    CommandRun.of("--format", "jsonl", "-o", out, article("a.txt"));
    byte[] before = Files.readAllBytes(Path.of(out));
    CommandRun again =
        CommandRun.of(
            "--resume", "--format", "jsonl", "-o", out, article("a.txt"), article("b.txt"));
    assertThat(again.code()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("is kept as it is: it was written without --resume");
    assertThat(Files.readAllBytes(Path.of(out))).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.txt", "b.txt", "out.jsonl");
  }

  @Test
  void an_output_of_resume_with_other_options_is_told_before_it_is_read_again() throws IOException {
    String out = folder.resolve("out.jsonl").toString();
    CommandRun.of("--resume", "--format", "jsonl", "-o", out, article("a.txt"));
    CommandRun other =
        CommandRun.of("--resume", "--no-text", "--format", "jsonl", "-o", out, article("a.txt"));
    assertThat(other.code()).isZero();
    assertThat(other.err()).contains("out.jsonl was written with other options");
  }

  @Test
  void claims_without_the_text_bring_no_list_of_all_mentions() throws IOException {
    Path text =
        Files.writeString(
            folder.resolve("long.txt"),
            "Mayor Ada Quill said on Monday that 40 homes were lost.\n\nBen Marsh met Quill in"
                + " Oslo. She left. Quill was tired.\n");
    JsonNode whole = CommandRun.of("--only", "claims", text.toString()).json();
    JsonNode brief = CommandRun.of("--only", "claims", "--no-text", text.toString()).json();
    assertThat(whole.get("entities").findValuesAsText("name")).contains("Ben Marsh", "Oslo");
    assertThat(brief.get("entities").findValuesAsText("name")).containsExactly("Ada Quill");
    assertThat(brief.at("/entities/0/mentions")).hasSize(1);
    assertThat(brief.get("claims")).isEqualTo(whole.get("claims")).isNotEmpty();
    AnnotatedArticle read = ArticleJson.readWithoutText(brief.toString());
    assertThat(read.entity(read.claims().get(0).claimants().get(0)))
        .map(Entity::name)
        .contains("Ada Quill");
  }

  @Test
  void entities_that_were_asked_for_keep_their_mentions_without_the_text() throws IOException {
    String text = article("a.txt");
    JsonNode whole = CommandRun.of(text).json();
    assertThat(CommandRun.of("--no-text", text).json().get("entities"))
        .isEqualTo(whole.get("entities"));
    assertThat(CommandRun.of("--only", "claims,entities", "--no-text", text).json().get("entities"))
        .isEqualTo(whole.get("entities"));
  }

  @Test
  void version_and_engines_are_told_from_a_clone_as_from_a_build() throws Exception {
    for (String asked : List.of("--version", "engines")) {
      Process process =
          new ProcessBuilder("bash", Project.root().resolve("cli/attest").toString(), asked)
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      String said =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isZero();
      assertThat(said).isEqualTo(CommandRun.of(asked).out());
    }
  }
}
