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
      "       attest schema | engines"
    },
    description = {
      "",
      "Reads news articles and says who is in them, who said what, and which numbers are claimed by whom.",
      ""
    },
    footer = {
      "",
      "attest annotate --help lists the options of the default command.",
      "Exit codes: 0 all done, 1 internal failure, 2 wrong usage, 3 some articles failed, 4 gold regression."
    })
final class AttestCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    CommandLine command = spec.commandLine();
    command.usage(command.getOut());
  }
}
