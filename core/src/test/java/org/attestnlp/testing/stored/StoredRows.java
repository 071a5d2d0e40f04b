package org.attestnlp.testing.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of stored rows of one corpus and one engine, in the order of the corpus.
 *
 * <pre>
 * 3f2a9c1d Rescuers pulled 14 miners from the tunnel.
 * | Rescuers/NNS=rescuer pulled/VBD=pull 14/CD miners/NNS=miner from/IN the/DT tunnel/NN ./.
 * claim 14 | 14 | counted=miners | …
 * </pre>
 */
public final class StoredRows {

  private static final int DIGEST = 8;

  private StoredRows() {}

  /** The rows by their text; none where there is no file. */
  public static Map<String, StoredRow> read(Path file) {
    Map<String, StoredRow> rows = new LinkedHashMap<>();
    if (Files.exists(file)) {
      try {
        for (String block : Files.readString(file).split("\n\n", -1)) {
          if (!block.isBlank()) {
            StoredRow row = row(block.lines().toList());
            rows.put(row.text(), row);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return rows;
  }

  private static StoredRow row(List<String> lines) {
    String head = lines.get(0);
    List<String> rest = lines.subList(1, lines.size());
    return new StoredRow(
        head.substring(DIGEST + 1),
        head.substring(0, DIGEST),
        rest.stream().filter(line -> line.startsWith("| ")).map(l -> l.substring(2)).toList(),
        rest.stream().filter(line -> !line.startsWith("| ")).toList());
  }

  /** Writes the file. */
  public static void write(Path file, List<StoredRow> rows) {
    List<String> lines = new ArrayList<>();
    for (StoredRow row : rows) {
      lines.add(row.digest() + " " + row.text());
      row.tokens().forEach(tokens -> lines.add("| " + tokens));
      lines.addAll(row.items());
      lines.add("");
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
