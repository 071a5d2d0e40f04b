package org.attestnlp.rules.claims.bounds;

import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeDirection;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.CountedNoun;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Tells differences, old and new amounts: {@code rose 12.5% to 1,340 from 1,191}. */
public final class ChangeReader {

  /** How far from a number the words of its change stand at most, in tokens. */
  private static final int NEAR = 8;

  /** How far before “to” the noun of a change stands at most, in tokens. */
  private static final int NOUN_REACH = 8;

  private final Passage passage;
  private final VerbChanges verbs;
  private final AmountTokens amounts;

  public ChangeReader(Passage passage) {
    this.passage = passage;
    this.verbs = new VerbChanges(passage);
    this.amounts = new AmountTokens(passage);
  }

  public @Nullable Change read(Located number, Bound bound, CountedNoun counted, Clause clause) {
    if (number.quantity().form() == Form.MULTIPLE) {
      return multiple(number);
    }
    Change beside = beside(number, bound, counted);
    if (beside == null || beside.role() == ChangeRole.DELTA) {
      return beside == null ? verbs.read(number, bound, clause) : beside;
    }
    Change told = verbs.read(number, bound, clause); // “cut its growth forecast to 3 percent”
    return told != null && told.role() == beside.role() ? told : beside;
  }

  /** “doubled”, “tenfold”, “halved”, but not “twice as many”. */
  private @Nullable Change multiple(Located number) {
    String text = passage.lower(number.first());
    boolean inside = number.end() < passage.sentence(number.first()).end();
    boolean comparison = inside && passage.isOneOf(number.end(), "as", "the");
    if (comparison && !Changes.isMultiplying(number, passage) || text.equals("twice")) {
      return null;
    }
    boolean down = text.startsWith("halv") || text.equals("half");
    return new Change(down ? ChangeDirection.DOWN : ChangeDirection.UP, ChangeRole.DELTA);
  }

  /** “up 57%”, “4 percent higher”, “a 19% drop”, “an increase of 5%”, “up from 50 percent”. */
  private @Nullable Change beside(Located number, Bound bound, CountedNoun counted) {
    Change signed = Signs.change(number, passage);
    if (signed != null) {
      return signed;
    }
    Change than = than(number, bound);
    if (than != null) {
      return than;
    }
    boolean known = passage.is(bound.first() - 1, "the") && passage.is(bound.first() - 2, "from");
    int before = known ? bound.first() - 2 : bound.first() - 1; // “3% from the 74 incidents”
    ChangeRole role = verbs.role(before);
    int word = role == ChangeRole.DELTA && !passage.is(before, "by") ? before : before - 1;
    if (passage.is(number.end(), "short")) {
      return null; // “came up three yards short”
    }
    boolean moved = role != ChangeRole.DELTA && amounts.isAmount(word); // “up 3% from 40”, “to 44”
    word = moved ? amounts.beforeAmount(before) : word;
    ChangeDirection direction = Changes.wordDirection(passage.lower(word));
    if (direction != null
        && isParticle(word, before, number)
        && (role != ChangeRole.TO || number.share() || moved || isDownTo(word))) {
      return new Change(direction, role);
    }
    boolean things = // “a rise in trips to 40 towns”, but “an increase of 3% from the 74 incidents”
        number.plain()
            && counted.noun() != null
            && !(role == ChangeRole.FROM && amounts.isAmount(before - 1));
    boolean ends =
        role == ChangeRole.FROM
            && passage.is(number.end(), "to")
            && amounts.isAmount(number.end() + 1);
    Change noun = role == ChangeRole.DELTA || things ? null : ofNoun(before, role, ends);
    if (noun != null) {
      return noun;
    }
    if (passage.is(before, "of") || passage.is(before, "by")) {
      direction = Changes.nounDirection(passage.lemma(before - 1), number.share());
      if (direction != null && passage.isNoun(before - 1)) {
        return new Change(direction, ChangeRole.DELTA);
      }
    }
    direction = direction(Math.max(number.end(), counted.end()), before);
    if (direction != null) {
      return new Change(direction, ChangeRole.TO);
    }
    if (number.plain()) {
      return null;
    }
    boolean open = // “has $500,000 up for grabs”
        passage.is(bound.end(), "up")
            && passage.is(bound.end() + 1, "for")
            && passage.isNoun(bound.end() + 2);
    if (open) {
      return null;
    }
    boolean off = passage.is(bound.end(), "off"); // “struck 40 km off the coast”
    direction =
        off && !number.share() && !number.money()
            ? null
            : Changes.directionBehind(passage.lower(bound.end()));
    if (direction == null) {
      direction =
          Changes.nounDirection(
              passage.lemma(counted.noun() == null ? bound.end() : counted.end() - 1),
              number.share());
      if (direction != null
          && !passage.isNoun(counted.noun() == null ? bound.end() : counted.end() - 1)) {
        direction = null;
      }
    }
    return direction == null ? null : new Change(direction, ChangeRole.DELTA);
  }

  /** “12 percent less than in May”, “45 fewer than the year before”, “2,000 more than in 2019”. */
  private @Nullable Change than(Located number, Bound bound) {
    int word = passage.isNoun(number.end()) && number.plain() ? number.end() + 1 : number.end();
    boolean than = passage.is(word + 1, "than") && !amounts.isAmount(word + 2);
    boolean then = // “300 more than the army said” compares no times
        passage.isOneOf(word + 2, "in", "on", "at", "during", "before", "last")
            || passage.is(word + 2, TimeWords.TIME_ADVERB)
            || passage.isDeterminer(word + 2)
                && (passage.is(word + 3, TimeWords.TIME_NOUN)
                    || passage.is(word + 4, TimeWords.TIME_NOUN));
    if (!than || !then || bound.end() > number.end()) {
      return null;
    }
    if (passage.isOneOf(word, "less", "fewer")) {
      return new Change(ChangeDirection.DOWN, ChangeRole.DELTA);
    }
    return passage.is(word, "more") ? new Change(ChangeDirection.UP, ChangeRole.DELTA) : null;
  }

  /** “the waiting list is down to 7,300”, but “up to 7,300 people” is a bound */
  private boolean isDownTo(int word) {
    int be = passage.is(word - 1, "now") ? word - 2 : word - 1;
    return passage.is(word, "down") && (passage.isBe(be) || passage.is(be, ","));
  }

  /**
   * “a dip to 41 from 52”, “a 12% rise in arrests to 4,300”, “a fall in enrolment from 1,200 to
   * 950”, but “a rise in trips to 40 countries”.
   */
  private @Nullable Change ofNoun(int preposition, ChangeRole role, boolean isTo) {
    boolean tied = isTo; // “a fall in enrolment from 1,200 to 950”
    boolean inside = false;
    for (int token = preposition - 1; token > preposition - NOUN_REACH; token--) {
      ChangeDirection direction =
          passage.isNoun(token) ? Changes.nounDirection(passage.lemma(token), true) : null;
      if (direction != null) {
        tied |= !inside || amounts.isAmount(token - 1) || passage.is(token + 1, "of");
        return tied ? new Change(direction, role) : null;
      }
      tied |= passage.isOneOf(token, "from") && role != ChangeRole.FROM || amounts.isAmount(token);
      inside |= passage.isOneOf(token, "in", "of", "for");
      boolean open =
          passage.isNoun(token)
              || passage.isAdjective(token)
              || passage.isDeterminer(token)
              || amounts.isAmount(token)
              || passage.isOneOf(token, "in", "of", "for", "from")
              || passage.is(token, "to") && role == ChangeRole.FROM;
      if (!open) {
        return null;
      }
    }
    return null;
  }

  /**
   * Of the new amount: “$5.2bn, up from $4.8bn”, “31 deaths in May, up 3% from 30”, “closed 4
   * percent higher at 212”, “down 9 percent at 11 euros”; or null.
   */
  private @Nullable ChangeDirection direction(int end, int before) {
    int comma = end;
    while (comma < end + NEAR && !passage.is(comma, ",") && !passage.isVerb(comma)) {
      comma++;
    }
    ChangeDirection behind = Changes.wordDirection(passage.lower(comma + 1));
    boolean old =
        passage.is(comma, ",") && behind != null && isFrom(amounts.afterAmount(comma + 2));
    if (old) {
      return behind;
    }
    if (!passage.is(before, "at")) {
      return null;
    }
    ChangeDirection beside = Changes.wordDirection(passage.lower(before - 1));
    return beside == null
        ? Changes.wordDirection(passage.lower(amounts.beforeAmount(before)))
        : beside;
  }

  /** “from 4,000”, but not “from a year earlier” */
  private boolean isFrom(int token) {
    boolean amount = amounts.isAmount(token + 1) || passage.is(token + 1, "half");
    return amount && passage.isOneOf(token, "from", "on");
  }

  /**
   * “closed up 40,000” and “shares shot up 3%” tell changes, “shot down two drones” and “set up 3%
   * of the camps” do not.
   */
  private boolean isParticle(int word, int before, Located number) {
    int verb = word - 1;
    boolean object = number.plain() || passage.is(number.end(), "of");
    return word != before
        || !object
        || !passage.isVerb(verb)
        || passage.isBe(verb)
        || Changes.takesParticle(passage.lemma(verb), passage.lower(word));
  }
}
