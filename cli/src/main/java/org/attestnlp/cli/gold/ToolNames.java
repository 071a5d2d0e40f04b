package org.attestnlp.cli.gold;

import java.util.Locale;
import org.attestnlp.view.tool.ToolFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The names of the formats of annotation tools in the options. */
final class ToolNames {

  private ToolNames() {}

  /** {@code label-studio}. */
  static String of(Enum<?> form) {
    return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Refuses one that is not on the class path. */
  static void check(CommandSpec spec, String name) {
    if (!ToolFormat.names().contains(name)) {
      throw new ParameterException(
          spec.commandLine(), name + " needs attest-uima on the class path");
    }
  }
}
