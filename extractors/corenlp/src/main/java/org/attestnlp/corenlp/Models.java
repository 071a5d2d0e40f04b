package org.attestnlp.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.attestnlp.spi.tool.Lazy;

/** The models, each loaded when the first article needs it, once in the process. */
final class Models {

  static final Lazy<MaxentTagger> TAGGER = new Lazy<>(Models::loadTagger);
  static final Lazy<CRFClassifier<CoreLabel>> NAMES = new Lazy<>(Models::loadNames);

  private static final String FOLDER = "edu/stanford/nlp/models/";
  private static final int BUFFER = 1 << 16;

  private Models() {}

  private static MaxentTagger loadTagger() {
    String path = FOLDER + "pos-tagger/english-left3words-distsim.tagger";
    try (InputStream in = open(path)) {
      MaxentTagger tagger = new MaxentTagger(in, new Properties(), false);
      Dotless.mend(tagger);
      return tagger;
    } catch (IOException | RuntimeException e) {
      throw unreadable(path, e);
    }
  }

  private static CRFClassifier<CoreLabel> loadNames() {
    String path = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";
    Properties settings = new Properties();
    // Otherwise it learns lower-case words from every article, and results hang on their order.
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    try (InputStream in = open(path);
        ObjectInputStream objects =
            new ObjectInputStream(
                new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER))) {
      CRFClassifier<CoreLabel> finder = CRFClassifier.getClassifier(objects, settings);
      Dotless.mend(finder);
      return finder;
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw unreadable(path, e);
    }
  }

  private static InputStream open(String path) throws IOException {
    InputStream in = Models.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IOException("not on the class path; add stanford-corenlp with classifier models");
    }
    return in;
  }

  private static IllegalStateException unreadable(String path, Exception cause) {
    return new IllegalStateException(
        "model " + path + " cannot be loaded: " + cause.getMessage(), cause);
  }
}
