package org.attestnlp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Outcome;
import org.attestnlp.view.Brat;
import org.attestnlp.view.HtmlPage;
import org.jspecify.annotations.Nullable;

/**
 * Writes one output an input into a folder: {@code ID.json}, {@code ID.html}, or {@code ID.txt} and
 * {@code ID.ann}; an article that failed gives {@code ID.error.json} instead.
 */
final class FolderResults implements Results {

  /** What is written for an article. */
  enum Kind {
    JSON,
    HTML,
    BRAT;

    /** Of the files that are written for an article. */
    List<String> extensions() {
      return switch (this) {
        case JSON -> List.of(".json");
        case HTML -> List.of(".html");
        case BRAT -> List.of(".txt", ".ann");
      };
    }
  }

  /** Of the file that is written for an article that failed. */
  static final String ERROR = ".error.json";

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
    String name = names.peek(outcome.id());
    Map<String, String> contents = contents(outcome);
    Checksum sum = new Checksum();
    contents.values().forEach(sum::add);
    for (Map.Entry<String, String> content : contents.entrySet()) {
      AtomicFile.write(folder.resolve(name + content.getKey()), content.getValue());
    }
    deleteOthers(name, outcome instanceof AnnotatedArticle);
    last = mark(sum, outcome instanceof AnnotatedArticle, name);
    names.next(outcome.id());
  }

  /** What is to be written, by extension. */
  private Map<String, String> contents(Outcome outcome) {
    Map<String, String> contents = new LinkedHashMap<>();
    if (!(outcome instanceof AnnotatedArticle article)) {
      contents.put(ERROR, ArticleJson.write(outcome, style) + "\n");
      return contents;
    }
    switch (kind) {
      case JSON -> contents.put(".json", ArticleJson.write(article, style) + "\n");
      case HTML -> contents.put(".html", HtmlPage.write(article));
      case BRAT -> {
        Brat brat = Brat.write(ArticleJson.write(article));
        contents.put(".txt", brat.text());
        contents.put(".ann", brat.annotations());
      }
    }
    return contents;
  }

  /** What an earlier run wrote of an article that failed then and does not now, or the reverse. */
  private void deleteOthers(String name, boolean good) throws IOException {
    for (String extension : good ? List.of(ERROR) : kind.extensions()) {
      Files.deleteIfExists(folder.resolve(name + extension));
    }
  }

  @Override
  public boolean keep(String id, @Nullable String before, String mark) throws IOException {
    String name = names.peek(id);
    if (!holds(name, true, mark) && !holds(name, false, mark)) {
      return false;
    }
    last = mark;
    names.next(id);
    return true;
  }

  private boolean holds(String name, boolean good, String mark) throws IOException {
    Checksum sum = new Checksum();
    for (String extension : good ? kind.extensions() : List.of(ERROR)) {
      Path file = folder.resolve(name + extension);
      if (!Files.isRegularFile(file)) {
        return false;
      }
      sum.add(file);
    }
    return mark.equals(mark(sum, good, name));
  }

  private static String mark(Checksum sum, boolean good, String name) {
    return sum + (good ? " good " : " bad ") + name;
  }

  @Override
  public String mark() {
    return last;
  }

  @Override
  public void close() {
    // every file is whole already
  }
}
