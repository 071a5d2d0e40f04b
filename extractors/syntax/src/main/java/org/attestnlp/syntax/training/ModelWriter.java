package org.attestnlp.syntax.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.spi.tool.WordClusters;

/** Writes what {@link WordClusters#read} reads. */
final class ModelWriter {

  private ModelWriter() {}

  static void write(WordClusters clusters, Path file) throws IOException {
    try (DataOutputStream out = open(file)) {
      out.writeInt(clusters.words().length);
      writePlanes(clusters.words(), out);
      for (int shift = 8; shift >= 0; shift -= 8) {
        for (short cluster : clusters.of()) {
          out.writeByte(cluster >> shift);
        }
      }
      out.writeInt(clusters.paths().length);
      writePlanes(clusters.paths(), out);
    }
  }

  private static DataOutputStream open(Path file) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    out.writeBytes("ATWC");
    return out;
  }

  private static void writePlanes(int[] values, DataOutputStream out) throws IOException {
    for (int shift = 24; shift >= 0; shift -= 8) {
      for (int value : values) {
        out.writeByte(value >> shift);
      }
    }
  }
}
