package org.attestnlp.rules.claims.bounds;

import java.math.BigDecimal;
import java.util.Set;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeDirection;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.CountedNoun;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Joins an old amount and its new one where other words stand between: {@code grew from 14 animals,
 * when the park opened, to 230 today}.
 */
public final class AmountPairs {

  /** How far behind the old amount the new one stands at most, in tokens. */
  private static final int NEAR = 20;

  /** The most tokens between two amounts that something goes from and to. */
  private static final int STEP = 5;

  private static final Set<String> GOING = Set.of("go", "move", "change", "swing", "shift");

  private final Passage passage;

  public AmountPairs(Passage passage) {
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

  /** “The count went from 1,104 to 1,061”: the amounts say which way; or null. */
  public @Nullable Change moved(
      Located number, Bound bound, CountedNoun beside, @Nullable Located next, Clause clause) {
    VerbGroup event = clause.event();
    boolean goes = event != null && GOING.contains(passage.lemma(event.main())) && !event.passive();
    if (!goes
        || next == null
        || !passage.is(bound.first() - 1, "from")
        || next.sentence() != number.sentence()
        || next.first() - number.end() > STEP
        || number.durationUnit()
        || beside.noun() != null
        || !number.baseUnit().equals(next.baseUnit())) {
      return null;
    }
    BigDecimal from = number.value();
    BigDecimal to = next.value();
    boolean tied = passage.is(next.first() - 1, "to") || passage.is(next.first() - 2, "to");
    if (!tied || from == null || to == null || from.compareTo(to) == 0) {
      return null;
    }
    boolean up = from.compareTo(to) < 0;
    return new Change(up ? ChangeDirection.UP : ChangeDirection.DOWN, ChangeRole.FROM);
  }

  /** What a new amount is of an old one. */
  public static @Nullable Change end(Draft old) {
    Change change = old.change();
    return change == null ? null : new Change(change.direction(), ChangeRole.TO);
  }
}
