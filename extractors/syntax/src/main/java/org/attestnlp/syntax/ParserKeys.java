package org.attestnlp.syntax;

import org.attestnlp.spi.tool.FeatureHash;
import org.attestnlp.spi.tool.WordClusters;
import org.attestnlp.syntax.arcs.WordForms;

/** The keys of a token in the parser's embeddings, in their order. */
public final class ParserKeys {

  private static final int LONGEST_SHAPE = 8;

  private ParserKeys() {}

  /** The keys of a word with its tag. */
  public static int[] of(WordForms.Form form, String tag, WordClusters clusters) {
    String word = plain(form.lower());
    int length = word.length();
    String shape = form.shape();
    return new int[] {
      FeatureHash.of(word),
      FeatureHash.of(word, Math.max(0, length - 3), length),
      FeatureHash.of(word, Math.max(0, length - 2), length),
      FeatureHash.of(word, 0, Math.min(3, length)),
      FeatureHash.of(shape, 0, Math.min(LONGEST_SHAPE, shape.length())),
      FeatureHash.of(tag),
      form.cluster() + 1,
      clusters.prefix(form.cluster(), 6),
      clusters.prefix(form.cluster(), 10)
    };
  }

  /** One number is like another: “1984” and “2016” are 0000. */
  private static String plain(String lower) {
    if (lower.isEmpty() || !Character.isDigit(lower.charAt(0))) {
      return lower;
    }
    StringBuilder plain = new StringBuilder(lower);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isDigit(plain.charAt(i))) {
        plain.setCharAt(i, '0');
      }
    }
    return plain.toString();
  }
}
