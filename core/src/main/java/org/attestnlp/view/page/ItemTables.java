package org.attestnlp.view.page;

import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Quote;
import org.attestnlp.view.html.Html;

/** All claims and all quotes, a row each, with links into the text. */
public final class ItemTables {

  private static final String CLAIM_HEAD =
      "<th class=\"n\">Number<th>Counted<th>Claimed by<th>Factuality<th>Disputed by"
          + "<th class=\"rule\">Rule";
  private static final String QUOTE_HEAD = "<th>Speaker<th>Words<th>Kind<th class=\"rule\">Rule";

  private ItemTables() {}

  /** The section of the claims. */
  public static String claims(AnnotatedArticle article) {
    StringBuilder rows = new StringBuilder();
    for (Claim claim : article.claims()) {
      String by = Fragments.names(claim.claimants());
      rows.append("<tr><td class=\"n\">").append(Fragments.link(claim.id(), Amounts.of(claim)));
      rows.append("<td>");
      rows.append(Html.escape(claim.counted() == null ? "" : claim.counted().span().text()));
      rows.append("<td>").append(Html.escape(by.isEmpty() ? "the article" : by));
      rows.append("<td>").append(Fragments.word(claim.factuality()));
      rows.append("<td>").append(Html.escape(Fragments.names(claim.disputedBy())));
      rows.append("<td class=\"rule\">").append(Html.escape(claim.rule())).append("</tr>\n");
    }
    return section("claims", "Claims", CLAIM_HEAD, rows.toString());
  }

  /** The section of the quotes. */
  public static String quotes(AnnotatedArticle article) {
    StringBuilder rows = new StringBuilder();
    for (Quote quote : article.quotes()) {
      String by = Fragments.names(quote.speakers());
      rows.append("<tr><td>").append(Html.escape(by.isEmpty() ? "not found" : by));
      rows.append("<td>").append(Fragments.link(quote.id(), quote.span().text()));
      rows.append("<td>").append(Fragments.word(quote.kind()));
      rows.append("<td class=\"rule\">").append(Html.escape(quote.rule())).append("</tr>\n");
    }
    return section("quotes", "Quotes", QUOTE_HEAD, rows.toString());
  }

  private static String section(String id, String title, String head, String rows) {
    return "<section id=\""
        + id
        + "\"><h2>"
        + title
        + "</h2>\n"
        + Fragments.table(title, head, rows)
        + "</section>\n";
  }
}
