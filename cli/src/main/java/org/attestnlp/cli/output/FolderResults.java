package org.attestnlp.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.cli.input.FileNames;
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
    BRAT,
    SPANS,
    LABEL_STUDIO,
    CAS_JSON,
    XMI;

    /** What a format writes into a folder. */
    static Kind of(OutputOptions.Format format) {
      return valueOf(format.name());
    }

    /** Of the files that are written for an article. */
    List<String> extensions() {
      return switch (this) {
        case JSON -> List.of(".json");
        case HTML -> List.of(".html");
        case BRAT -> List.of(".txt", ".ann");
        case SPANS, LABEL_STUDIO, CAS_JSON, XMI -> List.of(ToolFiles.of(this).extension());
      };
    }

    /** Of the file that is written last, by which ours is known. */
    private String last() {
      List<String> all = extensions();
      return all.get(all.size() - 1);
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
    if (OutputOptions.Format.valueOf(kind.name()).isTool()) {
      ToolFiles.putCompanions(kind, folder);
    }
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    String name = names.peek(outcome.id());
    Map<String, String> contents = contents(outcome);
    Checksum sum = new Checksum();
    contents.values().forEach(sum::add);
    for (Map.Entry<String, String> content : contents.entrySet()) {
      put(folder.resolve(name + content.getKey()), content.getValue());
    }
    deleteOthers(name, outcome instanceof AnnotatedArticle);
    last = mark(sum, outcome instanceof AnnotatedArticle, name);
    names.next(outcome.id());
  }

  private static void put(Path file, String content) throws IOException {
    if (OwnFile.exists(file) && !OwnFile.isPlain(file) && !Files.isSymbolicLink(file)) {
      throw new IOException(file + " is there and is no file");
    }
    try {
      AtomicFile.replace(file, content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw AtomicFile.vanished(file, e);
    }
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
      case SPANS, LABEL_STUDIO, CAS_JSON, XMI ->
          contents.put(kind.last(), ToolFiles.of(kind).write(ArticleJson.write(article) + "\n"));
    }
    return contents;
  }

  /** What an earlier run wrote of an article that failed then and does not now, or the reverse. */
  private void deleteOthers(String name, boolean good) throws IOException {
    Path last = folder.resolve(name + (good ? ERROR : kind.last()));
    boolean own =
        switch (good ? Kind.JSON : kind) {
          case JSON -> OwnFile.isResult(last);
          case HTML -> OwnFile.isPage(last);
          case BRAT -> OwnFile.isStandoff(last);
          case SPANS, LABEL_STUDIO, CAS_JSON, XMI -> ToolFiles.isOwn(kind, last);
        };
    for (String extension : good ? List.of(ERROR) : kind.extensions()) {
      if (own) {
        Files.deleteIfExists(folder.resolve(name + extension));
      }
    }
  }

  @Override
  public boolean keep(String id, @Nullable String before, String mark) throws IOException {
    String name = names.peek(id);
    if (!holds(name, mark)) {
      return false;
    }
    last = mark;
    names.next(id);
    return true;
  }

  @Override
  public List<Path> leftOver(Collection<String> marks) throws IOException {
    List<Path> left = new ArrayList<>();
    for (String mark : marks) {
      String[] fields = mark.split(" ", 3); // checksum, kind, name
      if (fields.length == 3 && !names.isTaken(fields[2]) && holds(fields[2], mark)) {
        String extension = fields[1].equals("bad") ? ERROR : kind.last();
        left.add(folder.resolve(fields[2] + extension));
      }
    }
    return left.stream().distinct().sorted().toList();
  }

  private boolean holds(String name, String mark) throws IOException {
    return holds(name, true, mark) || holds(name, false, mark);
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
