package org.attestnlp.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the benchmarks: the seed article and our own articles. */
final class Articles {

  private Articles() {}

  /** Every article of {@code seeds} and {@code testdata/articles}, in the order of their names. */
  static List<String> all() {
    Path root = Path.of(System.getProperty("attest.root", "."));
    List<String> texts = new ArrayList<>();
    for (Path folder : List.of(root.resolve("seeds"), root.resolve("testdata/articles"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  /** All of them in one text, over and over up to some length in UTF-16 code units. */
  static String ofLength(int length) {
    String once = String.join("\n\n", all());
    return once.repeat(length / once.length() + 1).substring(0, length);
  }
}
