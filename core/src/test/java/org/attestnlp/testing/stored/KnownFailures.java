package org.attestnlp.testing.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of the phrase files that an engine is known to fail, in {@code
 * testdata/phrases/failing/ENGINE.txt}: a row a line, as {@link Phrase#toString} shows it.
 */
public final class KnownFailures {

  private final Path file;
  private final List<String> lines;

  KnownFailures(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /** The list of an engine. */
  public static KnownFailures of(String engine) {
    Path file = Checkout.root().resolve("testdata/phrases/failing").resolve(engine + ".txt");
    try {
      return new KnownFailures(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the list does not say: rows that fail and are not on it, rows on it that hold. */
  public List<String> against(List<Phrase> all, List<Phrase> failing, List<String> faults) {
    List<String> known = lines.stream().filter(KnownFailures::isRow).toList();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < failing.size(); i++) {
      if (!known.contains(failing.get(i).toString())) {
        wrong.add("fails, and is not in " + file.getFileName() + ": " + faults.get(i));
      }
    }
    List<String> rows = all.stream().map(Phrase::toString).toList();
    List<String> fails = failing.stream().map(Phrase::toString).toList();
    for (String row : known) {
      if (!rows.contains(row)) {
        wrong.add("in " + file.getFileName() + ", and in no phrase file: " + row);
      } else if (!fails.contains(row)) {
        wrong.add("holds now; take it out of " + file.getFileName() + ": " + row);
      }
    }
    return wrong;
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }
}
