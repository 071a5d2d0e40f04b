package org.attestnlp.names.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attestnlp.names.PhraseHash;
import org.attestnlp.names.WordLists;

/**
 * Reads clusters ({@code word TAB path}) and lists (one phrase a line, one list a file) for the
 * model.
 */
final class ListFiles {

  private ListFiles() {}

  static WordLists read(Path clusters, Path listFolder) throws IOException {
    SortedMap<Integer, Integer> pathOfWord = new TreeMap<>();
    SortedMap<Integer, Short> numberOfPath = new TreeMap<>();
    try (Stream<String> lines = Files.lines(clusters)) {
      lines.forEach(
          line -> {
            int tab = line.indexOf('\t');
            int path = Integer.parseInt("1" + line.substring(tab + 1), 2);
            pathOfWord.putIfAbsent(PhraseHash.of(line.substring(0, tab)), path);
            numberOfPath.putIfAbsent(path, (short) 0);
          });
    }
    int[] paths = ints(numberOfPath.keySet());
    for (short i = 0; i < paths.length; i++) {
      numberOfPath.put(paths[i], i);
    }
    short[] clusterOf = new short[pathOfWord.size()];
    int at = 0;
    for (int path : pathOfWord.values()) {
      clusterOf[at++] = numberOfPath.getOrDefault(path, (short) 0);
    }
    return new WordLists(ints(pathOfWord.keySet()), clusterOf, paths, lists(listFolder));
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

  private static int[] ints(Collection<Integer> values) {
    int[] ints = values.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(ints);
    return ints;
  }
}
