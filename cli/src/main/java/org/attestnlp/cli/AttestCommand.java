package org.attestnlp.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attest} itself: help and version. */
@Command(
    name = "attest",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisHeading = "Usage: ",
    customSynopsis = {
      "attest [annotate] [OPTION]... [FILE | DIR | -]...",
      "       attest gold check | score | diff | accept | export | import ...",
      "       attest explain [FILE | DIR | -]...",
      "       attest serve [--port N]",
      "       attest audit FILE | DIR | -...",
      "       attest check FILE | DIR | -...",
      "       attest schema | engines"
    },
    descriptionHeading = "%n",
    description =
        "Reads news articles and says who is in them, who said what, and which numbers are claimed by whom.",
    optionListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all done",
      "1:internal failure, or the output cannot be written",
      "2:wrong usage, or bad gold",
      "3:some articles failed (see their error records) or are incomplete, some results break a rule",
      "4:gold regression",
      "130:interrupted (SIGINT); 143 after SIGTERM",
      "141:the reader of standard output went away"
    },
    footer = {"", "attest annotate --help lists the options of the default command."})
final class AttestCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    CommandLine command = spec.commandLine();
    command.usage(command.getOut());
  }
}
