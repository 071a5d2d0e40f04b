package org.attestnlp.syntax.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.syntax.model.Clusters;

/** Writes what {@link org.attestnlp.syntax.ModelReader} reads. */
final class ModelWriter {

  private ModelWriter() {}

  static void write(Clusters clusters, Path file) throws IOException {
    try (DataOutputStream out = open(file, 'C')) {
      writeInts(clusters.words(), out);
      out.writeInt(clusters.of().length);
      for (short cluster : clusters.of()) {
        out.writeShort(cluster);
      }
      writeInts(clusters.paths(), out);
    }
  }

  private static DataOutputStream open(Path file, char kind) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    out.writeBytes("ATSX");
    out.writeInt(1);
    out.writeInt(kind);
    return out;
  }

  private static void writeInts(int[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }
}
