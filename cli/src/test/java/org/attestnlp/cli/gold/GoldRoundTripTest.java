package org.attestnlp.cli.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.attestnlp.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gold goes out to be corrected and comes back, byte for byte. */
final class GoldRoundTripTest {

  private static final Path GOLD = Project.root().resolve("testdata/gold");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"brat", "html", "label-studio", "spans", "cas-json", "xmi"})
  void export_and_import_give_the_same_gold(String form) throws IOException {
    Path out = folder.resolve("out");
    Path back = folder.resolve("back");
    assertThat(CommandRun.of("gold", "export", "--to", form, "-o", out.toString(), GOLD.toString()))
        .isEqualTo(new CommandRun(ExitCode.OK, "", ""));
    assertThat(CommandRun.of("gold", "import", "-o", back.toString(), out.toString()).code())
        .isZero();
    List<Path> files;
    try (Stream<Path> all = Files.list(GOLD)) {
      files = all.toList();
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(7);
    for (Path file : files) {
      assertThat(back.resolve(file.getFileName())).hasSameTextualContentAs(file);
    }
  }

  @Test
  void one_of_the_articles_has_characters_beyond_the_basic_plane() throws IOException {
    String text = Files.readString(GOLD.resolve("reef-study.json"));
    assertThat(text.codePointCount(0, text.length())).isLessThan(text.length());
  }

  @Test
  void a_bad_file_is_named_and_the_others_are_imported() throws IOException {
    Path out = folder.resolve("out");
    Path back = folder.resolve("back");
    CommandRun.of("gold", "export", "--to", "brat", "-o", out.toString(), GOLD.toString());
    Path ann = out.resolve("reef-study.ann");
    Files.writeString(ann, Files.readString(ann) + "T900\tPERSON 0 99999\tx\n");
    Files.delete(out.resolve("chip-results.txt"));
    CommandRun run = CommandRun.of("gold", "import", "-o", back.toString(), out.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("reef-study.ann: line ", "offset 99999 is outside the text")
        .contains("chip-results.ann: no chip-results.txt beside it");
    try (Stream<Path> all = Files.list(back)) {
      assertThat(all).hasSize(5);
    }
  }
}
