package org.attestnlp.gold.file;

import java.util.Map;
import java.util.Set;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Span;

/**
 * One gold file: an article with the annotations that are right, and how far they go.
 *
 * @param file the file's name, for messages
 * @param article the annotations, in the format of a result
 * @param complete the layers in which everything is annotated; elsewhere what is not gold is not
 *     wrong
 * @param annotator who made it, empty if not said
 * @param note what to know about it, empty if nothing
 * @param marks by the id of an entity, quote or claim, and by {@link #mention} of a mention; items
 *     without marks are plain
 * @param earlier whether the file was made before results had events, outcomes, resolved times and
 *     kinds of source: of these it says nothing, and they are not compared
 */
public record GoldArticle(
    String file,
    AnnotatedArticle article,
    Set<GoldLayer> complete,
    String annotator,
    String note,
    Map<String, Marks> marks,
    boolean earlier) {

  /** What files of earlier versions do not say. */
  static final Set<String> LATER_SLOTS =
      Set.of(
          "source-kind",
          "outcome",
          "country",
          "time-value",
          "time-from",
          "time-until",
          "time-relation",
          "happening");

  /** Copies the collections. */
  public GoldArticle {
    complete = Set.copyOf(complete);
    marks = Map.copyOf(marks);
  }

  /** A file that says all that results have. */
  public GoldArticle(
      String file,
      AnnotatedArticle article,
      Set<GoldLayer> complete,
      String annotator,
      String note,
      Map<String, Marks> marks) {
    this(file, article, complete, annotator, note, marks, false);
  }

  /** Whether the file says anything of a slot. */
  public boolean tells(String slot) {
    return !earlier || !LATER_SLOTS.contains(slot);
  }

  /** A result taken as gold, complete in every layer and without marks. */
  public static GoldArticle of(AnnotatedArticle article) {
    return new GoldArticle(article.id(), article, Set.of(GoldLayer.values()), "", "", Map.of());
  }

  /** The article's id. */
  public String id() {
    return article.id();
  }

  public Marks marks(String item) {
    return marks.getOrDefault(item, Marks.NONE);
  }

  /** The name under which the marks of a mention are kept: {@code e1@14-23}. */
  public static String mention(String entity, Span span) {
    return entity + "@" + span.begin() + "-" + span.end();
  }
}
