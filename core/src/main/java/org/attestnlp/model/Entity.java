package org.attestnlp.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization, place or other named thing, with every place where the article mentions
 * it.
 *
 * @param id {@code e1}, {@code e2}, … in the order of first mention
 * @param type what kind of thing it is
 * @param subtype what kind of that, for a type of a house list's own such as {@code SHIP}; null for
 *     nearly all
 * @param name its fullest form without title, and without soft hyphens and other characters that
 *     show nothing: {@code Ada Quill}
 * @param titles titles it is given in the text: {@code President}
 * @param mentions in text order, at least one
 */
public record Entity(
    String id,
    EntityType type,
    @Nullable String subtype,
    String name,
    List<String> titles,
    List<Mention> mentions) {

  /** Copies the lists. */
  public Entity {
    titles = List.copyOf(titles);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + id + " has no mention");
    }
  }

  /** An entity without a type of a user's own. */
  public Entity(
      String id, EntityType type, String name, List<String> titles, List<Mention> mentions) {
    this(id, type, null, name, titles, mentions);
  }

  /** {@code e2 PERSON Ada Quill (Mayor), 3 mentions}. */
  @Override
  public String toString() {
    String kind = subtype == null ? type.toString() : type + ":" + subtype;
    String titled = titles.isEmpty() ? "" : " (" + String.join(", ", titles) + ")";
    return id + " " + kind + " " + name + titled + ", " + Brief.count(mentions.size(), "mention");
  }
}
