package org.attestnlp.cli.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.output.AtomicFile;
import org.attestnlp.gold.Ratchet;
import org.attestnlp.gold.file.Baseline;
import org.attestnlp.gold.file.GoldSuite;
import org.attestnlp.gold.file.InvalidGoldException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attest gold accept}. */
@Command(
    name = "accept",
    mixinStandardHelpOptions = true,
    description = "Takes today's gains into the baseline; lowers nothing without a reason.")
final class GoldAcceptCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private GoldOptions gold = new GoldOptions();

  @Option(
      names = "--lower",
      paramLabel = "ITEM=REASON",
      description = "An item or metric that may get worse, and why; repeatable.")
  private @Nullable Map<String, String> reasons;

  GoldAcceptCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    GoldRun run = new GoldRun(console, gold);
    Baseline baseline = run.baseline();
    if (!run.sound()) {
      return ExitCode.USAGE;
    }
    Ratchet ratchet = new Ratchet(baseline.engine(run.engine()), run.annotate());
    if (!run.sound()) {
      return ExitCode.USAGE;
    }
    Baseline.Engine accepted;
    try {
      accepted = ratchet.accept(reasons == null ? Map.of() : reasons);
    } catch (InvalidGoldException e) {
      String.valueOf(e.getMessage()).lines().forEach(console::complain);
      return ExitCode.REGRESSION;
    }
    return write(run, ratchet.check().gains().size(), baseline, accepted);
  }

  private int write(GoldRun run, int gains, Baseline baseline, Baseline.Engine accepted) {
    Path file = GoldSuite.baseline(gold.folder());
    try {
      AtomicFile.write(file, baseline.with(run.engine(), accepted).write());
    } catch (IOException e) {
      console.complain("cannot write " + file + ": " + AtomicFile.reason(file, e));
      return ExitCode.USAGE;
    }
    console
        .out()
        .printf(
            "%d gains taken in, %d items held, engine %s%n", gains, accepted.held(), run.engine());
    console.out().flush();
    return ExitCode.OK;
  }
}
