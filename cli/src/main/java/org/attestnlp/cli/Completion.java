package org.attestnlp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The completion script, as picocli makes it, of a command that says more than the real one: names
 * of files are files although they are read as text, values are written as users write them, and
 * the options of the default command are options of {@code attest} itself.
 */
final class Completion {

  private static final Set<String> FILES = Set.of("--files-from", "--output");

  private Completion() {}

  /** The script; the command must not be used for anything else afterwards. */
  static String script(CommandLine attest) {
    refine(attest);
    CommandSpec root = attest.getCommandSpec();
    CommandSpec annotate =
        Objects.requireNonNull(attest.getSubcommands().get("annotate")).getCommandSpec();
    for (OptionSpec option : annotate.options()) {
      if (root.findOption(option.longestName()) == null) {
        root.addOption(option.toBuilder().build());
      }
    }
    annotate.positionalParameters().forEach(operand -> root.add(operand.toBuilder().build()));
    return AutoComplete.bash("attest", attest).replaceAll("(?m)[ \t]+$", "");
  }

  private static void refine(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    for (ArgSpec argument : new ArrayList<>(spec.args())) {
      ArgSpec refined = refined(argument);
      if (refined != argument) {
        spec.remove(argument);
        spec.add(refined);
      }
    }
    command.getSubcommands().values().forEach(Completion::refine);
  }

  private static ArgSpec refined(ArgSpec argument) {
    if (argument instanceof PositionalParamSpec operand) {
      return operand.type() == List.class ? files(operand) : operand;
    }
    OptionSpec option = (OptionSpec) argument;
    Class<?> value = option.auxiliaryTypes()[0];
    if (FILES.contains(option.longestName())) {
      String label = option.paramLabel();
      return OptionSpec.builder(option.names()).paramLabel(label).type(Path.class).build();
    }
    return value.isEnum() ? option.toBuilder().completionCandidates(words(value)).build() : option;
  }

  private static ArgSpec files(PositionalParamSpec operand) {
    return PositionalParamSpec.builder()
        .index(operand.index())
        .arity("0..*")
        .paramLabel(operand.paramLabel())
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .build();
  }

  /** The values of an enum in small letters: {@code code-point}. */
  private static List<String> words(Class<?> values) {
    return Arrays.stream(values.getEnumConstants())
        .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
