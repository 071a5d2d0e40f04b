package org.attestnlp.syntax.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attestnlp.spi.tool.FeatureHash;
import org.attestnlp.spi.tool.WordClusters;

/** Reads Brown clusters from text, {@code word TAB path} a line; see docs/NAMES.md. */
final class ClusterText {

  private ClusterText() {}

  static WordClusters read(Path file) throws IOException {
    SortedMap<Integer, Integer> pathOfWord = new TreeMap<>();
    SortedMap<Integer, Short> numberOfPath = new TreeMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(
          line -> {
            int tab = line.indexOf('\t');
            int path = Integer.parseInt("1" + line.substring(tab + 1), 2);
            pathOfWord.putIfAbsent(FeatureHash.of(line.substring(0, tab)), path);
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
    return new WordClusters(ints(pathOfWord.keySet()), clusterOf, paths);
  }

  private static int[] ints(Collection<Integer> values) {
    int[] ints = values.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(ints);
    return ints;
  }
}
