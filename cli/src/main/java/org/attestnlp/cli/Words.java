package org.attestnlp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a command line as far as they decide what is done: which command, the default one if
 * none is named, and whether it is only asked for its help.
 *
 * @param all the words, the command first unless a file of arguments names it
 * @param command the command, {@code annotate} if none is named
 */
record Words(List<String> all, String command) {

  private static final String DEFAULT = "annotate";
  private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");
  private static final int MOST_FILES_IN_FILES = 8;

  /** The words of these arguments, when these are the commands. */
  static Words of(Set<String> commands, String... arguments) {
    String first = first(List.of(arguments), 0);
    if (first != null && (commands.contains(first) || HELP.contains(first))) {
      return new Words(List.of(arguments), first);
    }
    if ("help".equals(first) && !Advice.isFile("help")) {
      List<String> asked = new ArrayList<>(List.of(arguments));
      asked.remove(0); // attest help gold check: attest gold check --help
      asked.add("--help");
      return new Words(asked, asked.get(0));
    }
    List<String> all = new ArrayList<>(List.of(DEFAULT));
    all.addAll(Arrays.asList(arguments));
    return new Words(all, DEFAULT);
  }

  /** The command that a first word which is no file perhaps stands for; null if none. */
  @Nullable String meant(Set<String> commands) {
    boolean given = command.equals(DEFAULT) && all.size() > 1 && all.get(0).equals(DEFAULT);
    return given ? Advice.command(all.get(1), commands) : null;
  }

  /** The word whose help is asked for, if no command is called that; else null. */
  @Nullable String strange(Set<String> commands) {
    boolean known = command.equals(DEFAULT) || HELP.contains(command) || commands.contains(command);
    return known ? null : command;
  }

  /** Whether help or version is all that is wanted. */
  boolean asksForHelp() {
    return all.stream().takeWhile(word -> !word.equals("--")).anyMatch(HELP::contains);
  }

  /** The first word, also if it stands in a file given as {@code @FILE}. */
  private static @Nullable String first(List<String> words, int depth) {
    for (String word : words) {
      boolean file = word.length() > 1 && word.startsWith("@") && !word.startsWith("@@");
      if (!file || depth == MOST_FILES_IN_FILES) {
        return word;
      }
      String within = first(read(word.substring(1)), depth + 1);
      if (within != null) {
        return within;
      }
    }
    return null;
  }

  /** As picocli reads it: blanks set words apart, # starts a comment. */
  private static List<String> read(String file) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .flatMap(line -> Arrays.stream(line.replaceFirst("#.*", "").split("\\s+")))
          .map(word -> word.replaceAll("^[\"']|[\"']$", ""))
          .filter(word -> !word.isEmpty())
          .toList();
    } catch (IOException | InvalidPathException e) {
      return List.of("@" + file); // picocli says what is wrong with it, or takes it for a word
    }
  }
}
