package org.attestnlp.gold.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things lie in a suite: gold in DIR/gold or in DIR, the baseline in DIR. */
final class GoldFolder {

  private static final String INNER = "gold";
  private static final String BASELINE = "gold-baseline.json";

  private GoldFolder() {}

  /** The gold files of a folder in the order of their names, or the one file itself. */
  static List<Path> files(Path folder) throws IOException {
    if (Files.isRegularFile(folder)) {
      return List.of(folder);
    }
    Path inside = folder.resolve(INNER);
    try (Stream<Path> files = Files.list(Files.isDirectory(inside) ? inside : folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.endsWith(BASELINE))
          .filter(file -> !file.toString().endsWith(GoldSuite.CANDIDATE))
          .sorted()
          .toList();
    }
  }

  /** The baseline of a folder; of DIR/gold it may lie in DIR. */
  static Path baseline(Path folder) {
    Path own = folder.resolve(BASELINE);
    Path outer = suite(folder).resolve(BASELINE);
    return !Files.exists(own) && Files.exists(outer) ? outer : own;
  }

  /** DIR, for DIR and for DIR/gold. */
  static Path suite(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name != null && name.toString().equals(INNER)
        ? folder.resolve("..").normalize()
        : folder;
  }

  /** Why a file or folder cannot be used. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof NotDirectoryException) {
      return "not a folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof CharacterCodingException
        ? "not UTF-8"
        : "cannot be read: " + e.getMessage();
  }
}
