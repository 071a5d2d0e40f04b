package org.attestnlp.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.AnnotatedArticle;

/** A layer that was given up has nothing in it, and is named once. */
final class IncompleteRules {

  private IncompleteRules() {}

  static void check(AnnotatedArticle article, Findings findings) {
    Map<String, List<?>> layers =
        Map.of(
            "entities", article.entities(),
            "quotes", article.quotes(),
            "claims", article.claims());
    Set<String> known = new HashSet<>();
    for (int i = 0; i < article.incomplete().size(); i++) {
      String layer = article.incomplete().get(i);
      String place = "incomplete[" + i + "]";
      if (!known.add(layer)) {
        findings.add(place, "is " + layer + " again; a layer stands once");
      }
      if (!layers.getOrDefault(layer, List.of()).isEmpty()) {
        findings.add(place, "is " + layer + ", which has items; an incomplete layer is empty");
      }
    }
  }
}
