package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * Manual and completion script, made by picocli and committed under dist/src, say what {@code
 * --help} says. With {@code -Dattest.manual=true} they are written anew.
 */
final class ManualTest {

  private static final Path DIST = Project.root().resolve("dist/src");

  @TempDir private Path folder;

  @Test
  void the_manual_is_what_the_commands_say_of_themselves() throws IOException {
    List<CommandLine> commands = commands();
    for (CommandLine command : commands) {
      ManPageGenerator.generateManPage(
          folder.toFile(), null, new boolean[0], false, command.getCommandSpec());
    }
    compare(folder, DIST.resolve("man"));
  }

  @Test
  void the_completion_script_knows_every_command_and_option() throws IOException {
    String script = Completion.script(main());
    Files.writeString(folder.resolve("attest.bash"), script);
    compare(folder, DIST.resolve("completion"));
    assertThat(script).contains("'--resume'", "'--format'", "gold");
  }

  @Test
  void every_option_of_every_command_is_in_its_page_of_the_manual() throws IOException {
    for (CommandLine command : commands()) {
      String name = command.getCommandSpec().qualifiedName("-");
      String page = Files.readString(DIST.resolve("man/" + name + ".adoc"));
      List<String> options =
          command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
      assertThat(page).as(name).contains(options);
    }
  }

  private static void compare(Path made, Path committed) throws IOException {
    if (Boolean.getBoolean("attest.manual")) {
      Files.createDirectories(committed);
      try (Stream<Path> files = Files.list(made)) {
        for (Path file : files.toList()) {
          Files.writeString(committed.resolve(file.getFileName()), Files.readString(file));
        }
      }
    }
    Map<String, String> now = contents(made);
    Map<String, String> before = contents(committed);
    assertThat(before.keySet()).isNotEmpty().isEqualTo(now.keySet());
    now.forEach((name, text) -> assertThat(before.get(name)).as(name).isEqualTo(text));
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static CommandLine main() {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    return new Main(console, null, new Stop()).commandLine();
  }

  private static List<CommandLine> commands() {
    CommandLine main = main();
    return Stream.concat(Stream.of(main), below(main)).toList();
  }

  private static Stream<CommandLine> below(CommandLine command) {
    return command.getSubcommands().values().stream()
        .flatMap(sub -> Stream.concat(Stream.of(sub), below(sub)));
  }
}
