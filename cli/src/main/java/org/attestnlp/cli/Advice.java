package org.attestnlp.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is said of a wrong command line: which word was wrong, which was perhaps meant, and values
 * as users write them.
 */
final class Advice {

  private static final int SHORTEST = 4; // a word in which a slip can be told
  private static final Pattern VALUES =
      Pattern.compile("expected one of \\[([A-Z_, -]+)] \\(case-insensitive\\) but was '(.*)'");

  private Advice() {}

  /** The message, with what would be right. */
  static String of(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    if (problem instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
      boolean option = word.startsWith("-");
      Collection<String> known = option ? options(command) : command.getSubcommands().keySet();
      String meant = nearest(word, known);
      String said =
          option || known.isEmpty()
              ? String.valueOf(problem.getMessage())
              : command.getCommandSpec().qualifiedName() + " has no command '" + word + "'";
      return said + (meant == null ? "" : "; did you mean " + meant + "?");
    }
    return inLowerCase(String.valueOf(problem.getMessage()));
  }

  /** The command that a first word which is no file perhaps stands for; null if none. */
  static @Nullable String command(String word, Collection<String> commands) {
    return isFile(word) ? null : nearest(word, commands);
  }

  /** Whether there is such a file or folder. */
  static boolean isFile(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Collection<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    command.getCommandSpec().options().forEach(o -> names.addAll(Arrays.asList(o.names())));
    return names;
  }

  private static String inLowerCase(String message) {
    Matcher values = VALUES.matcher(message);
    if (!values.find()) {
      return message;
    }
    List<String> all =
        Arrays.stream(values.group(1).split(", "))
            .map(value -> value.toLowerCase(Locale.ROOT).replace('_', '-'))
            .distinct() // LABEL_STUDIO goes by LABEL-STUDIO too
            .collect(Collectors.toCollection(ArrayList::new));
    String last = all.remove(all.size() - 1);
    String list = all.isEmpty() ? last : String.join(", ", all) + " or " + last;
    String meant = nearest(values.group(2), plus(all, last));
    String said = "expected " + list + ", but was '" + values.group(2) + "'";
    return message.substring(0, values.start())
        + said
        + (meant == null ? "" : "; did you mean " + meant + "?");
  }

  private static List<String> plus(List<String> all, String last) {
    List<String> whole = new ArrayList<>(all);
    whole.add(last);
    return whole;
  }

  /** The known word that one or two slips would make of another; null if there is none. */
  static @Nullable String nearest(String word, Collection<String> known) {
    int most = word.length() < SHORTEST ? 0 : word.length() > SHORTEST ? 2 : 1;
    return known.stream()
        .filter(candidate -> slips(word, candidate) <= most)
        .min(
            Comparator.comparingInt((String candidate) -> slips(word, candidate))
                .thenComparing(c -> c))
        .orElse(null);
  }

  /** Letters put in, left out, wrong or changed with the next one (Damerau 1964). */
  private static int slips(String a, String b) {
    int[][] of = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        of[i][j] = i == 0 || j == 0 ? i + j : least(of, i, j, a, b);
      }
    }
    return of[a.length()][b.length()];
  }

  private static int least(int[][] of, int i, int j, String a, String b) {
    int wrong = of[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(wrong, 1 + Math.min(of[i - 1][j], of[i][j - 1]));
    boolean changed =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return changed ? Math.min(best, of[i - 2][j - 2] + 1) : best;
  }
}
