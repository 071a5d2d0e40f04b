package org.attestnlp.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.SourceFields;
import org.attestnlp.field.Type;

/** Mends references to items that a person deleted, and gives new items ids. */
public final class References {

  private final ObjectNode article;
  private final Set<JsonNode> added;

  /** The ids of the items of each list. */
  private final Map<String, Set<String>> known = new HashMap<>();

  /**
   * Of an article.
   *
   * @param added the quotes that have no id yet
   */
  public References(ObjectNode article, Set<JsonNode> added) {
    this.article = article;
    this.added = added;
  }

  /** Mends the article. */
  public void mend() {
    for (Field<?, ?> list : ArticleFields.ARTICLE.fields()) {
      collect(list.name(), article.path(list.name()));
    }
    Set<String> quotes = known.getOrDefault(ArticleFields.QUOTES.name(), Set.of());
    FreshIds fresh = new FreshIds("q");
    for (JsonNode quote : article.path(ArticleFields.QUOTES.name())) {
      if (added.contains(quote)) {
        String id = fresh.next(quotes);
        ((ObjectNode) quote).put("id", id);
        quotes.add(id);
      }
    }
    mend(article, ArticleFields.ARTICLE);
  }

  private void collect(String list, JsonNode items) {
    Set<String> ids = known.computeIfAbsent(list, name -> new HashSet<>());
    for (JsonNode item : items) {
      if (item.path("id").isTextual() && !added.contains(item)) {
        ids.add(item.path("id").textValue());
      }
    }
  }

  /** False if the record says nothing without the item that it refers to. */
  private boolean mend(ObjectNode record, Shape<?> shape) {
    boolean whole = true;
    for (Field<?, ?> key : shape.keys()) {
      JsonNode value = record.path(key.name());
      if (key.type() instanceof Type.Struct<?> struct && value instanceof ObjectNode inner) {
        mend(inner, struct.shape());
      } else if (key.type() instanceof Type.Row<?> row && value instanceof ArrayNode items) {
        boolean said = !items.isEmpty();
        mend(items, row.each());
        // a toll, an event of no claims: nobody says so any more
        whole &= !(said && items.isEmpty() && row.each() instanceof Type.Reference);
      } else if (dangles(key.type(), value)) {
        whole &= key.isNullable();
        drop(record, key, shape);
      }
    }
    return whole;
  }

  private void mend(ArrayNode items, Type<?> each) {
    List<JsonNode> kept = new ArrayList<>();
    for (JsonNode item : items) {
      boolean stays =
          each instanceof Type.Struct<?> struct && item instanceof ObjectNode inner
              ? mend(inner, struct.shape())
              : !dangles(each, item);
      if (stays) {
        kept.add(item);
      }
    }
    items.removeAll();
    items.addAll(kept);
  }

  private boolean dangles(Type<?> type, JsonNode id) {
    return type instanceof Type.Reference reference
        && id.isTextual()
        && !known.getOrDefault(reference.list(), Set.of()).contains(id.textValue());
  }

  /** A source that was an entity is described from now on. */
  private static void drop(ObjectNode record, Field<?, ?> reference, Shape<?> shape) {
    if (reference.isNullable()) {
      record.putNull(reference.name());
    }
    if (shape.equals(SourceFields.SOURCE)) {
      record.put(SourceFields.STATUS.name(), "DESCRIBED");
    }
  }
}
