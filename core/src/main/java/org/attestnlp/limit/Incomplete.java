package org.attestnlp.limit;

import java.util.List;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Outcome;

/** Articles of which a step failed: what stands is a result, what is left out is told. */
public final class Incomplete {

  private static final String HEADER = "header";
  private static final String FAILED = "STEP_FAILED: ";

  private Incomplete() {}

  /**
   * The result itself, or an error record if nothing of it stands.
   *
   * @param layers what the pipeline fills
   */
  public static Outcome outcome(AnnotatedArticle article, List<String> layers) {
    List<String> asked = layers.stream().filter(layer -> !layer.equals(HEADER)).toList();
    boolean nothing = !article.incomplete().isEmpty() && article.incomplete().containsAll(asked);
    return nothing
        ? new ArticleError(
            article.id(),
            ErrorCode.INTERNAL,
            article.id() + ": internal failure: " + causes(article))
        : article;
  }

  /** {@code x: incomplete, without claims: rules-claims: java.lang.IllegalStateException: …}. */
  public static String message(AnnotatedArticle article) {
    return article.id()
        + ": incomplete, without "
        + String.join(", ", article.incomplete())
        + ": "
        + causes(article);
  }

  /** Whether a layer of an outcome is left out. */
  public static boolean is(Outcome outcome) {
    return outcome instanceof AnnotatedArticle article && !article.incomplete().isEmpty();
  }

  private static String causes(AnnotatedArticle article) {
    return String.join(
        "; ",
        article.warnings().stream()
            .filter(warning -> warning.startsWith(FAILED))
            .map(warning -> warning.substring(FAILED.length()))
            .toList());
  }
}
