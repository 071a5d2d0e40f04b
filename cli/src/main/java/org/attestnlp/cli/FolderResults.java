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

  FolderResults(Path folder, Kind kind, ArticleJson.Style style) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.kind = kind;
    this.style = style;
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    String name = names.next(outcome.id());
    if (!(outcome instanceof AnnotatedArticle article)) {
      put(name + ".error.json", ArticleJson.write(outcome, style) + "\n");
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

  private void put(String name, String content) throws IOException {
    AtomicFile.write(folder.resolve(name), content);
  }

  @Override
  public void close() {
    // every file is whole already
  }
}
