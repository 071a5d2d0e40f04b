package org.attestnlp.syntax.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.spi.tool.Lazy;
import org.attestnlp.syntax.network.WordVectors;

/** The learnt files of this module, each loaded when it is first needed, once in the process. */
public final class Models {

  public static final Lazy<ParserModel> PARSER =
      new Lazy<>(() -> load("parser.model", in -> ModelReader.parser(in, vectors())));

  public static final Lazy<ChoiceWeights> CHOICE =
      new Lazy<>(() -> load("choice.weights", ChoiceWeights::read));

  private static final Lazy<WordVectors> VECTORS =
      new Lazy<>(() -> load("word.vectors", ModelReader::vectors));
  private static final Lazy<TagModel> TAGS =
      new Lazy<>(() -> load("tags.model", in -> ModelReader.tags(in, vectors())));
  private static final Set<String> TAGGERS = Set.of("opennlp", "corenlp"); // that it was tried on

  private static final String FOLDER = "/org/attestnlp/syntax/";

  private interface Reading<T> {
    T read(InputStream in) throws IOException;
  }

  private Models() {}

  /** The corrector of an engine's tags; empty for an engine that it was not tried on. */
  public static Optional<TagModel> tags(String engine) {
    return TAGGERS.contains(engine) ? Optional.of(TAGS.get()) : Optional.empty();
  }

  /** A parser of a trainer's own, over the shipped word vectors. */
  public static ParserModel parser(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ModelReader.parser(in, vectors());
    }
  }

  private static WordVectors vectors() {
    return VECTORS.get();
  }

  private static <T> T load(String resource, Reading<T> reading) {
    try (InputStream in = Models.class.getResourceAsStream(FOLDER + resource)) {
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
