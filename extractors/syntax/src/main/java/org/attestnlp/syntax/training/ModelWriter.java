package org.attestnlp.syntax.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.spi.tool.WordClusters;
import org.attestnlp.syntax.model.ChoiceWeights;

/** Writes the flat files that Java trains or packs. */
final class ModelWriter {

  private ModelWriter() {}

  /** Writes what {@link WordClusters#read} reads. */
  static void write(WordClusters clusters, Path file) throws IOException {
    try (DataOutputStream out = open(file, "ATWC")) {
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

  /** Writes what {@link ChoiceWeights#read} reads: each weight in steps of one byte. */
  static void write(ChoiceWeights weights, Path file) throws IOException {
    float most = 1e-9f;
    for (float value : weights.values()) {
      most = Math.max(most, Math.abs(value));
    }
    float step = most / Byte.MAX_VALUE;
    try (DataOutputStream out = open(file, "ATSC")) {
      out.writeFloat(step);
      for (float value : weights.values()) {
        out.writeByte(Math.round(value / step));
      }
    }
  }

  private static DataOutputStream open(Path file, String mark) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    out.writeBytes(mark);
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
