package org.attestnlp.cli.gold;

import java.util.List;
import java.util.concurrent.Callable;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.gold.Ratchet;
import org.attestnlp.gold.file.Baseline;
import org.attestnlp.gold.report.GoldReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attest gold check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Fails on a lost item, a trap that fires, a metric under its floor, bad gold.",
      "A report of junit has a failure for each of these alone, not for every known difference."
    })
final class GoldCheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private GoldOptions gold = new GoldOptions();
  @Mixin private GoldReportOptions report = new GoldReportOptions();

  @Option(
      names = {"-v", "--verbose"},
      description = "List every gain, however many.")
  private boolean verbose;

  GoldCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    GoldRun run = new GoldRun(console, gold);
    Baseline.Engine held = run.held();
    Ratchet.Outcome outcome =
        run.isHeld()
            ? new Ratchet(held, run.annotate(), run.unreadable()).check()
            : new Ratchet.Outcome(List.of(), List.of());
    outcome.notes().forEach(console::complain);
    GoldReport.Check check = new GoldReport.Check(run.engine(), held.held(), outcome, verbose);
    report.write(console, new GoldReport(run.comparisons(), run.problems(), check));
    return !run.sound() ? ExitCode.USAGE : outcome.passed() ? ExitCode.OK : ExitCode.REGRESSION;
  }
}
