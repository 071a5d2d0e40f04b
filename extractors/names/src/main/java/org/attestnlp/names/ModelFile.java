package org.attestnlp.names;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.attestnlp.spi.tool.WordClusters;

/**
 * The flat file of a {@link NameModel}: a magic number, a version, then plain arrays with their
 * lengths in front. Nothing is parsed and nothing is deserialised, so it opens as fast as it can be
 * read.
 */
public final class ModelFile {

  private static final int MAGIC = 0x41544E4D; // “ATNM”
  private static final int VERSION = 2;
  private static final int LONGEST = 1 << 28;

  private ModelFile() {}

  /** Writes a model. */
  public static void write(NameModel model, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    WordLists lists = model.lists();
    out.writeInt(lists.clusters().checksum());
    out.writeFloat(model.scale());
    out.writeInt(model.transitions().length);
    for (float transition : model.transitions()) {
      out.writeFloat(transition);
    }
    out.writeInt(model.weights().length);
    out.write(model.weights());
    out.writeInt(lists.lists().length);
    for (int[] list : lists.lists()) {
      writeSorted(list, out);
    }
    out.flush();
  }

  /**
   * Reads a model.
   *
   * @param clusters those that it learnt with
   * @throws IOException if it is no name model, of another version or cut short, or learnt with
   *     other clusters
   */
  public static NameModel read(InputStream from, WordClusters clusters) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a name model: it does not begin with ATNM");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("name model of version " + version + ", expected " + VERSION);
    }
    if (in.readInt() != clusters.checksum()) {
      throw new IOException("name model of other clusters than those of this attest-core");
    }
    float scale = in.readFloat();
    float[] transitions = new float[length(in)];
    bytes(in, transitions.length * Float.BYTES).asFloatBuffer().get(transitions);
    byte[] weights = bytes(in, length(in)).array();
    int[][] lists = new int[length(in)][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = readSorted(in);
    }
    return new NameModel(weights, scale, transitions, new WordLists(clusters, lists));
  }

  /** First all high bytes, which are the same in a row: a jar then holds them in less space. */
  private static void writeSorted(int[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (int shift = 24; shift >= 0; shift -= 8) {
      for (int value : values) {
        out.writeByte(value >> shift);
      }
    }
  }

  private static int[] readSorted(DataInputStream in) throws IOException {
    int[] values = new int[length(in)];
    for (int plane = 0; plane < Integer.BYTES; plane++) {
      byte[] bytes = bytes(in, values.length).array();
      for (int i = 0; i < values.length; i++) {
        values[i] = values[i] << 8 | bytes[i] & 0xFF;
      }
    }
    return values;
  }

  private static int length(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("name model is damaged: a part of length " + length);
    }
    return length;
  }

  private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new IOException(
          "name model is cut short: expected " + count + " more bytes, found " + bytes.length);
    }
    return ByteBuffer.wrap(bytes);
  }
}
