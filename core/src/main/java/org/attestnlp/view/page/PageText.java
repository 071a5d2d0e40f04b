package org.attestnlp.view.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.attestnlp.view.html.MarkedText;

/** The text with a mark for every annotation, and what the panel beside it tells of each. */
public final class PageText {

  private final MarkedText text;
  private final ObjectNode items = PrettyJson.read("{}");

  /** The text of an article. */
  public PageText(AnnotatedArticle article) {
    this.text = new MarkedText(article.text());
    article.entities().forEach(this::entity);
    article.quotes().forEach(this::quote);
    article.claims().forEach(this::claim);
    for (int i = 0; i < article.numbers().size(); i++) {
      number("n" + (i + 1), article.numbers().get(i));
    }
    Contents.parts(article.text()).forEach(part -> text.part(part.at(), part.id()));
  }

  /** The text, its marks around it. */
  public String html() {
    return text.html();
  }

  /** JSON: for each id of an item its layer, title and lines. */
  public String items() {
    return PrettyJson.compact(items);
  }

  private void entity(Entity entity) {
    String what = entity.type().name() + " " + entity.name();
    for (Mention mention : entity.mentions()) {
      String style = "entity " + entity.type().name() + " " + mention.kind().name();
      text.mark(mention.span(), style, entity.id(), what);
    }
    text.anchor(entity.mentions().get(0).span().begin(), entity.id());
    rows(item(entity.id(), "entities", entity.name()), EntityFields.ENTITY, entity);
  }

  private void quote(Quote quote) {
    String by = Fragments.names(quote.speakers());
    String style = "quote " + quote.kind().name() + " " + quote.polarity().name();
    text.mark(quote.span(), style, quote.id(), quote.kind() + (by.isEmpty() ? "" : ": " + by));
    text.anchor(quote.span().begin(), quote.id());
    text.label(quote.span().begin(), by.isEmpty() ? "speaker not found" : by);
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
    String by = Fragments.names(claim.claimants());
    String amount = Amounts.of(claim);
    text.mark(claim.span(), "claim", claim.id(), amount + (by.isEmpty() ? "" : ", " + by));
    text.anchor(claim.span().begin(), claim.id());
    ArrayNode rows = item(claim.id(), "claims", "Claim " + claim.id());
    row(rows, "value", amount);
    row(rows, "kind", claim.kind() + (claim.approximate() ? ", approximate" : ""));
    rows(rows, ClaimFields.CLAIM, claim);
  }

  private void number(String id, NumberMention number) {
    text.mark(number.span(), "number", id, number.role().name());
    ArrayNode rows = item(id, "numbers", "Number, no claim");
    rows(rows, NumberFields.NUMBER, number);
    row(rows, "value", Amounts.of(number));
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
}
