package org.attestnlp.cli.gold;

import java.io.IOException;
import java.nio.file.Path;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.output.AtomicFile;
import org.attestnlp.gold.report.GoldReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which form a report is written, and where to. */
final class GoldReportOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--report",
      paramLabel = "FORM",
      defaultValue = "table",
      description = "table (default), markdown, html, junit or json.")
  private GoldReport.Format form = GoldReport.Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path output;

  /** Writes the report; a file that cannot be written is wrong usage. */
  void write(Console console, GoldReport report) {
    String content = report.write(form);
    if (output == null) {
      console.out().print(content);
      console.out().flush();
      return;
    }
    try {
      AtomicFile.write(output, content);
    } catch (IOException e) {
      throw new ParameterException(
          command.commandLine(), "cannot write " + output + ": " + AtomicFile.reason(output, e), e);
    }
  }
}
