package org.attestnlp.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code attest completion}. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a completion script for bash and zsh: source <(attest completion)")
final class CompletionCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<CommandLine> whole;

  /**
   * The command.
   *
   * @param whole makes the command that is completed
   */
  CompletionCommand(Console console, Supplier<CommandLine> whole) {
    this.console = console;
    this.whole = whole;
  }

  @Override
  public Integer call() {
    console.out().print(Completion.script(whole.get()));
    console.out().flush();
    return ExitCode.OK;
  }
}
