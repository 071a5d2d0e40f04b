package org.attestnlp.gold.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The article that gold was made of, where it lies beside it: DIR/articles/ID.txt. */
final class ArticleText {

  private static final int SHOWN = 24;

  private ArticleText() {}

  /**
   * Checks that gold and article have the same text; a byte order mark does not count.
   *
   * @throws InvalidGoldException naming both files and where they differ first
   */
  static void check(Path file, GoldArticle gold) {
    Path article = beside(file, gold.id());
    if (article == null) {
      return;
    }
    String text = read(file, article);
    int at = Arrays.mismatch(gold.article().text().toCharArray(), text.toCharArray());
    if (at >= 0) {
      throw new InvalidGoldException(
          String.format(
              Locale.ROOT,
              "%s: gold of another text than %s: they differ at offset %d, %s in the gold and %s in the article",
              file,
              article,
              at,
              shown(gold.article().text(), at),
              shown(text, at)));
    }
  }

  private static @Nullable Path beside(Path file, String id) {
    Path folder = file.getParent() == null ? Path.of("") : file.getParent();
    try {
      Path article = GoldFolder.suite(folder).resolve("articles").resolve(id + ".txt");
      boolean plain = String.valueOf(article.getFileName()).equals(id + ".txt"); // not ../id
      return plain && Files.isRegularFile(article) ? article : null;
    } catch (InvalidPathException e) {
      return null; // an id that no file can have, so there is none
    }
  }

  private static String read(Path file, Path article) {
    try {
      String text = Files.readString(article);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new InvalidGoldException(
          file + ": cannot be held against " + article + ": " + GoldFolder.reason(e), e);
    }
  }

  private static String shown(String text, int at) {
    return at >= text.length()
        ? "the end"
        : "“" + text.substring(at, Math.min(text.length(), at + SHOWN)) + "”";
  }
}
