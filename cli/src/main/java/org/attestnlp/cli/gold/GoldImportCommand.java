package org.attestnlp.cli.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.input.ArticleSource;
import org.attestnlp.cli.input.FileNames;
import org.attestnlp.gold.file.GoldReader;
import org.attestnlp.view.Brat;
import org.attestnlp.view.CorrectionPage;
import org.attestnlp.view.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attest gold import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Reads corrected files back, checks them and writes gold as ID.json.")
final class GoldImportCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE | DIR",
      arity = "1..*",
      description =
          "What a page saved (.json), a page (.html), brat's .ann with its .txt; folders.")
  private List<Path> operands = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to write gold to; made if missing.")
  private Path output = Path.of(".");

  GoldImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    GoldFiles work = new GoldFiles(console);
    List<Path> files =
        work.list(
            operands,
            folder -> GoldFiles.endingIn(folder, ".json", ".html", ".ann"),
            "nothing to import; expected .json, .html or .ann files");
    Files.createDirectories(output);
    int[] done = new int[2];
    int code =
        work.each(
            files,
            file -> {
              String json = read(file);
              String id = GoldReader.read(file.toString(), json).id();
              String name = FileNames.clean(id);
              work.claim(name, file, "id " + id);
              Path gold = output.resolve(name + ".json");
              boolean replaced = Files.exists(gold);
              GoldFiles.write(gold, json);
              done[0]++;
              done[1] += replaced ? 1 : 0;
            });
    tell(files.size(), done[0], done[1]);
    return code;
  }

  private void tell(int files, int written, int replaced) {
    if (written > 0) {
      console.complain(
          written
              + (files == written ? "" : " of " + files)
              + (files == 1 ? " file" : " files")
              + " imported to "
              + output
              + (replaced == 0 ? "" : ", " + replaced + " replaced"));
    }
  }

  private static String read(Path file) throws IOException {
    String content = Files.readString(file);
    if (!file.toString().endsWith(".ann")) {
      return CorrectionPage.read(file.toString(), content);
    }
    Path text = file.resolveSibling(ArticleSource.idOf(file) + ".txt");
    if (!Files.exists(text)) {
      throw new FormatException(file + ": no " + text.getFileName() + " beside it");
    }
    return Brat.read(file.toString(), Files.readString(text), content);
  }
}
