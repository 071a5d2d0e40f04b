package org.attestnlp.syntax.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A weight for each feature of an arc, by its hash.
 *
 * @param values a power of two of them
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
public record ChoiceWeights(float[] values) {

  public static final int MAGIC = 0x41545343; // “ATSC”

  /** How many bits of a hash choose the weight. */
  public static final int BITS = 18;

  /** The place of a feature's weight. */
  public static int place(int hash) {
    return hash & (1 << BITS) - 1;
  }

  /** Reads weights in steps of one byte. */
  public static ChoiceWeights read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    if (in.readInt() != MAGIC) {
      throw new IOException("no weights of a second look: the file does not begin with ATSC");
    }
    float step = in.readFloat();
    byte[] steps = in.readNBytes(1 << BITS);
    if (steps.length < 1 << BITS) {
      throw new IOException(
          "weights are cut short: expected " + (1 << BITS) + ", found " + steps.length);
    }
    float[] values = new float[steps.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = step * steps[i];
    }
    return new ChoiceWeights(values);
  }
}
