package org.attestnlp.cli.alike;

import java.util.List;
import org.attestnlp.model.AnnotatedArticle;

/** Paragraphs more, and one that is wrapped. */
final class Paragraphing {

  private static final int COLUMNS = 72;

  private static final List<String> NEUTRAL =
      List.of(
          "The streets were quiet in the evening.",
          "Shops opened at the usual hour, and the buses ran.",
          "There was little wind, and the sea was calm.",
          "The market square filled slowly after the rain had stopped.");

  private static final List<String> HEADLINES =
      List.of(
          "Town prepares for the winter fair",
          "Harbour works enter final stage",
          "Quiet week on the coast",
          "Old mill to open its doors again");

  private Paragraphing() {}

  /** Not in front of a headline or dateline, which would be none then. */
  static List<Rewriting> before(Sample sample) {
    return isBare(sample.result())
        ? NEUTRAL.stream().map(paragraph -> inFront(sample, paragraph)).toList()
        : List.of();
  }

  static List<Rewriting> headline(Sample sample) {
    return sample.result().title() == null
        ? List.of(inFront(sample, sample.pick(foreignTo(sample))))
        : List.of();
  }

  /** Headlines that begin with no word of the text. */
  private static List<String> foreignTo(Sample sample) {
    return HEADLINES.stream()
        .filter(headline -> !sample.text().contains(headline.split(" ", 2)[0]))
        .toList();
  }

  static List<Rewriting> behind(Sample sample) {
    return List.of(
        new Rewriting(sample.text()).keepAll().replace(gap(sample) + sample.pick(NEUTRAL), 0));
  }

  /** A text of one paragraph, as mail and old agencies wrap it. */
  static List<Rewriting> wrapped(Sample sample) {
    String text = sample.text();
    if (text.indexOf('\n') >= 0 || text.length() <= COLUMNS) {
      return List.of();
    }
    Rewriting wrapped = new Rewriting(text);
    int line = 0;
    int blank = text.lastIndexOf(' ', COLUMNS);
    while (blank > line && line + COLUMNS < text.length()) {
      wrapped.keepTo(blank).replace("\n", 1);
      line = blank + 1;
      blank = text.lastIndexOf(' ', line + COLUMNS);
    }
    return List.of(wrapped.keepAll());
  }

  private static Rewriting inFront(Sample sample, String paragraph) {
    return new Rewriting(sample.text()).replace(paragraph + gap(sample), 0).keepAll();
  }

  private static String gap(Sample sample) {
    boolean tight = sample.text().contains("\n") && !sample.text().contains("\n\n");
    return tight ? "\n" : "\n\n";
  }

  private static boolean isBare(AnnotatedArticle result) {
    return result.title() == null && result.dateline() == null;
  }
}
