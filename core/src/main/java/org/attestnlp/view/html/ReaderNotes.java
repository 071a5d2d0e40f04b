package org.attestnlp.view.html;

import org.attestnlp.model.AnnotatedArticle;

/** What a reader of a page must know of the result, first of all that a layer is missing. */
public final class ReaderNotes {

  private ReaderNotes() {}

  /** Paragraphs of HTML; empty where every layer is there. */
  public static String html(AnnotatedArticle article) {
    StringBuilder out = new StringBuilder();
    if (!article.incomplete().isEmpty()) {
      String layers = String.join(", ", article.incomplete());
      out.append("<p class=\"meta\" role=\"note\">Incomplete: nobody looked for ");
      out.append(Html.escape(layers)).append(", as a step failed.</p>\n");
      for (String warning : article.warnings()) {
        out.append("<p class=\"meta\">").append(Html.escape(warning)).append("</p>\n");
      }
    }
    return out.toString();
  }
}
