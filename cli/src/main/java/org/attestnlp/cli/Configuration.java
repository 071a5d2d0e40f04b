package org.attestnlp.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Defaults of options from {@code ~/.config/attest/config.properties}: {@code threads=2}. The key
 * is the option's long name; what the command line says wins.
 */
final class Configuration implements IDefaultValueProvider {

  private static final String FILE = "attest/config.properties";

  private final Properties values;

  private Configuration(Properties values) {
    this.values = values;
  }

  /** Where the file is looked for: below {@code XDG_CONFIG_HOME}, else {@code ~/.config}. */
  static Path usualFile() {
    String base = System.getenv("XDG_CONFIG_HOME");
    return base == null || base.isEmpty()
        ? Path.of(System.getProperty("user.home", "."), ".config", FILE)
        : Path.of(base, FILE);
  }

  /**
   * Reads the file, if there is one.
   *
   * @throws IllegalArgumentException if it cannot be read, or a key is no option of any command;
   *     the message says what would be right
   */
  static Configuration read(Path file, CommandLine command) {
    Properties values = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        values.load(in);
      } catch (IOException | IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ": cannot be read: " + e.getMessage(), e);
      }
    }
    Set<String> known = new TreeSet<>();
    collect(command, known);
    for (String key : new TreeSet<>(values.stringPropertyNames())) {
      if (!known.contains(key)) {
        throw new IllegalArgumentException(
            file + ": unknown key '" + key + "'; known are " + String.join(", ", known));
      }
    }
    return new Configuration(values);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option ? values.getProperty(key(option)) : null;
  }

  private static void collect(CommandLine command, Set<String> keys) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (!option.usageHelp() && !option.versionHelp()) {
        keys.add(key(option));
      }
    }
    command.getSubcommands().values().forEach(sub -> collect(sub, keys));
  }

  private static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }
}
