package org.attestnlp.gold.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The gold files of a folder, in the order of their names.
 *
 * @param articles the valid ones
 * @param problems a line for each file that cannot be used, and for a folder without any
 * @param unreadable the ids of the articles whose files cannot be used: the one in the file, or the
 *     file's name without its ending; for {@link org.attestnlp.gold.Ratchet}
 */
public record GoldSuite(
    List<GoldArticle> articles, List<String> problems, List<String> unreadable) {

  /** The ending of results written beside gold, for a person to look at; never read as gold. */
  public static final String CANDIDATE = ".candidate.json";

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
   * such folder, and holds each against {@code articles/ID.txt} beside the gold where there is one.
   * Bad files are listed, not thrown; the others are still there.
   */
  public static GoldSuite load(Path folder) {
    Loading loading = new Loading();
    try {
      GoldFolder.files(folder).forEach(loading::read);
    } catch (IOException e) {
      loading.problems.add(folder + ": " + GoldFolder.reason(e));
    }
    if (loading.articles.isEmpty() && loading.problems.isEmpty()) {
      loading.problems.add(folder + ": no gold; expected .json files in attest/1 format");
    }
    return new GoldSuite(loading.articles, loading.problems, loading.unreadable);
  }

  /** The files that {@link #load} would read, in its order. */
  public static List<Path> files(Path folder) throws IOException {
    return GoldFolder.files(folder);
  }

  /** Where a folder's baseline is kept; of {@code DIR/gold} that may be {@code DIR}. */
  public static Path baseline(Path folder) {
    return GoldFolder.baseline(folder);
  }

  /**
   * What was accepted of a folder; empty if nothing was yet.
   *
   * @throws InvalidGoldException naming the file, if there is one that cannot be used
   */
  public static Baseline accepted(Path folder) {
    Path file = baseline(folder);
    try {
      return Files.exists(file)
          ? Baseline.read(file.toString(), Files.readString(file))
          : Baseline.empty();
    } catch (IOException e) {
      throw new InvalidGoldException(file + ": " + GoldFolder.reason(e), e);
    }
  }

  /** What has been read so far. */
  private static final class Loading {

    private final List<GoldArticle> articles = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Map<String, Path> fileOfId = new HashMap<>();

    void read(Path file) {
      try {
        parse(file, Files.readString(file));
      } catch (IOException e) {
        bad(file, "", file + ": " + GoldFolder.reason(e));
      }
    }

    private void parse(Path file, String json) throws IOException {
      try {
        GoldArticle gold = GoldReader.read(file.toString(), json);
        Path other = fileOfId.putIfAbsent(gold.id(), file);
        if (other != null) {
          problems.add(file + ": id " + gold.id() + " is also that of " + other.getFileName());
          return;
        }
        ArticleText.check(file, gold);
        articles.add(gold);
      } catch (InvalidGoldException e) {
        bad(file, GoldReader.idOf(json), String.valueOf(e.getMessage()));
      }
    }

    private void bad(Path file, String id, String problem) {
      problems.add(problem);
      String name = String.valueOf(file.getFileName());
      unreadable.add(id.isEmpty() ? name.replaceAll("\\.json$", "") : id);
    }
  }
}
