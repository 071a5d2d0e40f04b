package org.attestnlp.gold.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.compare.Difference;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.attestnlp.view.html.MarkedText;
import org.jspecify.annotations.Nullable;

/** One side of the page: a text with its items, marked as what they are. */
final class HtmlPane {

  private record Place(GoldLayer layer, Span span) {}

  /** An item, and what it is where nothing is wrong with it: ok, optional or forbidden. */
  private record Item(Place place, String plain) {}

  private HtmlPane() {}

  /** The gold; a link goes to each item that has a place. */
  static String gold(Comparison comparison, Map<String, String> places) {
    Map<Place, Difference> wrong = new HashMap<>();
    for (Difference difference : comparison.differences()) {
      if (difference.wanted() != null) {
        wrong.put(new Place(difference.layer(), difference.wanted()), difference);
      }
    }
    GoldArticle gold = comparison.gold();
    MarkedText text = new MarkedText(gold.article().text());
    for (Difference difference : comparison.differences()) {
      if (difference.wanted() != null && difference.kind() != Difference.Kind.TRAP) {
        anchor(difference, places, text);
      }
    }
    return pane(gold.article(), gold.marks(), wrong, text);
  }

  /** The result; a link goes here to what the gold does not have. */
  static String found(Comparison comparison, Map<String, String> places) {
    Map<Place, Difference> wrong = new HashMap<>();
    for (Difference difference : comparison.differences()) {
      if (difference.found() != null) {
        wrong.put(new Place(difference.layer(), difference.found()), difference);
      }
    }
    MarkedText text = new MarkedText(comparison.found().text());
    for (Difference difference : comparison.differences()) {
      if (difference.wanted() == null || difference.kind() == Difference.Kind.TRAP) {
        anchor(difference, places, text);
      }
    }
    return pane(comparison.found(), Map.of(), wrong, text);
  }

  private static void anchor(Difference difference, Map<String, String> places, MarkedText text) {
    String place = places.get(difference.item());
    if (place != null) {
      text.anchor(difference.span().begin(), place);
    }
  }

  private static String pane(
      AnnotatedArticle article,
      Map<String, Marks> marks,
      Map<Place, Difference> wrong,
      MarkedText text) {
    for (Item item : items(article, marks)) {
      String layer = item.place().layer().label();
      Difference difference = wrong.get(item.place());
      if (difference == null) {
        String title = item.plain().equals("ok") ? layer : layer + ": " + item.plain();
        text.mark(item.place().span(), item.plain(), layer, title);
      } else {
        String kind = difference.kind().name().toLowerCase(Locale.ROOT);
        text.mark(item.place().span(), kind, layer, layer + ": " + difference.detail());
      }
    }
    return text.html();
  }

  private static List<Item> items(AnnotatedArticle article, Map<String, Marks> marks) {
    List<Item> items = new ArrayList<>();
    for (Entity entity : article.entities()) {
      for (Mention mention : entity.mentions()) {
        items.add(item(GoldLayer.ENTITIES, mention.span(), marks.get(entity.id())));
      }
    }
    for (Quote quote : article.quotes()) {
      items.add(item(GoldLayer.QUOTES, quote.span(), marks.get(quote.id())));
    }
    for (Claim claim : article.claims()) {
      items.add(item(GoldLayer.CLAIMS, claim.span(), marks.get(claim.id())));
    }
    return items;
  }

  private static Item item(GoldLayer layer, Span span, @Nullable Marks marks) {
    String plain =
        marks == null
            ? "ok"
            : marks.forbidden() ? "forbidden" : marks.optional() ? "optional" : "ok";
    return new Item(new Place(layer, span), plain);
  }
}
