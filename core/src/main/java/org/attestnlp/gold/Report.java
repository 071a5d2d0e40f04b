package org.attestnlp.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attestnlp.model.Span;

/** Collects what one article's comparison finds: scores, differences, the items that are right. */
final class Report {

  private final String article;
  private final Scores.Builder scores = new Scores.Builder();
  private final List<Difference> differences = new ArrayList<>();
  private final SortedSet<String> right = new TreeSet<>();
  private final Map<String, Integer> used = new HashMap<>();

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

  /** A pair: right if nothing is wrong about it. */
  void pair(GoldLayer layer, Span wanted, Span found, List<String> wrong) {
    String item = item(layer, wanted);
    if (wrong.isEmpty()) {
      right.add(item);
    } else {
      add(Difference.Kind.CHANGED, item, layer, wanted, found, String.join("; ", wrong));
    }
  }

  void lost(GoldLayer layer, Span wanted, String detail) {
    differences.add(
        new Difference(Difference.Kind.LOST, item(layer, wanted), layer, wanted, null, detail));
  }

  void extra(GoldLayer layer, Span found, String detail) {
    String item = id(layer, found) + "+";
    differences.add(new Difference(Difference.Kind.NEW, item, layer, null, found, detail));
  }

  void trap(GoldLayer layer, Span found, String detail) {
    add(Difference.Kind.TRAP, id(layer, found) + "!", layer, found, found, detail);
  }

  private void add(
      Difference.Kind kind, String item, GoldLayer layer, Span wanted, Span found, String detail) {
    differences.add(new Difference(kind, item, layer, wanted, found, detail));
  }

  /** The id of a gold item; a second one with the same span gets a number. */
  private String item(GoldLayer layer, Span span) {
    String id = id(layer, span);
    int n = used.merge(id, 1, Integer::sum);
    return n == 1 ? id : id + "#" + n;
  }

  private String id(GoldLayer layer, Span span) {
    return article + "/" + layer.label() + "/" + span.begin() + "-" + span.end();
  }
}
