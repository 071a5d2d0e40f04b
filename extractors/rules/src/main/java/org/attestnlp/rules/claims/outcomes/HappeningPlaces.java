package org.attestnlp.rules.claims.outcomes;

import java.util.Objects;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Place;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.places.Places;
import org.jspecify.annotations.Nullable;

/**
 * Tells places of different happenings apart: two that are named, of which none lies in the other.
 */
final class HappeningPlaces {

  private final EntityIndex entities;

  HappeningPlaces(EntityIndex entities) {
    this.entities = entities;
  }

  boolean areApart(@Nullable Place then, @Nullable Place now) {
    if (then == null || now == null) {
      return false;
    }
    if (then.country() != null && now.country() != null) {
      return !then.country().equals(now.country()) || isApart(then, now);
    }
    return isApart(then, now);
  }

  private boolean isApart(Place then, Place now) {
    boolean named = isLocation(then) && isLocation(now);
    return named
        && !Objects.equals(then.entity(), now.entity())
        && !lies(then, now)
        && !lies(now, then);
  }

  private boolean isLocation(Place place) {
    Span span = place.span();
    return place.entity() != null
        && entities.typeIn(span.begin(), span.end()) == EntityType.LOCATION;
  }

  /** Whether one names the other as what it lies in, or is its country. */
  private boolean lies(Place inner, Place outer) {
    boolean part =
        inner.parts().stream()
            .map(span -> entities.idIn(span.begin(), span.end()))
            .anyMatch(id -> Objects.equals(id, outer.entity()));
    boolean country =
        inner.country() != null && inner.country().equals(Places.code(outer.span().text()));
    return part || country;
  }
}
