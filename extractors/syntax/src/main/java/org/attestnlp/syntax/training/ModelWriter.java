package org.attestnlp.syntax.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.syntax.model.Clusters;

/** Writes what {@link org.attestnlp.syntax.model.ModelReader} reads. */
final class ModelWriter {

  private ModelWriter() {}

  static void write(Clusters clusters, Path file) throws IOException {
    try (DataOutputStream out = open(file, 'B')) {
      out.writeInt(clusters.words().length);
      for (int shift = 24; shift >= 0; shift -= 8) {
        for (int word : clusters.words()) {
          out.writeByte(word >> shift);
        }
      }
      for (int shift = 8; shift >= 0; shift -= 8) {
        for (short cluster : clusters.of()) {
          out.writeByte(cluster >> shift);
        }
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
