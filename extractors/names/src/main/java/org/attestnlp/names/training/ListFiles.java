package org.attestnlp.names.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attestnlp.names.PhraseHash;
import org.attestnlp.names.WordLists;
import org.attestnlp.spi.tool.WordClusters;

/** Reads lists, one phrase a line, one list a file. */
final class ListFiles {

  private ListFiles() {}

  static WordLists read(Path folder) throws IOException {
    return new WordLists(WordClusters.SHARED.get(), lists(folder));
  }

  private static int[][] lists(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    int[][] lists = new int[files.size()][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] =
          Files.readAllLines(files.get(i)).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .mapToInt(line -> PhraseHash.of(line.strip().toLowerCase(Locale.ROOT)))
              .sorted()
              .distinct()
              .toArray();
    }
    return lists;
  }
}
