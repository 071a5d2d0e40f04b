package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attestnlp.testing.field.FieldChecks;
import org.attestnlp.testing.field.FieldRow;
import org.attestnlp.testing.stored.Checkout;
import org.attestnlp.testing.stored.StoredRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of {@code testdata/phrases/field} holds, over what each engine saw in it. */
final class FieldRowsTest {

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void every_row_that_once_held_holds(String engine) {
    Recorded recorded = new Recorded(engine);
    List<String> faults = new ArrayList<>();
    for (Path file : Checkout.fieldRows()) {
      Map<String, StoredRow> stored = recorded.rows(file);
      for (FieldRow row : FieldRow.read(file)) {
        List<String> wrong = FieldChecks.faults(row, recorded.read(stored, row.text(), row.date()));
        if (!wrong.isEmpty()) {
          faults.add(row + "\n  " + String.join("\n  ", wrong));
        }
      }
    }
    assertThat(String.join("\n", faults)).as("with the tokens of %s", engine).isEmpty();
  }

  @Test
  void no_row_stands_twice() {
    List<String> ids = new ArrayList<>();
    Checkout.fieldRows().forEach(file -> FieldRow.read(file).forEach(row -> ids.add(row.id())));
    assertThat(ids).hasSizeGreaterThan(200).doesNotHaveDuplicates();
  }
}
