package org.attestnlp.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.Test;

/** What docs/TRACE.md shows is what the command prints. */
final class TraceDocTest {

  private static final Pattern SHOWN =
      Pattern.compile("<!-- trace -->\n```text\n(.*?)```", Pattern.DOTALL);

  private static final Path ROOT = Project.root();

  @Test
  void the_trace_of_the_seed_article_is_what_the_command_prints() throws IOException {
    String seed = ROOT.resolve("seeds/south-korea-arms-ukraine.txt").toString();
    CommandRun run = CommandRun.of("explain", "--trace", seed);
    Matcher blocks = SHOWN.matcher(Files.readString(ROOT.resolve("docs/TRACE.md")));
    List<String> shown = new ArrayList<>();
    while (blocks.find()) {
      shown.add(blocks.group(1));
    }
    assertThat(shown).hasSize(4);
    List<String> printed = run.out().lines().toList();
    for (String block : shown) {
      for (String line : block.lines().toList()) {
        assertThat(printed).contains(line);
      }
    }
    assertThat(run.code()).isZero();
  }

  @Test
  void without_a_trace_the_same_items_are_told_in_one_line_each() throws IOException {
    String seed = ROOT.resolve("seeds/south-korea-arms-ukraine.txt").toString();
    String traced = CommandRun.of("explain", "--trace", seed).out();
    StringBuilder items = new StringBuilder();
    for (String line : traced.lines().toList()) {
      if (line.startsWith("Looked at")) {
        break;
      }
      items.append(line.startsWith("      ") ? "" : line + "\n");
    }
    assertThat(CommandRun.of("explain", seed).out()).isEqualTo(items.toString());
  }
}
