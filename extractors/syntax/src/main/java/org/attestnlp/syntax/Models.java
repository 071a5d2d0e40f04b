package org.attestnlp.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.attestnlp.spi.Lazy;
import org.jspecify.annotations.Nullable;

/** The models of this module, each loaded when it is first needed, once in the process. */
final class Models {

  static final Lazy<Clusters> CLUSTERS =
      new Lazy<>(() -> load("syntax.clusters", ModelReader::clusters));
  static final Lazy<ParserModel> PARSER =
      new Lazy<>(() -> load("parser.model", ModelReader::parser));

  private static final Map<String, Lazy<TagModel>> TAGS =
      Map.of(
          "opennlp", new Lazy<>(() -> load("tags-opennlp.model", ModelReader::tags)),
          "corenlp", new Lazy<>(() -> load("tags-corenlp.model", ModelReader::tags)));

  private interface Reading<T> {
    T read(InputStream in) throws IOException;
  }

  private Models() {}

  /** The corrector of an engine's tags; empty for an engine that none was trained for. */
  static Optional<TagModel> tags(String engine) {
    @Nullable Lazy<TagModel> model = TAGS.get(engine);
    return model == null ? Optional.empty() : Optional.of(model.get());
  }

  private static <T> T load(String resource, Reading<T> reading) {
    try (InputStream in = Models.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar of attest-syntax");
      }
      return reading.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(
          resource + " of attest-syntax cannot be read: " + e.getMessage(), e);
    }
  }
}
