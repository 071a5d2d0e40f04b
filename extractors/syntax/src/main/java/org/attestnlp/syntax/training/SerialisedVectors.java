package org.attestnlp.syntax.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The word vectors of nlp4j-english, unpacked: a serialised map from word to floats. */
final class SerialisedVectors {

  private SerialisedVectors() {}

  /** Writes the floats of all words in a row, and the words, one a line. */
  static void unpack(Path file, Path vectors, Path words) throws IOException {
    try (ObjectInputStream in =
            new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20));
        DataOutputStream floats =
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(vectors)));
        BufferedWriter lines = Files.newBufferedWriter(words, StandardCharsets.UTF_8)) {
      in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.base/*;!*"));
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) in.readObject()).entrySet()) {
        lines.write(entry.getKey() + "\n");
        for (float value : (float[]) entry.getValue()) {
          floats.writeFloat(value);
        }
      }
    } catch (ClassNotFoundException e) {
      throw new IOException(file + " is no map of word vectors", e);
    }
  }
}
