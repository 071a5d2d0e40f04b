package org.attestnlp.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.attestnlp.cli.input.ArticleSource;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Outcome;
import org.attestnlp.view.HtmlPage;
import org.jspecify.annotations.Nullable;

/**
 * Writes the page of the one article of a run to a file. An article that failed leaves a page of
 * before as it is and gives {@code NAME.error.json} beside it.
 */
final class PageFile implements Results {

  private final Path page;
  private final Path error;
  private final ArticleJson.Style style;
  private String last = "-";

  private PageFile(Path page, ArticleJson.Style style) {
    this.page = page;
    this.error = errorOf(page);
    this.style = style;
  }

  /**
   * Opens a page.
   *
   * @throws IOException if something stands where its error record would, and is none
   */
  static PageFile open(Path page, ArticleJson.Style style) throws IOException {
    Path error = errorOf(page);
    if (OwnFile.exists(error) && !OwnFile.isResult(error)) {
      throw OwnFile.refusal(error, "error record");
    }
    return new PageFile(page, style);
  }

  /** The record beside a page. */
  static Path errorOf(Path page) {
    return page.resolveSibling(ArticleSource.idOf(page) + ".error.json");
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    if (outcome instanceof AnnotatedArticle article) {
      put(page, HtmlPage.write(article));
      Files.deleteIfExists(error);
    } else {
      put(error, ArticleJson.write(outcome, style) + "\n");
    }
  }

  private void put(Path file, String content) throws IOException {
    String mark = mark(file, new Checksum().add(content));
    try {
      AtomicFile.write(file, content);
    } catch (NoSuchFileException e) {
      throw AtomicFile.vanished(file, e);
    }
    last = mark;
  }

  @Override
  public boolean keep(String id, @Nullable String before, String mark) throws IOException {
    for (Path file : new Path[] {page, error}) {
      if (Files.isRegularFile(file) && mark(file, new Checksum().add(file)).equals(mark)) {
        last = mark;
        return true;
      }
    }
    return false;
  }

  private static String mark(Path file, Checksum sum) {
    return sum + " " + file.getFileName();
  }

  @Override
  public String mark() {
    return last;
  }

  @Override
  public void close() {
    // the file is whole already
  }
}
