package org.attestnlp.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.Article;
import org.attestnlp.cli.Recorded;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.testing.stored.Changes;
import org.attestnlp.testing.stored.Checkout;
import org.attestnlp.testing.stored.StoredArticle;
import org.attestnlp.testing.stored.StoredRow;
import org.attestnlp.testing.stored.StoredRows;
import org.attestnlp.testing.stored.TextFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles and phrases give what is stored in {@code testdata/output}, to the byte. A difference
 * shows the items that are lost, new or changed; {@code testdata/accept} takes it in.
 */
final class StoredOutputTest {

  private static final String HOW = "%s: not what is stored; testdata/accept takes it in";

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void every_article_and_phrase_gives_the_stored_output(String engine) throws IOException {
    Recorded pipeline = new Recorded(engine);
    List<String> changes = new ArrayList<>();
    for (Path file : Checkout.articles()) {
      changes.addAll(article(pipeline, engine, file));
    }
    for (Path file : Checkout.texts()) {
      changes.addAll(phrases(pipeline, engine, file));
    }
    for (Path orphan : Checkout.orphans(engine)) {
      if (accepts()) {
        Files.delete(orphan);
      }
      changes.addAll(told(List.of("stored output of a file that is gone: " + orphan), engine));
    }
    assertThat(String.join("\n\n", changes)).as(HOW, engine).isEmpty();
  }

  private static List<String> article(Recorded pipeline, String engine, Path file)
      throws IOException {
    String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
    Recorded.Result result = pipeline.of(Article.of(id, Files.readString(file)));
    StoredArticle stored = new StoredArticle(Checkout.output(engine), id);
    String json = ArticleJson.write(result.found()) + "\n";
    List<String> changes = stored.changes(json, result.tokens());
    if (accepts()) {
      stored.write(json, result.tokens());
    }
    return told(changes, engine);
  }

  private static List<String> phrases(Recorded pipeline, String engine, Path file) {
    List<StoredRow> found =
        TextFile.read(file).parallelStream()
            .map(pipeline::of)
            .map(result -> StoredRow.of(result.found(), result.tokens()))
            .toList();
    Path store = Checkout.stored(engine, file);
    List<String> changes = Changes.between(StoredRows.read(store), found);
    if (accepts() && !changes.isEmpty()) {
      StoredRows.write(store, found);
    }
    return told(changes, engine);
  }

  /** With {@code -Dattest.accept=true} what is found becomes what is stored, and is printed. */
  private static boolean accepts() {
    return Boolean.getBoolean("attest.accept");
  }

  private static List<String> told(List<String> changes, String engine) {
    if (!accepts()) {
      return changes;
    }
    changes.forEach(change -> System.out.println("[" + engine + "] " + change));
    return List.of();
  }
}
