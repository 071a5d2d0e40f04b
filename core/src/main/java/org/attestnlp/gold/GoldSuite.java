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
 * @param unreadable the ids of the articles whose files cannot be used: the one in the file, or the
 *     file's name without its ending; for {@link Ratchet}
 */
public record GoldSuite(
    List<GoldArticle> articles, List<String> problems, List<String> unreadable) {

  /** The ending of results written beside gold, for a person to look at; never read as gold. */
  public static final String CANDIDATE = ".candidate.json";

  private static final String BASELINE = "gold-baseline.json";

  /** Copies the lists. */
  public GoldSuite {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
    unreadable = List.copyOf(unreadable);
  }

  /** A suite of which nothing is unreadable. */
  public GoldSuite(List<GoldArticle> articles, List<String> problems) {
    this(articles, problems, List.of());
  }

  /**
   * Reads every {@code .json} file of {@code folder/gold}, or of the folder itself where it has no
   * such folder. Bad files are listed, not thrown; the others are still there.
   */
  public static GoldSuite load(Path folder) {
    Loading loading = new Loading();
    try {
      files(folder).forEach(loading::read);
    } catch (IOException e) {
      loading.problems.add(folder + ": cannot be listed: " + e.getMessage());
    }
    if (loading.articles.isEmpty() && loading.problems.isEmpty()) {
      loading.problems.add(folder + ": no gold; expected .json files in attest/1 format");
    }
    return new GoldSuite(loading.articles, loading.problems, loading.unreadable);
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

  /** What has been read so far. */
  private static final class Loading {

    private final List<GoldArticle> articles = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Map<String, String> fileOfId = new HashMap<>();

    void read(Path file) {
      String name = String.valueOf(file.getFileName());
      try {
        parse(name, Files.readString(file));
      } catch (CharacterCodingException e) {
        bad(name, "", name + ": not UTF-8");
      } catch (IOException e) {
        bad(name, "", name + ": cannot be read: " + e.getMessage());
      }
    }

    private void parse(String name, String json) {
      try {
        GoldArticle gold = GoldReader.read(name, json);
        String other = fileOfId.putIfAbsent(gold.id(), name);
        if (other == null) {
          articles.add(gold);
        } else {
          problems.add(name + ": id " + gold.id() + " is also that of " + other);
        }
      } catch (InvalidGoldException e) {
        bad(name, GoldReader.idOf(json), String.valueOf(e.getMessage()));
      }
    }

    private void bad(String name, String id, String problem) {
      problems.add(problem);
      unreadable.add(id.isEmpty() ? name.replaceAll("\\.json$", "") : id);
    }
  }
}
