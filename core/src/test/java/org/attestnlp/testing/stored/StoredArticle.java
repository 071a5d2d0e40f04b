package org.attestnlp.testing.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;

/** The stored output of an article: {@code ID.json}, and what the engine saw in {@code ID.txt}. */
public final class StoredArticle {

  private final String id;
  private final Path json;
  private final Path tokens;

  /** The article of this id in an engine's folder. */
  public StoredArticle(Path folder, String id) {
    this.id = id;
    this.json = folder.resolve(id + ".json");
    this.tokens = folder.resolve(id + ".txt");
  }

  /** What the engine saw, as lines of a sketch. */
  public List<String> tokens() {
    return read(tokens).lines().toList();
  }

  /** What differs from the JSON and the tokens now; empty if no byte does. */
  public List<String> changes(String nowJson, List<String> nowTokens) {
    if (!Files.exists(json) || !Files.exists(tokens)) {
      return List.of("article without stored output: " + id);
    }
    List<String> changes = new ArrayList<>(Changes.of(tokens(), nowTokens, "tokens "));
    String before = read(json);
    if (!before.equals(nowJson)) {
      List<String> items = Changes.of(items(before), items(nowJson), "");
      changes.addAll(items.isEmpty() ? List.of(firstDifference(before, nowJson)) : items);
    }
    return changes.isEmpty() ? changes : List.of(id + "\n" + String.join("\n", changes));
  }

  /** What differs in the JSON, whatever engine the result names; empty if nothing does. */
  public List<String> changes(AnnotatedArticle now) {
    AnnotatedArticle named =
        ArticleFields.ARTICLE.with(
            now, ArticleFields.PRODUCER, ArticleJson.read(read(json)).producer());
    return changes(ArticleJson.write(named) + "\n", tokens());
  }

  /** Stores what is now. */
  public void write(String nowJson, List<String> nowTokens) {
    try {
      Files.createDirectories(json.getParent());
      Files.writeString(json, nowJson);
      Files.writeString(tokens, String.join("\n", nowTokens) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> items(String json) {
    return ItemLines.inText(ArticleJson.read(json));
  }

  private static String firstDifference(String before, String now) {
    List<String> old = before.lines().toList();
    List<String> fresh = now.lines().toList();
    int line = 0;
    while (line < old.size() && line < fresh.size() && old.get(line).equals(fresh.get(line))) {
      line++;
    }
    return "  changed: line "
        + (line + 1)
        + ", "
        + (line < old.size() ? old.get(line).strip() : "the end")
        + "\n       to: "
        + (line < fresh.size() ? fresh.get(line).strip() : "the end");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
