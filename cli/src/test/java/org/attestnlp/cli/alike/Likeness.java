package org.attestnlp.cli.alike;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.alike.Items.Layer;
import org.attestnlp.cli.alike.Items.Worth;
import org.attestnlp.model.AnnotatedArticle;

/** Reads texts in every dress and counts the items that are not the same. */
final class Likeness {

  /**
   * Items of a layer.
   *
   * @param tried how many the originals have
   * @param violated how many are lost, or come without one lost
   */
  record Count(int tried, int violated) {

    Count plus(Count other) {
      return new Count(tried + other.tried, violated + other.violated);
    }
  }

  /**
   * A text whose items differ.
   *
   * @param change the dress
   * @param layer the layer
   * @param name where the text is from
   * @param original the text
   * @param text the text in that dress
   * @param lost items of the original
   * @param come items that it does not have
   */
  record Difference(
      Change change,
      Layer layer,
      String name,
      String original,
      String text,
      List<String> lost,
      List<String> come) {

    /** As messages name it. */
    String key() {
      return change + " " + layer + " " + name;
    }

    @Override
    public String toString() {
      return key()
          + "\n  in "
          + text.replace("\n", "⏎")
          + "\n  - "
          + String.join("\n  - ", lost)
          + "\n  + "
          + String.join("\n  + ", come);
    }
  }

  private final Pipeline pipeline;
  private final Map<Change, Map<Layer, Count>> counts = new EnumMap<>(Change.class);
  private final List<Difference> differences = new ArrayList<>();
  private final List<String> wrongValues = new ArrayList<>();

  Likeness(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** Reads a text in all its dresses. */
  void read(Samples.Text text) {
    AnnotatedArticle result = annotate(text.words());
    Sample sample = new Sample(text.name(), text.words(), result);
    Items items = new Items(result, new Rewriting(text.words()).keepAll());
    for (Change change : Change.values()) {
      for (Rewriting dressed : change.of(sample)) {
        compare(change, sample, items, dressed);
      }
    }
  }

  /** Holds a text in one dress against the text. */
  void compare(Samples.Text text, Change change, Rewriting dressed) {
    AnnotatedArticle result = annotate(text.words());
    Items items = new Items(result, new Rewriting(text.words()).keepAll());
    compare(change, new Sample(text.name(), text.words(), result), items, dressed);
  }

  Map<Change, Map<Layer, Count>> counts() {
    return counts;
  }

  List<Difference> differences() {
    return differences;
  }

  List<String> wrongValues() {
    return wrongValues;
  }

  private void compare(Change change, Sample sample, Items items, Rewriting dressed) {
    Items others = new Items(annotate(dressed.text()), dressed);
    for (Layer layer : Layer.values()) {
      List<String> lost = without(items.of(layer), others.of(layer));
      List<String> come = without(others.of(layer), items.of(layer));
      Count count = new Count(items.of(layer).size(), Math.max(lost.size(), come.size()));
      counts
          .computeIfAbsent(change, c -> new EnumMap<>(Layer.class))
          .merge(layer, count, Count::plus);
      if (count.violated() > 0) {
        differences.add(
            new Difference(
                change, layer, sample.name(), sample.text(), dressed.text(), lost, come));
      }
    }
    for (Worth other : others.worths()) {
      for (Worth worth : items.worths()) {
        if (worth.place().overlaps(other.place()) && !worth.worth().equals(other.worth())) {
          wrongValues.add(
              change + " " + sample.name() + ": " + dressed.text() + ": " + worth + " " + other);
        }
      }
    }
  }

  private AnnotatedArticle annotate(String text) {
    return pipeline.annotate(Article.of("x", text));
  }

  private static List<String> without(List<String> items, List<String> others) {
    List<String> left = new ArrayList<>(items);
    others.forEach(left::remove);
    return left;
  }
}
