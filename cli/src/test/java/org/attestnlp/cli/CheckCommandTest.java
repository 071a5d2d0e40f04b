package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

  private static final String TEXT = "“We lost 40 homes,” Mayor Ada Quill said on Monday.";
  private static final String WRONG =
      "quotes[0].speakers[0].entity: is e9, which no item has as its id\n";

  @TempDir private Path folder;

  private Path results(String name, String... options) throws IOException {
    Path rows = folder.resolve("rows.in");
    Files.writeString(rows, Hostile.rowOf("a", TEXT) + "\n" + Hostile.rowOf("b", TEXT) + "\n");
    Path file = folder.resolve(name);
    String[] all = new String[options.length + 4];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = "-o";
    all[options.length + 1] = file.toString();
    all[options.length + 2] = "--jsonl";
    all[options.length + 3] = rows.toString();
    assertThat(CommandRun.of(all).code()).isZero();
    return file;
  }

  /** The second result names a speaker that does not exist. */
  private static Path broken(Path file) throws IOException {
    String json = Files.readString(file);
    int second =
        json.indexOf("\"id\": \"b\"") < 0
            ? json.indexOf("\"id\":\"b\"")
            : json.indexOf("\"id\": \"b\"");
    int speakers = json.indexOf("\"speakers\"", second);
    int id = json.indexOf("\"e1\"", speakers);
    return Files.writeString(file, json.substring(0, id) + "\"e9\"" + json.substring(id + 4));
  }

  private static void assertRun(CommandRun run, int code, String out, String err) {
    assertThat(run.out()).isEqualTo(out);
    assertThat(run.err()).isEqualTo(err);
    assertThat(run.code()).isEqualTo(code);
  }

  @Test
  void sound_results_end_with_zero_and_nothing_on_standard_output() throws IOException {
    for (String format : new String[] {"json", "jsonl"}) {
      Path file = results("r." + format, "--format", format);
      CommandRun run = CommandRun.of("check", file.toString());
      assertRun(run, 0, "", "attest: 2 results, 0 breaches\n");
    }
  }

  @Test
  void a_breach_is_told_with_file_place_and_what_would_be_right() throws IOException {
    Path array = broken(results("r.json"));
    assertRun(
        CommandRun.of("check", array.toString()),
        3,
        array + "[1]: " + WRONG,
        "attest: 2 results, 1 breach\n");
    Path lines = broken(results("r.jsonl", "--format", "jsonl"));
    assertRun(
        CommandRun.of("check", lines.toString()),
        3,
        lines + ":2: " + WRONG,
        "attest: 2 results, 1 breach\n");
  }

  @Test
  void folders_and_standard_input_are_read() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("out"));
    results("out", "--format", "json");
    assertRun(CommandRun.of("check", inside.toString()), 0, "", "attest: 2 results, 0 breaches\n");
    byte[] one = Files.readAllBytes(inside.resolve("a.json"));
    assertRun(CommandRun.withInput(one, "check", "-"), 0, "", "attest: 1 result, 0 breaches\n");
  }

  @Test
  void what_cannot_be_read_is_named_and_the_rest_is_checked() throws IOException {
    Path good = results("r.json");
    Path none = folder.resolve("none.json");
    Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'{', '"', (byte) 0xE9});
    Path empty = Files.writeString(folder.resolve("empty.json"), " \n");
    Path cut = Files.writeString(folder.resolve("cut.json"), "[{}, {\"a\":");
    Path text = Files.writeString(folder.resolve("no-text.json"), "{\"schema\": \"attest/1\"}");
    CommandRun run =
        CommandRun.of(
            "check",
            none.toString(),
            latin.toString(),
            empty.toString(),
            cut.toString(),
            text.toString(),
            good.toString());
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(none + ": no such file or folder"),
            line -> assertThat(line).isEqualTo(latin + ": not UTF-8"),
            line -> assertThat(line).startsWith(empty + ": holds no result; expected"),
            line -> assertThat(line).startsWith(cut + "[0]: text: missing"),
            line -> assertThat(line).startsWith(cut + ": not JSON: Unexpected end-of-input"),
            line -> assertThat(line).startsWith(text + ":1: text: missing; a result written with"));
    assertThat(run.err()).isEqualTo("attest: 4 results, 6 breaches\n");
    assertThat(run.code()).isEqualTo(3);
    assertThat(CommandRun.of("check").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void words_of_a_result_reach_no_terminal_as_commands() {
    String json = "{\"schema\":\"\\u001b[31m\\nattest/9\",\"text\":\"\",\"offsets\":\"UTF_16\"}";
    CommandRun run = CommandRun.withInput(json.getBytes(StandardCharsets.UTF_8), "check", "-");
    assertThat(run.out()).doesNotContain("\u001b").hasLineCount(1);
    assertThat(run.code()).isEqualTo(3);
  }
}
