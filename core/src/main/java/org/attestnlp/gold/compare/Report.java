package org.attestnlp.gold.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.score.Scores;
import org.attestnlp.model.Span;

/** Collects what one article's comparison finds: scores, differences, the items that are right. */
final class Report {

  private final String article;
  private final Scores.Builder scores = new Scores.Builder();
  private final List<Difference> differences = new ArrayList<>();
  private final SortedSet<String> right = new TreeSet<>();

  Report(String article) {
    this.article = article;
  }

  Scores.Builder scores() {
    return scores;
  }

  List<Difference> differences() {
    return differences;
  }

  SortedSet<String> right() {
    return right;
  }

  /** A pair: right if no slot is wrong. */
  void pair(
      GoldLayer layer, String item, Span wanted, Span found, SortedMap<String, String> wrong) {
    if (wrong.isEmpty()) {
      right.add(item);
    } else {
      String detail = String.join("; ", wrong.values());
      differences.add(
          new Difference(Difference.Kind.CHANGED, item, layer, wanted, found, detail, wrong));
    }
  }

  void lost(GoldLayer layer, String item, Span wanted, String detail) {
    differences.add(new Difference(Difference.Kind.LOST, item, layer, wanted, null, detail));
  }

  void extra(GoldLayer layer, Span found, String detail) {
    String item = ItemNames.id(article, layer, found) + "+";
    differences.add(new Difference(Difference.Kind.NEW, item, layer, null, found, detail));
  }

  void trap(GoldLayer layer, Span found, String detail) {
    String item = ItemNames.id(article, layer, found) + "!";
    differences.add(new Difference(Difference.Kind.TRAP, item, layer, found, found, detail));
  }
}
