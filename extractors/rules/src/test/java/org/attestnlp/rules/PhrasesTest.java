package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attestnlp.Article;
import org.attestnlp.testing.stored.Changes;
import org.attestnlp.testing.stored.Checkout;
import org.attestnlp.testing.stored.KnownFailures;
import org.attestnlp.testing.stored.Phrase;
import org.attestnlp.testing.stored.PhraseFile;
import org.attestnlp.testing.stored.PhraseLines;
import org.attestnlp.testing.stored.StoredRow;
import org.attestnlp.testing.stored.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every row of {@code testdata/phrases}, over the tokens and names that each engine gave it; no
 * model is loaded.
 */
final class PhrasesTest {

  private static final List<String> LAYERS = List.of("claims", "entities", "quotes");

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void every_row_gives_what_it_says_but_those_known_to_fail(String engine) {
    Recorded recorded = new Recorded(engine);
    List<Phrase> all = new ArrayList<>();
    List<Phrase> failing = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Path file : files()) {
      Map<String, StoredRow> rows = recorded.rows(file);
      for (Phrase phrase : PhraseFile.read(file)) {
        String fault = PhraseLines.fault(phrase, recorded.read(rows, phrase.text(), null));
        all.add(phrase);
        if (!fault.isEmpty()) {
          failing.add(phrase);
          faults.add(fault);
        }
      }
    }
    List<String> wrong = KnownFailures.of(engine).against(all, failing, faults);
    assertThat(String.join("\n", wrong)).as("phrases with the tokens of %s", engine).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void the_rules_give_the_stored_output(String engine) {
    Recorded recorded = new Recorded(engine);
    List<String> changes = new ArrayList<>();
    for (Path file : Checkout.texts()) {
      Map<String, StoredRow> rows = recorded.rows(file);
      List<StoredRow> found = new ArrayList<>();
      for (Article text : TextFile.read(file)) {
        StoredRow row = rows.get(StoredRow.key(text.text(), text.date()));
        List<String> tokens = row == null ? List.of() : row.tokens();
        found.add(StoredRow.of(recorded.read(rows, text.text(), text.date()), tokens));
      }
      changes.addAll(Changes.between(rows, found));
    }
    Checkout.articles().forEach(article -> changes.addAll(recorded.changes(article)));
    assertThat(String.join("\n\n", changes))
        .as("with the tokens of %s: not what is stored; testdata/accept takes it in", engine)
        .isEmpty();
  }

  @Test
  void no_row_stands_twice_in_a_layer() {
    for (String layer : LAYERS) {
      List<String> keys = new ArrayList<>();
      Checkout.phrases(layer)
          .forEach(file -> PhraseFile.read(file).forEach(row -> keys.add(row.key())));
      assertThat(keys).as(layer).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }
  }

  private static List<Path> files() {
    List<Path> files = new ArrayList<>();
    LAYERS.forEach(l -> files.addAll(Checkout.phrases(l)));
    return files;
  }
}
