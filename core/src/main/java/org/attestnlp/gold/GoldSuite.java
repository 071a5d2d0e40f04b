package org.attestnlp.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The gold files of a folder, in the order of their names.
 *
 * @param articles the valid ones
 * @param problems a line for each file that cannot be used, and for a folder without any
 */
public record GoldSuite(List<GoldArticle> articles, List<String> problems) {

  /** The ending of results written beside gold, for a person to look at; never read as gold. */
  public static final String CANDIDATE = ".candidate.json";

  private static final String BASELINE = "gold-baseline.json";

  /** Copies the lists. */
  public GoldSuite {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }

  /**
   * Reads every {@code .json} file of {@code folder/gold}, or of the folder itself where it has no
   * such folder. Bad files are listed, not thrown; the others are still there.
   */
  public static GoldSuite load(Path folder) {
    List<GoldArticle> articles = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Map<String, String> fileOfId = new HashMap<>();
    try {
      for (Path file : files(folder)) {
        read(file, articles, problems, fileOfId);
      }
    } catch (IOException e) {
      problems.add(folder + ": cannot be listed: " + e.getMessage());
    }
    if (articles.isEmpty() && problems.isEmpty()) {
      problems.add(folder + ": no gold; expected .json files in attest/1 format");
    }
    return new GoldSuite(articles, problems);
  }

  /** Where a folder's baseline is kept. */
  public static Path baseline(Path folder) {
    return folder.resolve(BASELINE);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (Files.isRegularFile(folder)) {
      return List.of(folder);
    }
    Path inside = folder.resolve("gold");
    try (Stream<Path> files = Files.list(Files.isDirectory(inside) ? inside : folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.endsWith(BASELINE) && !file.toString().endsWith(CANDIDATE))
          .sorted()
          .toList();
    }
  }

  private static void read(
      Path file, List<GoldArticle> articles, List<String> problems, Map<String, String> fileOfId) {
    String name = String.valueOf(file.getFileName());
    try {
      GoldArticle gold = GoldReader.read(name, Files.readString(file));
      String other = fileOfId.putIfAbsent(gold.id(), name);
      if (other == null) {
        articles.add(gold);
      } else {
        problems.add(name + ": id " + gold.id() + " is also that of " + other);
      }
    } catch (InvalidGoldException e) {
      problems.add(String.valueOf(e.getMessage()));
    } catch (CharacterCodingException e) {
      problems.add(name + ": not UTF-8");
    } catch (IOException e) {
      problems.add(name + ": cannot be read: " + e.getMessage());
    }
  }
}
