package org.attestnlp.testing.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where articles, phrases and stored output are in the project's own tree. */
public final class Checkout {

  /** The engines whose output is stored. */
  public static final List<String> ENGINES = List.of("opennlp", "corenlp");

  private Checkout() {}

  /** The folder of the parent pom. */
  public static Path root() {
    Path root = Path.of(System.getProperty("attest.root", "../..")).toAbsolutePath().normalize();
    if (!Files.isDirectory(root.resolve("testdata/phrases"))) {
      throw new IllegalStateException(
          "no project at " + root + "; set the system property attest.root");
    }
    return root;
  }

  /** Our articles and the seeds, by name. */
  public static List<Path> articles() {
    List<Path> articles = new ArrayList<>(files("testdata/articles", ".txt"));
    articles.addAll(files("seeds", ".txt"));
    return articles;
  }

  /** The phrase files of one layer, by name: {@code claims}, {@code entities}, {@code quotes}. */
  public static List<Path> phrases(String layer) {
    return files("testdata/phrases/" + layer, ".txt");
  }

  /** The rows of faults and look-alikes that hold, a file a kind. */
  public static List<Path> fieldRows() {
    return files("testdata/phrases/field", ".jsonl");
  }

  /** Every file of phrases and field rows whose output is stored. */
  public static List<Path> texts() {
    List<Path> texts = new ArrayList<>();
    List.of("claims", "entities", "numbers", "quotes").forEach(l -> texts.addAll(phrases(l)));
    texts.addAll(fieldRows());
    return texts;
  }

  /** Where the output of an engine for a phrase file is stored. */
  public static Path stored(String engine, Path phrases) {
    Path below = root().resolve("testdata/phrases").relativize(phrases);
    String name = below.toString().replaceFirst("\\.jsonl$", ".txt");
    return output(engine).resolve("phrases").resolve(name);
  }

  /** The stored output of an engine. */
  public static Path output(String engine) {
    return root().resolve("testdata/output").resolve(engine);
  }

  /** Stored output of an engine for phrase files that are gone. */
  public static List<Path> orphans(String engine) {
    List<Path> wanted = texts().stream().map(file -> stored(engine, file)).toList();
    String folder = "testdata/output/" + engine + "/phrases";
    return files(folder, ".txt").stream().filter(file -> !wanted.contains(file)).toList();
  }

  private static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.walk(root().resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
