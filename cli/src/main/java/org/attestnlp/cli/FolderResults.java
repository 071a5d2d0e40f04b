package org.attestnlp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Outcome;
import org.attestnlp.view.Brat;
import org.attestnlp.view.HtmlPage;

/**
 * Writes one output an input into a folder: {@code ID.json}, {@code ID.html}, or {@code ID.txt} and
 * {@code ID.ann}; an article that failed gives {@code ID.error.json}.
 */
final class FolderResults implements Results {

  /** What is written for an article. */
  enum Kind {
    JSON,
    HTML,
    BRAT
  }

  private final Path folder;
  private final Kind kind;
  private final ArticleJson.Style style;
  private final FileNames names = new FileNames();
  private String last = "-";

  FolderResults(Path folder, Kind kind, ArticleJson.Style style) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.kind = kind;
    this.style = style;
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    String name = names.next(outcome.id());
    last = name + (outcome instanceof AnnotatedArticle ? extension() : ".error.json");
    if (!(outcome instanceof AnnotatedArticle article)) {
      put(last, ArticleJson.write(outcome, style) + "\n");
      return;
    }
    switch (kind) {
      case JSON -> put(name + ".json", ArticleJson.write(article, style) + "\n");
      case HTML -> put(name + ".html", HtmlPage.write(article));
      case BRAT -> {
        Brat brat = Brat.write(ArticleJson.write(article));
        put(name + ".txt", brat.text());
        put(name + ".ann", brat.annotations());
      }
    }
  }

  @Override
  public boolean keep(String id, String mark) {
    String name = names.peek(id);
    boolean same = mark.equals(name + extension()) || mark.equals(name + ".error.json");
    if (!same || !Files.isRegularFile(folder.resolve(mark))) {
      return false;
    }
    last = mark;
    return names.next(id).equals(name);
  }

  @Override
  public String mark() {
    return last;
  }

  /** Of the file that is written last. */
  private String extension() {
    return switch (kind) {
      case JSON -> ".json";
      case HTML -> ".html";
      case BRAT -> ".ann";
    };
  }

  private void put(String name, String content) throws IOException {
    AtomicFile.write(folder.resolve(name), content);
  }

  @Override
  public void close() {
    // every file is whole already
  }
}
