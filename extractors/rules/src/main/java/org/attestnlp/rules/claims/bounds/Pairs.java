package org.attestnlp.rules.claims.bounds;

import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Joins an old amount and its new one where other words stand between: {@code grew from 14 animals,
 * when the park opened, to 230 today}.
 */
public final class Pairs {

  /** How far behind the old amount the new one stands at most, in tokens. */
  private static final int NEAR = 20;

  private final Passage passage;

  public Pairs(Passage passage) {
    this.passage = passage;
  }

  /** The claim of the old amount, if a number is the new one; or null. */
  public @Nullable Draft old(Located number, Bound bound, @Nullable Draft last) {
    Change change = last == null ? null : last.change();
    int to = passage.isDeterminer(bound.first() - 1) ? bound.first() - 2 : bound.first() - 1;
    if (last == null
        || change == null
        || change.role() != ChangeRole.FROM
        || !passage.is(to, "to")
        || to - last.number().end() > NEAR
        || !last.number().baseUnit().equals(number.baseUnit())) {
      return null;
    }
    boolean aside = passage.is(to - 1, ",");
    for (int token = last.number().end(); token < to; token++) {
      boolean joins = passage.isOneOf(token, "and", "but", ";", "while");
      if (joins || passage.isVerb(token) && !aside) {
        return null;
      }
    }
    return last;
  }

  /** What a new amount is of an old one. */
  public static @Nullable Change end(Draft old) {
    Change change = old.change();
    return change == null ? null : new Change(change.direction(), ChangeRole.TO);
  }
}
