package org.attestnlp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.view.Brat;
import org.attestnlp.view.CorrectionPage;
import org.attestnlp.view.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attest gold export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes gold or results as pages or brat files in which a person corrects them.")
final class GoldExportCommand implements Callable<Integer> {

  /** Where a person corrects. */
  enum Form {
    HTML,
    BRAT
  }

  private final Console console;

  @Parameters(
      paramLabel = "FILE | DIR",
      arity = "1..*",
      description = "attest/1 objects, gold or results, or folders of them.")
  private List<Path> operands = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "FORM",
      required = true,
      description = "html: an offline page for each article; brat: a .txt and an .ann file.")
  private Form form = Form.HTML;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; made if missing.")
  private Path output = Path.of(".");

  GoldExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(output);
    int bad = 0;
    for (Path file : files(operands, ".json")) {
      try {
        export(GoldImportCommand.nameOf(file), Files.readString(file));
      } catch (InvalidArticleException | FormatException | IOException e) {
        console.complain(file + ": " + e.getMessage());
        bad++;
      }
    }
    return bad == 0 ? ExitCode.OK : ExitCode.USAGE;
  }

  private void export(String name, String json) throws IOException {
    switch (form) {
      case HTML ->
          AtomicFile.write(
              output.resolve(name + ".html"), CorrectionPage.write(name + ".json", json));
      case BRAT -> {
        Brat brat = Brat.write(json);
        AtomicFile.write(output.resolve(name + ".txt"), brat.text());
        AtomicFile.write(output.resolve(name + ".ann"), brat.annotations());
      }
    }
  }

  /**
   * The files themselves, and those of folders that have the ending, in the order of their names.
   */
  static List<Path> files(List<Path> operands, String... endings) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path operand : operands) {
      if (!Files.isDirectory(operand)) {
        files.add(operand);
        continue;
      }
      try (Stream<Path> inside = Files.list(operand)) {
        inside
            .filter(file -> Stream.of(endings).anyMatch(ending -> file.toString().endsWith(ending)))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }
}
