package org.attestnlp.cli.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.gold.GoldExportCommand.Form;
import org.attestnlp.cli.input.ArticleSource;
import org.attestnlp.cli.input.FileNames;
import org.attestnlp.gold.file.GoldReader;
import org.attestnlp.view.Brat;
import org.attestnlp.view.CorrectionPage;
import org.attestnlp.view.FormatException;
import org.attestnlp.view.tool.ToolFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest gold import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Reads corrected files back, checks them and writes gold as ID.json.")
final class GoldImportCommand implements Callable<Integer> {

  private static final String[] ENDINGS = {".json", ".jsonl", ".xmi", ".html", ".ann"};

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--from",
      paramLabel = "FORM",
      description =
          "html, brat, spans, label-studio, cas-json or xmi; told by the file itself where it is not given.")
  private @Nullable Form form;

  @Parameters(
      paramLabel = "FILE | DIR",
      arity = "1..*",
      description =
          "What a page saved (.json), a page (.html), brat's .ann with its .txt, exports of annotation"
              + " tools (.json, .jsonl, .xmi); folders.")
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
            folder -> GoldFiles.endingIn(folder, ENDINGS),
            "nothing to import; expected .json, .jsonl, .xmi, .html or .ann files");
    if (form != null && form.compareTo(Form.BRAT) > 0) {
      ToolNames.check(spec, ToolNames.of(form));
    }
    Files.createDirectories(output);
    int[] done = new int[2];
    int code =
        work.each(
            files,
            file -> {
              for (String json : read(file)) {
                String id = GoldReader.read(file.toString(), json).id();
                String name = FileNames.clean(id);
                work.claim(name, file, "id " + id);
                Path gold = output.resolve(name + ".json");
                done[1] += Files.exists(gold) ? 1 : 0;
                GoldFiles.write(gold, json);
              }
              done[0]++;
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

  private List<String> read(Path file) throws IOException {
    String content = Files.readString(file);
    String name = file.toString();
    if (form == null ? name.endsWith(".ann") : form == Form.BRAT) {
      return List.of(standoff(file, content));
    }
    for (ToolFormat tool : ToolFormat.all()) {
      boolean meant = form == null ? tool.knows(content) : tool.name().equals(ToolNames.of(form));
      if (meant) {
        return tool.read(name, content);
      }
    }
    return List.of(CorrectionPage.read(name, content));
  }

  private static String standoff(Path file, String content) throws IOException {
    Path text = file.resolveSibling(ArticleSource.idOf(file) + ".txt");
    if (!Files.exists(text)) {
      throw new FormatException(file + ": no " + text.getFileName() + " beside it");
    }
    return Brat.read(file.toString(), Files.readString(text), content);
  }
}
