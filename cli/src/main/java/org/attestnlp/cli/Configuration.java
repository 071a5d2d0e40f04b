package org.attestnlp.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Defaults of options from {@code ~/.config/attest/config.properties}: {@code threads=2}. The key
 * is the option's long name; what the command line says wins. {@code output} is that of annotate
 * alone.
 */
final class Configuration implements IDefaultValueProvider {

  private static final String FILE = "attest/config.properties";

  private final Path file;
  private final Properties values;

  private Configuration(Path file, Properties values) {
    this.file = file;
    this.values = values;
  }

  /** Where the file is looked for: below {@code XDG_CONFIG_HOME}, else {@code ~/.config}. */
  static Path usualFile() {
    return usualFile(System.getenv());
  }

  /** The same with another environment; {@code HOME} is the home, as it is to the launcher. */
  static Path usualFile(Map<String, String> environment) {
    String base = environment.getOrDefault("XDG_CONFIG_HOME", "");
    if (!base.isEmpty()) {
      return Path.of(base, FILE);
    }
    String home = environment.getOrDefault("HOME", "");
    return Path.of(home.isEmpty() ? System.getProperty("user.home", ".") : home, ".config", FILE);
  }

  /**
   * Reads the file, if there is one.
   *
   * @param commands the command with all that belong to it, made only if the file has a key
   * @throws IllegalArgumentException if it cannot be read, or a key is no option of any command;
   *     the message says what would be right
   */
  static Configuration read(Path file, Supplier<CommandLine> commands) {
    Properties values = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        values.load(in);
      } catch (IOException | IllegalArgumentException e) {
        String why = e instanceof CharacterCodingException ? "not UTF-8" : e.getMessage();
        throw new IllegalArgumentException(file + ": cannot be read: " + why, e);
      }
    }
    Set<String> known = new TreeSet<>();
    if (!values.isEmpty()) {
      collect(commands.get(), known);
    }
    for (String key : new TreeSet<>(values.stringPropertyNames())) {
      if (!known.contains(key)) {
        throw new IllegalArgumentException(
            file + ": unknown key '" + key + "'; known are " + String.join(", ", known));
      }
    }
    return new Configuration(file, values);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    String key = key(option);
    boolean another = key.equals("output") && !option.command().name().equals("annotate");
    return another ? null : values.getProperty(key); // a report is not an article
  }

  /** Where a complaint about an option comes from, if that is this file: to be put behind it. */
  String origin(@Nullable String message, String... arguments) {
    String complaint = String.valueOf(message);
    for (String key : values.stringPropertyNames()) {
      String option = "--" + key;
      boolean named = complaint.matches("(?s).*" + Pattern.quote(option) + "(?![\\w-]).*");
      if (named && Arrays.stream(arguments).noneMatch(word -> word.startsWith(option))) {
        return "; " + key + " stands in " + file;
      }
    }
    return "";
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
