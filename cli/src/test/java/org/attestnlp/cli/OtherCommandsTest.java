package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.json.ArticleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OtherCommandsTest {

  @Test
  void schema_prints_the_schema_of_the_library() {
    assertThat(CommandRun.of("schema").out()).isEqualTo(ArticleJson.schema());
  }

  @Test
  void engines_lists_the_default_first_with_its_licence() {
    CommandRun run = CommandRun.of("engines");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out().lines().findFirst().orElseThrow())
        .startsWith("opennlp")
        .contains("2.5.11", "Apache-2.0");
    assertThat(run.out()).contains("corenlp").contains("4.5.10", "GPL-3.0");
  }

  @Test
  void version_names_attest_and_its_engines() {
    assertThat(CommandRun.of("--version").out())
        .startsWith("attest 0.2.0")
        .contains("engine opennlp 2.5.11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotate --version",
        "explain -V",
        "gold --version",
        "gold check -V",
        "schema -V"
      })
  void every_command_tells_the_version(String command) {
    assertThat(CommandRun.of(command.split(" ")).out()).isEqualTo(CommandRun.of("--version").out());
  }

  @Test
  void help_lists_every_option_of_the_default_command() {
    CommandRun run = CommandRun.of("annotate", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "--engine", "--only", "--format", "--threads", "--offsets", "--no-text", "--date");
  }
}
