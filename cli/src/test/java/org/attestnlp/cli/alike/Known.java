package org.attestnlp.cli.alike;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.attestnlp.cli.alike.Likeness.Difference;
import org.attestnlp.testing.stored.Checkout;

/**
 * A row of {@code testdata/alike-known.txt}: a text that is known to give another result.
 *
 * @param change the dress
 * @param engine the engine, or both
 * @param beginning how the text begins
 * @param rule what would have to change
 */
record Known(Change change, String engine, String beginning, String rule) {

  static List<Known> read() throws IOException {
    return Files.readAllLines(Checkout.root().resolve("testdata/alike-known.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" \\| ", 4))
        .map(row -> new Known(Change.valueOf(row[0]), row[1], row[2], row[3]))
        .toList();
  }

  boolean is(Difference difference) {
    return change == difference.change() && difference.original().startsWith(beginning);
  }

  boolean concerns(String name) {
    return engine.equals("both") || engine.equals(name);
  }
}
