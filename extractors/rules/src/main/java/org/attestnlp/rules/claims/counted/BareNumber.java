package org.attestnlp.rules.claims.counted;

import org.attestnlp.model.Change;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.jspecify.annotations.Nullable;

/**
 * A number beside which nothing says what it counts.
 *
 * @param number the number
 * @param bound the words beside it
 * @param next the number that follows, null if there is none
 * @param clause its clause
 * @param change its change, null if there is none
 * @param twin the claim that it says again in other units, null if there is none
 * @param last the claim before, null if there is none
 */
public record BareNumber(
    Located number,
    Bound bound,
    @Nullable Located next,
    Clause clause,
    @Nullable Change change,
    @Nullable Draft twin,
    @Nullable Draft last) {

  /** The claim before, if it stands in the same sentence; else null. */
  @Nullable Draft lastOfSentence() {
    return last != null && last.number().sentence() == number.sentence() ? last : null;
  }
}
