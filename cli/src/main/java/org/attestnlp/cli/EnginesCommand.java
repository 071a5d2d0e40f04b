package org.attestnlp.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.spi.Engine;
import picocli.CommandLine.Command;

/** {@code attest engines}. */
@Command(
    name = "engines",
    mixinStandardHelpOptions = true,
    description =
        "Lists the engines: name, version, licence, what they are. The first is the default.")
final class EnginesCommand implements Callable<Integer> {

  private final Console console;

  EnginesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Engine> engines = Pipeline.engines();
    for (Engine engine : engines) {
      console
          .out()
          .printf(
              "%-10s %-8s %-18s %s\n",
              engine.name(), engine.version(), engine.licence(), engine.description());
    }
    console.out().flush();
    return ExitCode.OK;
  }
}
