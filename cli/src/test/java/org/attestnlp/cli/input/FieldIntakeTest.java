package org.attestnlp.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.Article;
import org.attestnlp.cli.Recorded;
import org.attestnlp.testing.field.FieldChecks;
import org.attestnlp.testing.field.FieldRow;
import org.attestnlp.testing.stored.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the rows of {@code -Dattest.field=FILE,…} that hold with both engines into {@code
 * testdata/phrases/field}, for {@code testdata/accept --field FILE}.
 */
@EnabledIfSystemProperty(named = "attest.field", matches = ".+")
final class FieldIntakeTest {

  private static final List<Recorded> ENGINES =
      Checkout.ENGINES.stream().map(Recorded::new).toList();

  @Test
  void rows_that_hold_with_both_engines_join_the_phrases() throws IOException {
    for (String file : System.getProperty("attest.field").split(",", -1)) {
      List<FieldRow> given = FieldRow.read(Path.of(file));
      String name = Path.of(file).getFileName().toString().replaceFirst("[.].*", ".jsonl");
      Path store = Checkout.root().resolve("testdata/phrases/field").resolve(name);
      List<FieldRow> known = Files.exists(store) ? FieldRow.read(store) : List.of();
      List<FieldRow> joined = joined(given, known);
      Files.createDirectories(store.getParent());
      Files.write(store, joined.stream().map(FieldRow::line).toList());
      System.out.println(
          name + ": " + (joined.size() - known.size()) + " rows new, " + joined.size() + " in all");
      assertThat(joined).containsAll(known);
    }
  }

  /** In the order of the file they come from, so that rows seldom meet in a merge. */
  private static List<FieldRow> joined(List<FieldRow> given, List<FieldRow> known) {
    List<String> ids = known.stream().map(FieldRow::id).toList();
    List<String> givenIds = given.stream().map(FieldRow::id).toList();
    List<FieldRow> joined = new ArrayList<>();
    for (FieldRow row : given) {
      int index = ids.indexOf(row.id());
      if (index >= 0) {
        joined.add(known.get(index));
      } else if (ENGINES.stream().allMatch(engine -> holds(engine, row))) {
        joined.add(row);
      }
    }
    Stream<FieldRow> others = known.stream().filter(row -> !givenIds.contains(row.id()));
    return Stream.concat(joined.stream(), others).toList();
  }

  private static boolean holds(Recorded engine, FieldRow row) {
    Article article = new Article("phrase", row.text(), row.date());
    return FieldChecks.faults(row, engine.of(article).found()).isEmpty();
  }
}
