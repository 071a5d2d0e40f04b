package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion script in a real bash: what Tab offers is what the command takes. */
final class BashCompletionTest {

  private static final Path BASH = Path.of("/bin/bash");
  private static final String ASK =
      """
      source "$1"; shift
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
      _complete_attest 2> /dev/null
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    assumeTrue(Files.isExecutable(BASH), "no bash here");
    Files.writeString(folder.resolve("news-one.txt"), "");
    Files.createDirectory(folder.resolve("news-two"));
  }

  /** What Tab offers behind this line, in which ~ stands for an empty word. */
  private List<String> offered(String line) throws IOException, InterruptedException {
    String script = Project.root().resolve("dist/src/completion/attest.bash").toString();
    ProcessBuilder builder = new ProcessBuilder(BASH.toString(), "-c", ASK, "bash", script);
    String[] words = line.replace("~", "").split(" ", -1);
    builder.command().addAll(List.of(words));
    Process process = builder.directory(folder.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return out.lines().map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          attest annotate --offsets ~     | utf-16 code-point
          attest annotate --offsets c     | code-point
          attest annotate --format ~      | json jsonl html csv brat spans label-studio cas-json xmi
          attest annotate --format j      | json jsonl
          attest annotate --only ~        | entities quotes claims
          attest annotate --progress ~    | auto never json
          attest --format h               | html
          attest --offsets u              | utf-16
          attest gold score --report m    | markdown
          attest annotate -o news         | news-one.txt news-two
          attest -o news                  | news-one.txt news-two
          attest annotate --files-from ne | news-one.txt news-two
          attest annotate news            | news-one.txt news-two
          attest annotate a.txt news      | news-one.txt news-two
          attest explain news             | news-one.txt news-two
          attest news                     | news-one.txt news-two
          attest annotate --res           | --resume
          attest --res                    | --resume
          attest exp                      | explain
          attest gold che                 | check
          """)
  void tab_offers_what_the_command_takes(String line, String words) throws Exception {
    assertThat(offered(line)).containsExactlyInAnyOrder(words.split(" "));
  }

  @Test
  void every_value_that_is_offered_is_taken() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), "Rain fell on Oslo.");
    for (String option : List.of("--offsets", "--only", "--progress")) {
      for (String value : offered("attest annotate " + option + " ~")) {
        CommandRun run = CommandRun.of(option, value, article.toString());
        assertThat(run.code()).as("%s %s: %s", option, value, run.err()).isZero();
      }
    }
  }
}
