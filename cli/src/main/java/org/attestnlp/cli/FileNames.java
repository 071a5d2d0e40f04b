package org.attestnlp.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * File names for article ids, one name for each: whatever an id says, its file stays in the output
 * folder and can be written on Unix and Windows.
 */
final class FileNames {

  private static final int LONGEST = 200; // in UTF-8 bytes, below the 255 that file systems allow
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private final Map<String, Integer> taken = new HashMap<>();

  /** The name for the next article with this id, without extension; a second one gets "-2". */
  String next(String id) {
    String name = clean(id);
    String key = name.toLowerCase(Locale.ROOT); // some file systems fold case
    int n = taken.merge(key, 1, Integer::sum);
    if (n == 1) {
      return name;
    }
    String numbered = name + "-" + n;
    while (taken.containsKey(numbered.toLowerCase(Locale.ROOT))) {
      numbered += "-2";
    }
    taken.put(numbered.toLowerCase(Locale.ROOT), 1);
    return numbered;
  }

  static String clean(String id) {
    StringBuilder name = new StringBuilder();
    id.codePoints().map(c -> isSafe(c) ? c : '_').limit(LONGEST).forEach(name::appendCodePoint);
    while (name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      name.setLength(name.offsetByCodePoints(name.length(), -1));
    }
    String trimmed = name.toString().replaceAll("^[. ]+|[. ]+$", "_");
    boolean reserved = RESERVED.contains(trimmed.replaceAll("\\..*", "").toLowerCase(Locale.ROOT));
    return trimmed.isEmpty() ? "_" : reserved || trimmed.startsWith("-") ? "_" + trimmed : trimmed;
  }

  private static boolean isSafe(int c) {
    return (Character.isLetterOrDigit(c) || c == ' ' || "-_.,()'+@".indexOf(c) >= 0)
        && !(c >= 0xD800 && c <= 0xDFFF);
  }
}
