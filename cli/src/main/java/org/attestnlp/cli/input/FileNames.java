package org.attestnlp.cli.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * File names for article ids, one name for each: whatever an id says, its file stays in the output
 * folder and can be written on Unix and Windows.
 */
public final class FileNames {

  private static final char UNKNOWN = '\uFFFD';
  private static final String ERROR = ".error"; // a.error.json is the record of a
  private static final int LONGEST = 200; // in UTF-8 bytes, below the 255 that file systems allow
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  /** How Java spells file names here: ASCII under LC_ALL=C. */
  private static final Charset FILE_SYSTEM =
      Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The name for the next article with this id, without extension; a second one gets “-2”. */
  public String next(String id) {
    String name = peek(id);
    taken.add(fold(name));
    counts.merge(fold(clean(id)), 1, Integer::sum);
    return name;
  }

  /** Whether an article has got this name. */
  public boolean isTaken(String name) {
    return taken.contains(fold(name));
  }

  /** What {@link #next} would say. */
  public String peek(String id) {
    String name = clean(id);
    int n = counts.getOrDefault(fold(name), 0) + 1;
    String numbered = n == 1 ? name : name + "-" + n;
    while (taken.contains(fold(numbered))) {
      numbered += "-2";
    }
    return numbered;
  }

  /**
   * A file's name as it was written, whatever the locale: Java spells bytes that it does not
   * understand as U+FFFD, where they may be UTF-8.
   */
  static String spelled(Path fileName) {
    String name = fileName.toString();
    if (name.indexOf(UNKNOWN) < 0) {
      return name;
    }
    String bytes = fileName.toAbsolutePath().toUri().getPath();
    String last = bytes.replaceAll("/+$", "").replaceAll("^.*/", "");
    return last.indexOf(UNKNOWN) < 0 ? last : name;
  }

  /** Why a string names no file. */
  public static String reason(InvalidPathException e) {
    return e.getReason().startsWith("Malformed input")
        ? "it cannot be spelled in this locale (" + FILE_SYSTEM + "); try LC_ALL=C.UTF-8"
        : e.getReason();
  }

  /** Some file systems fold case. */
  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  public static String clean(String id) {
    StringBuilder name = new StringBuilder();
    id.codePoints().map(c -> isSafe(c) ? c : '_').limit(LONGEST).forEach(name::appendCodePoint);
    while (name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      name.setLength(name.offsetByCodePoints(name.length(), -1));
    }
    String trimmed = name.toString().replaceAll("^[. ]+|[. ]+$", "_");
    if (fold(trimmed).endsWith(ERROR)) {
      trimmed += "_";
    }
    boolean reserved = RESERVED.contains(trimmed.replaceAll("\\..*", "").toLowerCase(Locale.ROOT));
    return trimmed.isEmpty() ? "_" : reserved || trimmed.startsWith("-") ? "_" + trimmed : trimmed;
  }

  private static boolean isSafe(int c) {
    return FILE_SYSTEM.newEncoder().canEncode(Character.toString(c))
        && (Character.isLetterOrDigit(c) || c == ' ' || "-_.,()'+@".indexOf(c) >= 0)
        && !(c >= 0xD800 && c <= 0xDFFF);
  }
}
