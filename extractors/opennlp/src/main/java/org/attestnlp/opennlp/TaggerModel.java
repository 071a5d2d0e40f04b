package org.attestnlp.opennlp;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;

/**
 * Opens the tagger's model. OpenNLP reads the two parts of the file one after the other, a third of
 * a second; here weights and word list are read side by side.
 */
final class TaggerModel {

  private static final String MODEL = "en-pos-maxent.bin";
  private static final String MANIFEST = "manifest.properties";
  private static final String WEIGHTS = "pos.model";
  private static final String WORDS = "tags.tagdict";

  private TaggerModel() {}

  static POSModel load() {
    try (InputStream in = TaggerModel.class.getClassLoader().getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException("not on the class path; add opennlp-postag-models");
      }
      return read(new BufferedInputStream(in, 1 << 16));
    } catch (IOException | CompletionException e) {
      throw new IllegalStateException("model " + MODEL + " cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static POSModel read(InputStream in) throws IOException {
    Properties manifest = new Properties();
    CompletableFuture<AbstractModel> weights = null;
    CompletableFuture<POSDictionary> words = null;
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        switch (entry.getName()) {
          case MANIFEST -> manifest.load(new ByteArrayInputStream(zip.readAllBytes()));
          case WEIGHTS -> weights = start(zip.readAllBytes(), TaggerModel::weights);
          case WORDS -> words = start(zip.readAllBytes(), POSDictionary::create);
          default -> zip.closeEntry();
        }
      }
    }
    if (weights == null || words == null) {
      throw new IOException("expected " + WEIGHTS + " and " + WORDS + " in it");
    }
    // the version in it decides which features the tagger looks at
    Map<String, String> properties = new HashMap<>();
    manifest.forEach((key, value) -> properties.put(key.toString(), value.toString()));
    return new POSModel(
        "en", weights.join(), properties, new POSTaggerFactory(null, Map.of(), words.join()));
  }

  private static AbstractModel weights(InputStream in) throws IOException {
    return new BinaryGISModelReader(new DataInputStream(in)).getModel();
  }

  private static <T> CompletableFuture<T> start(byte[] bytes, Part<T> part) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return part.read(new ByteArrayInputStream(bytes));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private interface Part<T> {
    T read(InputStream in) throws IOException;
  }
}
