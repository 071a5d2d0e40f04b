package org.attestnlp.gold.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Quote;
import org.jspecify.annotations.Nullable;

/** The items of one article by the ids that they use for each other. */
final class Lookup {

  private final Map<String, Entity> entities;
  private final Map<String, Quote> quotes;
  private final Map<String, Claim> claims;

  Lookup(AnnotatedArticle article) {
    this.entities = byId(article.entities(), Entity::id);
    this.quotes = byId(article.quotes(), Quote::id);
    this.claims = byId(article.claims(), Claim::id);
  }

  @Nullable Quote quote(@Nullable String id) {
    return id == null ? null : quotes.get(id);
  }

  @Nullable Claim claim(@Nullable String id) {
    return id == null ? null : claims.get(id);
  }

  /** The entity's name, or “no entity”. */
  String name(@Nullable String entity) {
    Entity found = entity == null ? null : entities.get(entity);
    return found == null ? "no entity" : found.name();
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    Map<String, T> byId = new HashMap<>();
    items.forEach(item -> byId.put(id.apply(item), item));
    return byId;
  }
}
