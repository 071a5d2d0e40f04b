package org.attestnlp.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, with all claims that speak of those it befell: an attack, a flood, a
 * march.
 *
 * @param id {@code v1}, {@code v2}, … in text order
 * @param span the words that name it first
 * @param place where, the first that a claim of it gives; null if none does
 * @param time when, the first that a claim of it gives; null if none does
 * @param claims its claims in text order: {@code c1}
 * @param tolls how many came to each outcome, in the order of the text
 */
public record Happening(
    String id,
    Span span,
    @Nullable Place place,
    @Nullable TimeExpression time,
    List<String> claims,
    List<Toll> tolls) {

  /** Copies the lists. */
  public Happening {
    claims = List.copyOf(claims);
    tolls = List.copyOf(tolls);
  }

  /** {@code v1 “lost” [40,44) of c1, c2}. */
  @Override
  public String toString() {
    return id + " " + span + " of " + String.join(", ", claims);
  }
}
