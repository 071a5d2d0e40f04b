package org.attestnlp;

import java.util.List;
import java.util.Map;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.tool.Lexicon;

/** Tells which artifact brings what is missing on the class path. */
final class Artifacts {

  private static final String ENGINE = "engine";

  private final Lexicon lists = Lexicon.load(Artifacts.class, "artifacts.txt");

  /** {@code attest-opennlp or attest-corenlp}. */
  String engines() {
    List<String> all = lists.words(ENGINE).stream().map(this::artifactOf).toList();
    return String.join(" or ", all);
  }

  /** {@code ; corenlp comes with the artifact …}; nothing of an engine that is not known. */
  String engine(String name) {
    if (!lists.words(ENGINE).contains(name)) {
      return "";
    }
    List<String> places = fields(ENGINE, name);
    String also = places.size() > 1 ? ", and with the " + places.get(1) : "";
    return "; " + name + " comes with the artifact " + places.get(0) + also;
  }

  /** {@code ; add attest-rules}; nothing of a layer that is not known. */
  String layer(Layer<?> layer) {
    Map<String, String> known = lists.map("layer");
    String artifact = known.get(layer.name());
    return artifact == null ? "" : "; add " + artifact;
  }

  private String artifactOf(String engine) {
    return fields(ENGINE, engine).get(0);
  }

  /** What stands behind a word, without the word. */
  private List<String> fields(String section, String word) {
    return lists.entries(section).stream()
        .filter(entry -> entry.get(0).equals(word))
        .findFirst()
        .map(entry -> entry.subList(1, entry.size()))
        .orElseThrow();
  }
}
