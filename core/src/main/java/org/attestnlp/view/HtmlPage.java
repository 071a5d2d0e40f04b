package org.attestnlp.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attestnlp.field.Cell;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.NumberFields;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.field.Shape;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;

/**
 * An article with its annotations as a page of its own: readable without a script and without a
 * network, every annotation within reach of the keyboard.
 *
 * <pre>{@code
 * Files.writeString(Path.of("ada.html"), HtmlPage.write(pipeline.annotate(article)));
 * }</pre>
 */
public final class HtmlPage {

  private final AnnotatedArticle article;
  private final MarkedText text;
  private final ObjectNode items = PrettyJson.read("{}");

  private HtmlPage(AnnotatedArticle article) {
    this.article = article;
    this.text = new MarkedText(article.text());
  }

  /** The page. */
  public static String write(AnnotatedArticle article) {
    return new HtmlPage(article).page();
  }

  private String page() {
    article.entities().forEach(this::entity);
    article.quotes().forEach(this::quote);
    article.claims().forEach(this::claim);
    for (int i = 0; i < article.numbers().size(); i++) {
      number("n" + (i + 1), article.numbers().get(i));
    }
    Span title = article.title();
    String heading = title == null ? article.id() : title.text();
    String body =
        "<header>\n<h1>"
            + Html.escape(heading)
            + "</h1>\n<p class=\"meta\">"
            + Html.escape(meta())
            + "</p>\n"
            + ReaderNotes.html(article)
            + filters()
            + "</header>\n<main class=\"layout\">\n<div class=\"text\">"
            + text.html()
            + "</div>\n<aside aria-live=\"polite\"><div id=\"details\">"
            + "<h2>Details</h2>Move over a marked passage, or reach it with Tab.</div></aside>\n</main>\n"
            + claims()
            + quotes();
    return Html.page(
        heading,
        Html.resource("page.css"),
        Html.resource("page.js"),
        PrettyJson.compact(items),
        body);
  }

  private String meta() {
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

  private static String filters() {
    StringBuilder out = new StringBuilder("<div class=\"filters\">");
    for (String layer : List.of("entities", "quotes", "claims", "numbers")) {
      out.append("<label><input type=\"checkbox\" checked id=\"f-").append(layer).append("\"> ");
      out.append(layer).append("</label>");
    }
    return out.append("</div>\n").toString();
  }

  private void entity(Entity entity) {
    String what = entity.type().name() + " " + entity.name();
    for (Mention mention : entity.mentions()) {
      String style = "entity " + entity.type().name() + " " + mention.kind().name();
      text.mark(mention.span(), style, entity.id(), what);
    }
    rows(item(entity.id(), "entities", entity.name()), EntityFields.ENTITY, entity);
  }

  private void quote(Quote quote) {
    String by = Phrases.sources(quote.speakers());
    String style = "quote " + quote.kind().name() + " " + quote.polarity().name();
    text.mark(quote.span(), style, quote.id(), quote.kind() + (by.isEmpty() ? "" : ": " + by));
    for (Source speaker : quote.speakers()) {
      Span mention = speaker.mention();
      if (mention != null) {
        text.mark(mention, "source", quote.id() + "-speaker", "speaks in " + quote.id());
      }
    }
    ArrayNode rows = item(quote.id(), "quotes", "Quote " + quote.id());
    row(rows, "speaker", by.isEmpty() ? "not found" : by);
    row(rows, "kind", quote.kind().name());
    row(rows, "stance", quote.polarity().name());
    rows(rows, QuoteFields.QUOTE, quote);
  }

  private void claim(Claim claim) {
    String by = Phrases.sources(claim.claimants());
    String amount = Phrases.amount(claim);
    text.mark(claim.span(), "claim", claim.id(), amount + (by.isEmpty() ? "" : ", " + by));
    ArrayNode rows = item(claim.id(), "claims", "Claim " + claim.id());
    row(rows, "value", amount);
    row(rows, "kind", claim.kind() + (claim.approximate() ? ", approximate" : ""));
    rows(rows, ClaimFields.CLAIM, claim);
  }

  private void number(String id, NumberMention number) {
    text.mark(number.span(), "number", id, number.role().name());
    ArrayNode rows = item(id, "numbers", "Number, no claim");
    rows(rows, NumberFields.NUMBER, number);
    row(rows, "value", Phrases.amount(number));
  }

  private ArrayNode item(String id, String layer, String title) {
    return items.putObject(id).put("layer", layer).put("title", title).putArray("rows");
  }

  /** What is told of an item beside the text, in the order of its fields. */
  private static <T> void rows(ArrayNode rows, Shape<T> shape, T item) {
    for (Cell<T> line : shape.lines()) {
      row(rows, line.name(), line.words(item));
    }
  }

  private static void row(ArrayNode rows, String label, String value) {
    if (!value.isEmpty()) {
      rows.addArray().add(label).add(value);
    }
  }

  private String claims() {
    StringBuilder out = new StringBuilder("<section><h2>Claims</h2>\n<table><thead><tr>");
    out.append(
        "<th>Number<th class=\"n\">Value<th>Counted<th>Claimed by<th>Factuality<th>Disputed by");
    out.append("</tr></thead><tbody>\n");
    for (Claim claim : article.claims()) {
      String by = Phrases.sources(claim.claimants());
      out.append("<tr><td>").append(Html.escape(claim.span().text()));
      out.append("<td class=\"n\">").append(Html.escape(Phrases.amount(claim)));
      out.append("<td>");
      out.append(Html.escape(claim.counted() == null ? "" : claim.counted().span().text()));
      out.append("<td>").append(Html.escape(by.isEmpty() ? "the article" : by));
      out.append("<td>").append(claim.factuality());
      out.append("<td>").append(Html.escape(Phrases.sources(claim.disputedBy())));
      out.append("</tr>\n");
    }
    return out.append("</tbody></table></section>\n").toString();
  }

  private String quotes() {
    StringBuilder out = new StringBuilder("<section><h2>Quotes</h2>\n<table><thead><tr>");
    out.append("<th>Speaker<th>Words<th>Kind<th>Rule</tr></thead><tbody>\n");
    for (Quote quote : article.quotes()) {
      String by = Phrases.sources(quote.speakers());
      out.append("<tr><td>").append(Html.escape(by.isEmpty() ? "not found" : by));
      out.append("<td>").append(Html.escape(quote.span().text()));
      out.append("<td>").append(quote.kind()).append("<td>").append(Html.escape(quote.rule()));
      out.append("</tr>\n");
    }
    return out.append("</tbody></table></section>\n").toString();
  }
}
