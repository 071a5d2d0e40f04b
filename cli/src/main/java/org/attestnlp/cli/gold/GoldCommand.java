package org.attestnlp.cli.gold;

import org.attestnlp.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attest gold}: results held against gold annotations. */
@Command(
    name = "gold",
    mixinStandardHelpOptions = true,
    description = "Holds results against gold annotations and keeps what was right right.",
    footer = {
      "",
      "DIR holds gold files, attest/1 objects, in DIR/gold or in itself, and gold-baseline.json.",
      "Exit codes: 0 nothing lost, 4 something lost, 2 bad gold or wrong usage."
    })
public final class GoldCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with those below it. */
  public static CommandLine with(Console console) {
    CommandLine gold = new CommandLine(new GoldCommand());
    gold.addSubcommand(new GoldCheckCommand(console));
    gold.addSubcommand(new GoldScoreCommand(console));
    gold.addSubcommand(new GoldDiffCommand(console));
    gold.addSubcommand(new GoldAcceptCommand(console));
    gold.addSubcommand(new GoldExportCommand(console));
    gold.addSubcommand(new GoldImportCommand(console));
    return gold;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
