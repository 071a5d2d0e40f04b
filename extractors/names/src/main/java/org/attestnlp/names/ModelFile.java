package org.attestnlp.names;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * The flat file of a {@link NameModel}: a magic number, a version, then plain arrays with their
 * lengths in front. Nothing is parsed and nothing is deserialised, so it opens as fast as it can be
 * read.
 */
public final class ModelFile {

  private static final int MAGIC = 0x41544E4D; // "ATNM"
  private static final int VERSION = 1;
  private static final int LONGEST = 1 << 28;

  private ModelFile() {}

  /** Writes a model. */
  public static void write(NameModel model, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeFloat(model.scale());
    out.writeInt(model.transitions().length);
    for (float transition : model.transitions()) {
      out.writeFloat(transition);
    }
    out.writeInt(model.weights().length);
    out.write(model.weights());
    WordLists lists = model.lists();
    writeInts(lists.clusterWords(), out);
    for (short cluster : lists.clusterOf()) {
      out.writeShort(cluster);
    }
    writeInts(lists.clusterPaths(), out);
    out.writeInt(lists.lists().length);
    for (int[] list : lists.lists()) {
      writeInts(list, out);
    }
    out.flush();
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it is no name model, of another version or cut short
   */
  public static NameModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a name model: it does not begin with ATNM");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("name model of version " + version + ", expected " + VERSION);
    }
    float scale = in.readFloat();
    float[] transitions = new float[length(in)];
    bytes(in, transitions.length * Float.BYTES).asFloatBuffer().get(transitions);
    byte[] weights = bytes(in, length(in)).array();
    int[] clusterWords = readInts(in);
    short[] clusterOf = new short[clusterWords.length];
    bytes(in, clusterOf.length * Short.BYTES).asShortBuffer().get(clusterOf);
    int[] clusterPaths = readInts(in);
    int[][] lists = new int[length(in)][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = readInts(in);
    }
    return new NameModel(
        weights, scale, transitions, new WordLists(clusterWords, clusterOf, clusterPaths, lists));
  }

  private static void writeInts(int[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private static int[] readInts(DataInputStream in) throws IOException {
    int[] values = new int[length(in)];
    bytes(in, values.length * Integer.BYTES).asIntBuffer().get(values);
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
