package org.attestnlp.gold.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.InvalidGoldException;
import org.attestnlp.gold.score.Scores;
import org.attestnlp.model.AnnotatedArticle;

/**
 * A result held against its gold, item by item.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(gold, pipeline.annotate(article));
 * comparison.scores().of("quotes.right").f1();
 * }</pre>
 *
 * @param gold the gold
 * @param found the result
 * @param scores every metric of the article
 * @param differences what is lost, changed, new or forbidden, in text order
 * @param right the ids of the gold items of which every slot is right
 */
public record Comparison(
    GoldArticle gold,
    AnnotatedArticle found,
    Scores scores,
    List<Difference> differences,
    SortedSet<String> right) {

  /** Copies the collections. */
  public Comparison {
    differences = List.copyOf(differences);
    right = Collections.unmodifiableSortedSet(new TreeSet<>(right));
  }

  /**
   * Compares; the order of items on either side does not matter.
   *
   * @throws InvalidGoldException if the two are of different texts
   */
  public static Comparison of(GoldArticle gold, AnnotatedArticle found) {
    if (!gold.article().text().equals(found.text())) {
      throw new InvalidGoldException(
          gold.file()
              + ": gold of another text than the result "
              + found.id()
              + "; annotate the text of the gold");
    }
    Report report = new Report(gold.id());
    EntityComparison entities = new EntityComparison(gold, found, report);
    entities.run();
    new QuoteComparison(gold, found, entities, report).run();
    new ClaimComparison(gold, found, entities, report).run();
    List<Difference> differences =
        report.differences().stream()
            .sorted(
                Comparator.comparingInt((Difference d) -> d.span().begin())
                    .thenComparingInt(d -> d.span().end())
                    .thenComparing(Difference::item)
                    .thenComparing(Difference::detail))
            .toList();
    return new Comparison(gold, found, report.scores().build(), differences, report.right());
  }
}
