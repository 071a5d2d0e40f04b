package org.attestnlp.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the event of a claim takes place: {@code Watapur district of Kunar province}.
 *
 * @param span the phrase
 * @param entity the entity's id if there is one, else null
 * @param parts the places that lie in one another, from small to large, the phrase's own first:
 *     “Orla”, “Kunar province”
 * @param country the ISO 3166-1 code of the country where the text says it: {@code AF}; else null
 */
public record Place(
    Span span, @Nullable String entity, List<Span> parts, @Nullable String country) {

  /** Copies the parts. */
  public Place {
    parts = List.copyOf(parts);
  }

  /** A place of which nothing more is told. */
  public Place(Span span, @Nullable String entity) {
    this(span, entity, List.of(), null);
  }
}
