package org.attestnlp.rules.claims.draft;

import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the words beside a number say about it: {@code at least}, {@code some}.
 *
 * @param kind the kind they make it, EXACT where they name no bound
 * @param approximate whether they make it approximate
 * @param span the words, null where there are none
 * @param first the first token of the words and the number together
 * @param end one past the last token of them
 */
public record Bound(ClaimKind kind, boolean approximate, @Nullable Span span, int first, int end) {

  /** The same of a number that says it again in other terms. */
  public Bound of(Located number) {
    return new Bound(kind, approximate, null, number.first(), number.end());
  }
}
