package org.attestnlp.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Gathers what was found, and knows the items by their ids. */
final class Findings {

  private static final int SHOWN = 40;

  private final List<Breach> breaches = new ArrayList<>();
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Quote> quotes = new HashMap<>();

  Findings(AnnotatedArticle article) {
    article.entities().forEach(entity -> entities.put(entity.id(), entity));
    article.quotes().forEach(quote -> quotes.put(quote.id(), quote));
  }

  void add(String place, String message) {
    breaches.add(new Breach(place, message));
  }

  List<Breach> list() {
    return List.copyOf(breaches);
  }

  @Nullable Entity entity(String id) {
    return entities.get(id);
  }

  @Nullable Quote quote(String id) {
    return quotes.get(id);
  }

  /** The id of an entity where one is named: it must be that of an item. */
  void entityId(String place, @Nullable String id) {
    if (id != null && !entities.containsKey(id)) {
      add(place, "is " + id + ", which no entity has as its id");
    }
  }

  /** Ids run from 1: the first that does not is told. */
  void ids(String layer, String letter, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      String expected = letter + (i + 1);
      if (!ids.get(i).equals(expected)) {
        add(layer + "[" + i + "].id", "is " + ids.get(i) + ", expected " + expected);
        return;
      }
    }
  }

  /** Words as they are shown in a message: {@code “the army” at 12}. */
  static String shown(Span span) {
    return shown(span.text()) + " at " + span.begin();
  }

  static String shown(String words) {
    String line = words.replaceAll("\\s+", " ");
    return "“" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "”";
  }
}
