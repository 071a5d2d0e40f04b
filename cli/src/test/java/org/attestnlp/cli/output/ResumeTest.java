package org.attestnlp.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Going on with an output gives what one whole run would have given, whatever came between. */
final class ResumeTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private String a;
  private String b;

  @BeforeEach
  void articles() throws IOException {
    a = article("a.txt", "Mayor Ada Quill said on Monday that 40 homes were lost.\n");
    b = article("b.txt", "Rain fell on Oslo.\n");
  }

  private String article(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static CommandRun resume(Path out, String... more) {
    return resume(out.toString(), more);
  }

  private static CommandRun resume(String out, String... more) {
    String[] all = new String[more.length + 4];
    System.arraycopy(new String[] {"-v", "--resume", "-o", out}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return CommandRun.of(all);
  }

  @Test
  void one_object_and_an_array_are_not_gone_on_with_as_each_other() throws IOException {
    Path out = folder.resolve("out.json");
    resume(out, a);
    assertThat(resume(out, a, b).code()).isZero();
    assertThat(JSON.readTree(out.toFile()).isArray()).isTrue();
    assertThat(Files.readString(out)).isEqualTo(CommandRun.of(a, b).out());
    assertThat(resume(out, a).code()).isZero();
    assertThat(Files.readString(out)).isEqualTo(CommandRun.of(a).out());
  }

  @Test
  void lines_are_kept_when_an_input_is_added() throws IOException {
    Path out = folder.resolve("out.jsonl");
    resume(out, "--format", "jsonl", a);
    assertThat(resume(out, "--format", "jsonl", a, b).err())
        .doesNotContain("a: done")
        .contains("b: done");
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.jsonl", "out/"})
  void an_article_that_ran_out_of_time_is_read_again(String name) throws IOException {
    String long_ = article("long.txt", "The troops that the minister sent to ".repeat(25_000));
    String out = folder + "/" + name;
    String[] options = {"--format", "jsonl", "--resume", "-o", out, b, long_};
    CommandRun.of(b); // loads the models
    String[] hurried = new String[options.length + 2];
    System.arraycopy(options, 0, hurried, 0, options.length);
    hurried[options.length] = "--timeout";
    hurried[options.length + 1] = "0.05";
    CommandRun first = CommandRun.of(hurried);
    assertThat(first.err()).contains("long: not done within 0.05 s");
    CommandRun second = CommandRun.of(options);
    assertThat(second.err()).doesNotContain("long: not done within 0.05 s");
    assertThat(second.code()).as(second.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv"})
  void a_journal_whose_last_line_was_cut_is_gone_on_with(String format) throws IOException {
    Path out = folder.resolve("out." + format);
    Path journal = folder.resolve("out." + format + ".journal");
    String[] options = {"--format", format, "--only", "claims", a, b};
    resume(out, options);
    byte[] whole = Files.readAllBytes(out);
    String lines = Files.readString(journal);
    Files.writeString(journal, lines.substring(0, lines.length() - 12));
    for (int i = 0; i < 2; i++) {
      CommandRun again = resume(out, options);
      assertThat(again.code()).as(again.err()).isZero();
      assertThat(Files.readAllBytes(out)).isEqualTo(whole);
      assertThat(Files.readString(journal)).isEqualTo(lines);
    }
  }

  @Test
  void a_journal_that_makes_no_sense_keeps_nothing() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Path journal = folder.resolve("out.jsonl.journal");
    resume(out, "--format", "jsonl", a, b);
    byte[] whole = Files.readAllBytes(out);
    List<String> lines = Files.readAllLines(journal);
    String hash = lines.get(1).substring(0, lines.get(1).indexOf(' '));
    Files.writeString(journal, lines.get(0) + "\n" + hash + " ok twelve\nx\n");
    Files.write(journal, new byte[] {(byte) 0xFF, '\n'}, StandardOpenOption.APPEND);
    CommandRun again = resume(out, "--format", "jsonl", a, b);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).contains("a: done", "b: done");
    assertThat(Files.readAllBytes(out)).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "html", "csv", "brat"})
  void output_that_was_changed_meanwhile_is_written_again(String format) throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    String file =
        switch (format) {
          case "html" -> "a.html";
          case "csv" -> "claims.csv";
          case "brat" -> "a.txt";
          default -> "a.json";
        };
    resume(out, "--format", format, a, b);
    byte[] whole = Files.readAllBytes(out.resolve(file));
    byte[] other = whole.clone();
    other[other.length / 3] ^= 1;
    Files.write(out.resolve(file), other);
    assertThat(resume(out, "--format", format, a, b).err()).contains("a: done");
    assertThat(Files.readAllBytes(out.resolve(file))).isEqualTo(whole);
    assertThat(resume(out, "--format", format, a, b).err()).doesNotContain("a: done");
  }

  @Test
  void one_file_that_was_changed_meanwhile_is_written_again_from_there() throws IOException {
    Path out = folder.resolve("out.json");
    resume(out, a, b);
    String whole = Files.readString(out);
    Files.writeString(out, whole.replace("\"Rain", "\"Hail"));
    assertThat(resume(out, a, b).err()).doesNotContain("a: done").contains("b: done");
    assertThat(Files.readString(out)).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "csv"})
  void articles_behind_one_that_changed_are_kept(String format) throws IOException {
    String c = article("c.txt", "Mayor Ada Quill said 7 boats sank.\n");
    String d = article("d.txt", " ");
    for (String name : format.equals("csv") ? List.of("out.csv", "out/") : List.of("out.file")) {
      String out = folder + "/" + name;
      for (int changed = 0; changed < 3; changed++) {
        String[] options = {"--format", format, "--only", "claims,entities", a, b, c, d};
        if (name.equals("out.csv")) {
          options[3] = "claims";
        }
        resume(out, options);
        article("abc".charAt(changed) + ".txt", changed + name + " houses burned down.\n");
        String again = resume(out, options).err();
        for (int i = 0; i < 3; i++) {
          assertThat(again.contains("abc".charAt(i) + ": done"))
              .as("%s, %s changed: %s", name, changed, again)
              .isEqualTo(i == changed);
        }
        String whole = folder + "/whole" + changed + name;
        resume(whole, options);
        String file = name.endsWith("/") ? "claims.csv" : "";
        assertThat(Path.of(out, file)).hasSameTextualContentAs(Path.of(whole, file));
        assertThat(resume(out, options).err()).doesNotContain(": done");
      }
    }
  }

  @Test
  void an_article_that_failed_does_so_again_where_the_journal_is_damaged() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Path journal = folder.resolve("out.jsonl.journal");
    String[] options = {"--format", "jsonl", a, article("bad.txt", " ")};
    assertThat(resume(out, options).code()).isEqualTo(ExitCode.SOME_FAILED);
    String lines = Files.readString(journal);
    Files.writeString(journal, lines.replace(" failed ", " fbiled "));
    assertThat(resume(out, options).code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(journal).hasContent(lines.strip());
  }

  @ParameterizedTest
  @CsvSource({"out.csv,' '", "out.csv,Snow fell.", "out/,' '", "out/,Snow fell.", "out.jsonl,' '"})
  void what_an_article_does_not_say_any_more_goes(String name, String text) throws IOException {
    String c = article("c.txt", "Mayor Ada Quill said 7 boats sank.\n");
    String format = name.endsWith("jsonl") ? "jsonl" : "csv";
    String out = folder + "/" + name;
    String[] options = {"--format", format, "--only", "claims", b, a, c, b};
    resume(out, options);
    article("a.txt", text);
    resume(out, options);
    String whole = folder + "/whole-" + name;
    resume(whole, options);
    String file = name.endsWith("/") ? "claims.csv" : "";
    assertThat(Path.of(out, file)).hasSameTextualContentAs(Path.of(whole, file));
    assertThat(resume(out, options).err()).doesNotContain(": done");
  }

  @Test
  void a_run_that_stops_at_a_failure_is_gone_on_with() throws IOException {
    String bad = article("bad.txt", " ");
    Path out = Files.writeString(folder.resolve("out.jsonl"), "old");
    String[] options = {"--format", "jsonl", "--fail-fast", "-o", out.toString(), b, bad, a};
    CommandRun first = CommandRun.of(options);
    assertThat(first.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(first.err()).contains("stopped: ", "the same command with --resume goes on");
    assertThat(out).hasContent("old");
    String[] again = new String[options.length + 1];
    System.arraycopy(options, 0, again, 1, options.length);
    again[0] = "--resume";
    CommandRun second = CommandRun.of(again);
    assertThat(second.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(Files.readString(out, StandardCharsets.UTF_8))
        .isEqualTo(CommandRun.of("--format", "jsonl", b, bad, a).out());
  }
}
