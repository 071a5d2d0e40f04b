package org.attestnlp.cli.alike;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.cli.alike.Items.Layer;
import org.attestnlp.cli.alike.Likeness.Count;

/** Writes the table of look-alike texts between its marks in docs/RELIABILITY.md. */
final class AlikeTable {

  private static final String BEGIN = "<!-- alike: written by AlikeTextsTest -->\n";
  private static final String END = "<!-- end of alike -->\n";

  private AlikeTable() {}

  static void write(Path file, Likeness light, Likeness corenlp) throws IOException {
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    if (begin < BEGIN.length() || end < begin) {
      throw new IllegalStateException(file + " has no lines " + BEGIN.strip() + " and " + END);
    }
    String tables = table("light engine", light) + "\n" + table("CoreNLP engine", corenlp);
    Files.writeString(file, text.substring(0, begin) + tables + text.substring(end));
  }

  private static String table(String engine, Likeness likeness) {
    StringBuilder out =
        new StringBuilder("| " + engine + " | entities | quotes | claims | numbers | violated |\n");
    out.append("|---|---|---|---|---|---|\n");
    likeness
        .counts()
        .forEach(
            (change, layers) -> {
              out.append("| ").append(change.words());
              for (Layer layer : Layer.values()) {
                out.append(" | ").append(cell(layers, layer));
              }
              out.append(" | ").append(share(layers)).append(" |\n");
            });
    out.append("| wrong values | | | | | ").append(likeness.wrongValues().size()).append(" |\n");
    return out.toString();
  }

  private static String cell(Map<Layer, Count> layers, Layer layer) {
    Count count = layers.getOrDefault(layer, new Count(0, 0));
    return count.violated() + " of " + String.format(Locale.ROOT, "%,d", count.tried());
  }

  private static String share(Map<Layer, Count> layers) {
    Count all = layers.values().stream().reduce(new Count(0, 0), Count::plus);
    return all.violated() == 0
        ? "0"
        : String.format(Locale.ROOT, "%.2f %%", 100.0 * all.violated() / all.tried());
  }
}
