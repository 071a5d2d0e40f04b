package org.attestnlp.testing.stored;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.Article;
import org.attestnlp.testing.field.FieldRow;

/** The texts of a file of phrases or of field rows, each once, in file order. */
public final class TextFile {

  private TextFile() {}

  /** The texts, with their date where they have one. */
  public static List<Article> read(Path file) {
    Map<String, Article> texts = new LinkedHashMap<>();
    if (file.toString().endsWith(".jsonl")) {
      for (FieldRow row : FieldRow.read(file)) {
        add(texts, new Article("phrase", row.text(), row.date()));
      }
    } else {
      PhraseFile.read(file).forEach(row -> add(texts, Article.of("phrase", row.input())));
    }
    return List.copyOf(texts.values());
  }

  private static void add(Map<String, Article> texts, Article text) {
    texts.put(StoredRow.key(text.text(), text.date()), text);
  }
}
