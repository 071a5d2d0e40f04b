package org.attestnlp.audit;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.AnnotatedArticle;

/**
 * Who is heard in each of many articles, and in all. Articles count in the order in which they are
 * added; one that is added twice counts twice. Not for several threads at once.
 */
public final class Audit {

  /**
   * The figures of one article.
   *
   * @param id the article's id
   * @param sourcing its figures
   */
  public record Row(String id, Sourcing sourcing) {}

  private final List<Row> rows = new ArrayList<>();
  private Sourcing total = Sourcing.NONE;

  /** Counts an article. */
  public void add(AnnotatedArticle article) {
    Sourcing sourcing = Sourcing.of(article);
    rows.add(new Row(article.id(), sourcing));
    total = total.plus(sourcing);
  }

  /** By article. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** In all. */
  public Sourcing total() {
    return total;
  }
}
