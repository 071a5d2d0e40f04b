package org.attestnlp.spi;

import org.attestnlp.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A name that binds the rules: its span and type stay as they are, and all names of one canonical
 * name are one entity, which has that name.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param type what it names
 * @param subtype what kind of that, for a type of a user's own such as {@code SHIP}; null for none
 * @param canonical what the entity is called, null to leave that and the grouping to the rules
 */
public record BoundName(
    int first, int end, EntityType type, @Nullable String subtype, @Nullable String canonical) {

  /** The name as those of engines are. */
  public Name name() {
    return new Name(first, end, type);
  }
}
