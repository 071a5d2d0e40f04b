package org.attestnlp.cli.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.input.ArticleSource;
import org.attestnlp.gold.file.GoldSuite;
import org.attestnlp.view.Brat;
import org.attestnlp.view.CorrectionPage;
import org.attestnlp.view.FormatException;
import org.attestnlp.view.tool.ToolFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest gold export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes gold or results as pages or files of annotation tools in which a person corrects them.")
final class GoldExportCommand implements Callable<Integer> {

  /** Where a person corrects. */
  enum Form {
    HTML,
    BRAT,
    SPANS,
    LABEL_STUDIO,
    CAS_JSON,
    XMI;

    @Override
    public String toString() {
      return name().replace('_', '-');
    }
  }

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE | DIR",
      arity = "1..*",
      description = "attest/1 objects, gold or results, or folders of them: DIR/gold, else DIR.")
  private List<Path> operands = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "FORM",
      required = true,
      description = {
        "html: an offline page for each article; brat: a .txt and an .ann file;",
        "spans: a row for prodigy, doccano and displaCy; label-studio: a task, and the labelling configuration;",
        "cas-json, xmi: UIMA, for INCEpTION and others, and the type system."
      })
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
    GoldFiles work = new GoldFiles(console);
    List<Path> files =
        work.list(operands, GoldSuite::files, "no gold; expected .json files in attest/1 format");
    Files.createDirectories(output);
    companions();
    return work.each(
        files,
        file -> {
          String name = ArticleSource.idOf(file);
          work.claim(name, file, "the name " + name);
          export(file, name);
        });
  }

  /** What stands once beside the files: a labelling configuration, a type system. */
  private void companions() {
    if (form.compareTo(Form.BRAT) > 0) {
      ToolNames.check(spec, ToolNames.of(form));
      ToolFormat.named(ToolNames.of(form))
          .companions()
          .forEach((name, content) -> GoldFiles.write(output.resolve(name), content));
    }
  }

  private void export(Path file, String name) throws IOException {
    String json = Files.readString(file);
    try {
      switch (form) {
        case HTML ->
            GoldFiles.write(
                output.resolve(name + ".html"), CorrectionPage.write(name + ".json", json));
        case BRAT -> {
          Brat brat = Brat.write(json);
          GoldFiles.write(output.resolve(name + ".txt"), brat.text());
          GoldFiles.write(output.resolve(name + ".ann"), brat.annotations());
        }
        case SPANS, LABEL_STUDIO, CAS_JSON, XMI -> {
          ToolFormat tool = ToolFormat.named(ToolNames.of(form));
          GoldFiles.write(output.resolve(name + tool.extension()), tool.write(json));
        }
      }
    } catch (FormatException e) {
      throw new FormatException(file + ": " + e.getMessage(), e);
    }
  }
}
