package org.attestnlp.syntax.training;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.syntax.model.Clusters;

/** Takes the Brown clusters out of the name model, whose file is flat; see docs/NAMES.md. */
final class NameModelClusters {

  private NameModelClusters() {}

  static Clusters read(Path model) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(model), 1 << 16))) {
      in.skipNBytes(3 * Integer.BYTES); // magic number, version, scale
      in.skipNBytes((long) Float.BYTES * in.readInt()); // transitions
      in.skipNBytes(in.readInt()); // weights
      int[] words = readInts(in);
      short[] of = new short[words.length];
      for (int i = 0; i < of.length; i++) {
        of[i] = in.readShort();
      }
      return new Clusters(words, of, readInts(in));
    }
  }

  private static int[] readInts(DataInputStream in) throws IOException {
    int[] values = new int[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }
}
