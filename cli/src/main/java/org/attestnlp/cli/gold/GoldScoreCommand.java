package org.attestnlp.cli.gold;

import java.util.concurrent.Callable;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.gold.report.GoldReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attest gold score}. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores today's results: metrics with intervals, and every difference.")
final class GoldScoreCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private GoldOptions gold = new GoldOptions();
  @Mixin private GoldReportOptions report = new GoldReportOptions();

  GoldScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    GoldRun run = new GoldRun(console, gold);
    run.annotate();
    if (run.comparisons().isEmpty() && !run.sound()) {
      return ExitCode.USAGE; // an empty table would look like a result
    }
    report.write(console, GoldReport.of(run.comparisons(), run.problems()));
    return run.sound() ? ExitCode.OK : ExitCode.USAGE;
  }
}
