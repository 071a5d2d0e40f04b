package org.attestnlp.syntax.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.syntax.network.ArcScorer;
import org.attestnlp.syntax.network.Embedding;
import org.attestnlp.syntax.network.Lstm;
import org.attestnlp.syntax.network.Matrix;
import org.attestnlp.syntax.network.RelationScorer;
import org.attestnlp.syntax.network.TagScorer;
import org.attestnlp.syntax.network.TokenVectors;
import org.attestnlp.syntax.network.WordVectors;

/**
 * Reads the flat model files: “ATSX”, a version, a letter for the kind, then plain arrays with
 * their lengths in front, big-endian.
 */
public final class ModelReader {

  private static final int MAGIC = 0x41545358; // “ATSX”
  private static final int VERSION = 1;
  private static final int LONGEST = 1 << 26;

  private final DataInputStream in;

  private ModelReader(InputStream from, char kind) throws IOException {
    in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a syntax model: it does not begin with ATSX");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("syntax model of version " + version + ", expected " + VERSION);
    }
    char found = (char) in.readInt();
    if (found != kind) {
      throw new IOException("syntax model of kind " + found + ", expected " + kind);
    }
  }

  static WordVectors vectors(InputStream from) throws IOException {
    ModelReader reader = new ModelReader(from, 'V');
    int[] words = reader.ints();
    byte[] codes = reader.bytes(reader.length()).array();
    float[] centres = reader.floats();
    int size = reader.length();
    if (words.length == 0 || codes.length % words.length != 0) {
      throw reader.damaged(codes.length);
    }
    return new WordVectors(words, codes, centres, size);
  }

  static TagModel tags(InputStream from, WordVectors vectors) throws IOException {
    ModelReader reader = new ModelReader(from, 'T');
    return new TagModel(reader.tokenVectors(vectors), reader.layers(), reader.tagScorer());
  }

  static ParserModel parser(InputStream from, WordVectors vectors) throws IOException {
    ModelReader reader = new ModelReader(from, 'P');
    TokenVectors tokens = reader.tokenVectors(vectors);
    float[] root = reader.floats();
    List<Lstm> layers = reader.layers();
    ArcScorer arcs =
        new ArcScorer(
            reader.matrix(), reader.matrix(), reader.matrix(), reader.floats(), reader.floats());
    RelationScorer relations =
        new RelationScorer(reader.matrix(), reader.matrix(), reader.matrix(), reader.names());
    return new ParserModel(tokens, root, layers, arcs, relations, reader.tagScorer());
  }

  private TokenVectors tokenVectors(WordVectors vectors) throws IOException {
    List<Embedding> embeddings = new ArrayList<>();
    for (int left = length(); left > 0; left--) {
      embeddings.add(new Embedding(ints(), shorts(), length(), bytes(length()).array(), floats()));
    }
    return new TokenVectors(List.copyOf(embeddings), matrix(), vectors);
  }

  private TagScorer tagScorer() throws IOException {
    return new TagScorer(matrix(), names());
  }

  private List<Lstm> layers() throws IOException {
    List<Lstm> layers = new ArrayList<>();
    for (int left = length(); left > 0; left--) {
      layers.add(new Lstm(matrix(), matrix()));
    }
    return List.copyOf(layers);
  }

  private Matrix matrix() throws IOException {
    int inputs = length();
    int outputs = length();
    byte[] steps = bytes(length()).array();
    float[] scales = floats();
    if (steps.length != inputs * outputs || scales.length != inputs) {
      throw damaged(steps.length);
    }
    float[][] rows = new float[inputs][outputs];
    for (int i = 0; i < steps.length; i++) {
      rows[i / outputs][i % outputs] = scales[i / outputs] * steps[i];
    }
    return new Matrix(rows, floats());
  }

  private List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    for (int left = length(); left > 0; left--) {
      names.add(new String(bytes(length()).array(), StandardCharsets.UTF_8));
    }
    return List.copyOf(names);
  }

  private int[] ints() throws IOException {
    int[] values = new int[length()];
    bytes(values.length * Integer.BYTES).asIntBuffer().get(values);
    return values;
  }

  private short[] shorts() throws IOException {
    short[] values = new short[length()];
    bytes(values.length * Short.BYTES).asShortBuffer().get(values);
    return values;
  }

  private float[] floats() throws IOException {
    float[] values = new float[length()];
    bytes(values.length * Float.BYTES).asFloatBuffer().get(values);
    return values;
  }

  private int length() throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw damaged(length);
    }
    return length;
  }

  private IOException damaged(int length) {
    return new IOException("syntax model is damaged: a part of length " + length);
  }

  private ByteBuffer bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new IOException(
          "syntax model is cut short: expected " + count + " more bytes, found " + bytes.length);
    }
    return ByteBuffer.wrap(bytes);
  }
}
