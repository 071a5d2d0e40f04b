package org.attestnlp.view;

import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Span;
import org.attestnlp.view.html.Html;
import org.attestnlp.view.html.ReaderNotes;
import org.attestnlp.view.page.Contents;
import org.attestnlp.view.page.DatedClaims;
import org.attestnlp.view.page.ItemTables;
import org.attestnlp.view.page.PageText;
import org.attestnlp.view.page.SourceList;
import org.attestnlp.view.page.TollTable;

/**
 * An article with its annotations as a page of its own: readable without a script and without a
 * network, every annotation within reach of keyboard, mouse and finger.
 *
 * <pre>{@code
 * Files.writeString(Path.of("ada.html"), HtmlPage.write(pipeline.annotate(article)));
 * }</pre>
 */
public final class HtmlPage {

  private static final String[] LAYERS = {"entities", "quotes", "claims", "numbers"};

  private static final String LEGEND =
      """
      <p class="key" aria-label="Legend"><span class="k entity PERSON">person</span>
      <span class="k entity ORGANIZATION">organization</span> <span class="k entity LOCATION">place</span>
      <span class="k entity MISC">other name</span> <span class="k entity PERSON PRONOUN">he, the mayor</span>
      <span class="k quote">quote</span> <span class="k quote quote-2">quote in a quote</span>
      <span class="k quote DENIED">denied</span> <span class="k claim">claim</span>
      <span class="k number">number, no claim</span></p>
      """;

  private static final String SEARCH =
      """
      <form class="search" role="search" hidden><label>Search <input type="search" id="search" autocomplete="off"></label>
      <button type="button" id="previous" aria-label="Previous">↑</button>
      <button type="submit" id="next" aria-label="Next">↓</button> <output id="hits"></output></form>
      """;

  private static final String PANEL =
      """
      <aside aria-label="Details"><button type="button" id="close" aria-label="Close" hidden>×</button>
      <div id="details" aria-live="polite"><h2>Details</h2>Touch or point at a marked passage, or reach it with Tab.</div></aside>
      """;

  private HtmlPage() {}

  /** The page. */
  public static String write(AnnotatedArticle article) {
    PageText text = new PageText(article);
    String sections =
        SourceList.html(article)
            + TollTable.html(article)
            + DatedClaims.html(article)
            + ItemTables.claims(article)
            + ItemTables.quotes(article);
    Span title = article.title();
    String heading = title == null ? article.id() : title.text();
    String body =
        "<header>\n<h1>"
            + Html.escape(heading)
            + "</h1>\n<p class=\"meta\">"
            + Html.escape(meta(article))
            + "</p>\n"
            + ReaderNotes.html(article)
            + Contents.html(article.text(), sections)
            + SEARCH
            + switches()
            + LEGEND
            + "</header>\n<main"
            + (Contents.isLong(article.text()) ? " class=\"long\"" : "")
            + ">\n<section id=\"text\" class=\"layout\" aria-label=\"Text\">\n"
            + "<div class=\"text\">"
            + text.html()
            + "</div>\n"
            + PANEL
            + "</section>\n"
            + sections
            + "</main>\n";
    return Html.page(
        heading,
        Html.resource("marks.css") + Html.resource("page.css"),
        Html.resource("page.js"),
        text.items(),
        body);
  }

  private static String meta(AnnotatedArticle article) {
    return article.id()
        + (article.date() == null ? "" : " · " + article.date())
        + " · "
        + count(article.entities().size(), "entity", "entities")
        + ", "
        + count(article.quotes().size(), "quote", "quotes")
        + ", "
        + count(article.claims().size(), "claim", "claims")
        + " · "
        + article.producer().engine();
  }

  private static String count(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  private static String switches() {
    StringBuilder out = new StringBuilder("<div class=\"filters\">");
    for (String layer : LAYERS) {
      option(layer, layer, true, out);
    }
    option("speakers", "speakers beside quotes", true, out);
    option("rules", "rule names", false, out);
    return out.append("</div>\n").toString();
  }

  private static void option(String name, String label, boolean on, StringBuilder out) {
    out.append("<label><input type=\"checkbox\"").append(on ? " checked" : "");
    out.append(" id=\"f-").append(name).append("\"> ").append(label).append("</label>");
  }
}
