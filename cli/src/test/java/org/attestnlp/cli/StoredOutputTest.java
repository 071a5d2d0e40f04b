package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attestnlp.Article;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.testing.stored.Changes;
import org.attestnlp.testing.stored.PhraseFile;
import org.attestnlp.testing.stored.StoredArticle;
import org.attestnlp.testing.stored.StoredRow;
import org.attestnlp.testing.stored.StoredRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles and phrases give what is stored in {@code testdata/output}, to the byte. A difference
 * shows the items that are lost, new or changed; {@code testdata/accept} takes it in.
 */
final class StoredOutputTest {

  private static final Path ROOT = Project.root();
  private static final Path OUTPUT = ROOT.resolve("testdata/output");
  private static final String HOW = "%s: not what is stored; testdata/accept takes it in";

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void every_article_and_phrase_gives_the_stored_output(String engine) throws IOException {
    Recorded pipeline = new Recorded(engine);
    List<String> changes = new ArrayList<>();
    for (Path file : articles()) {
      changes.addAll(article(pipeline, engine, file));
    }
    for (Path file : phrases()) {
      changes.addAll(phrases(pipeline, engine, file));
    }
    assertThat(String.join("\n\n", changes)).as(HOW, engine).isEmpty();
  }

  private static List<String> article(Recorded pipeline, String engine, Path file)
      throws IOException {
    String id = file.getFileName().toString().replace(".txt", "");
    Recorded.Result result = pipeline.of(Article.of(id, Files.readString(file)));
    StoredArticle stored = new StoredArticle(OUTPUT.resolve(engine), id);
    String json = ArticleJson.write(result.found()) + "\n";
    List<String> changes = stored.changes(json, result.tokens());
    if (accepts()) {
      stored.write(json, result.tokens());
    }
    return told(changes, engine);
  }

  private static List<String> phrases(Recorded pipeline, String engine, Path file) {
    List<StoredRow> found =
        PhraseFile.read(file).stream()
            .map(phrase -> pipeline.of(Article.of("phrase", phrase.text())))
            .map(result -> StoredRow.of(result.found(), result.tokens()))
            .distinct()
            .toList();
    Path store = OUTPUT.resolve(engine).resolve("phrases").resolve(file.getFileName());
    Map<String, StoredRow> stored = StoredRows.read(store);
    List<String> changes = Changes.between(stored, found);
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

  private static List<Path> articles() throws IOException {
    try (Stream<Path> ours = Files.list(ROOT.resolve("testdata/articles"));
        Stream<Path> seeds = Files.list(ROOT.resolve("seeds"))) {
      return Stream.concat(ours, seeds)
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  private static List<Path> phrases() {
    return Stream.of("claims", "entities", "quotes")
        .map(name -> ROOT.resolve("testdata/phrases").resolve(name + ".txt"))
        .toList();
  }
}
