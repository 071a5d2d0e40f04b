package org.attestnlp.rules.claims.circumstances;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Finds when: {@code by December}, {@code a year earlier}. */
public final class TimeFinder {

  /** The most tokens of a time that begins with several prepositions. */
  private static final int LONGEST = 30;

  private static final int PAIR = 5; // tokens of the first of two joined times

  private final Passage passage;
  private final Surroundings surroundings;
  private final TimeExtents extents;
  private final FrontedTimes fronted;

  public TimeFinder(Passage passage) {
    this.passage = passage;
    this.surroundings = new Surroundings(passage);
    this.extents = new TimeExtents(passage);
    this.fronted = new FrontedTimes(passage, extents::end);
  }

  /**
   * The time nearest behind the number, else nearest before it. The old amount has a time of its
   * own only right behind it: “from 1,191 a year earlier”.
   */
  public @Nullable TimeExpression time(Draft draft) {
    boolean traced = passage.document().trace().isKept();
    TimeRule winner = null;
    TimeExpression time = null;
    List<Span> told = new ArrayList<>();
    for (TimeRule rule : TimeRule.values()) {
      if (time == null || traced) {
        TimeExpression found = time(rule, draft);
        if (traced) {
          note(draft, rule, found, winner);
        }
        if (found != null) {
          told.add(found.span());
        }
        winner = time == null && found != null ? rule : winner;
        time = time == null ? found : time;
      }
    }
    if (traced) {
      new TimeNotes(passage, surroundings, extents)
          .others(draft, told, draft.number().slot(passage, "time"));
    }
    return time;
  }

  private @Nullable TimeExpression time(TimeRule rule, Draft draft) {
    boolean old = draft.change() != null && draft.change().role() == ChangeRole.FROM;
    return switch (rule) {
      case OLD_AMOUNT -> old ? timeAt(draft.end(), draft.clause().region()) : null;
      case BEHIND -> old ? null : behind(draft);
      case BEFORE -> old ? null : before(draft);
      case FRONTED -> old ? null : fronted.time(draft.number().first());
    };
  }

  private void note(
      Draft draft, TimeRule rule, @Nullable TimeExpression found, @Nullable TimeRule winner) {
    Trace.Slot slot = draft.number().slot(passage, "time");
    if (found == null) {
      slot.silent(List.of(rule.label()));
    } else if (winner == null) {
      rule.wins(slot, found.span().text());
    } else {
      slot.lost(rule.label(), found.span().text(), "asked behind “" + winner.label() + "”");
    }
  }

  /** The time behind a number; “a year earlier” belongs to the nearest number before it. */
  private @Nullable TimeExpression behind(Draft draft) {
    Region region = draft.clause().region();
    boolean crossed = false;
    int stop = surroundings.end(draft);
    for (int token = draft.end(); token < stop; token++) {
      boolean earlier = extents.isEarlier(token, region.end());
      TimeExpression time = crossed && earlier ? null : timeAt(token, region);
      if (time != null) {
        return time;
      }
      crossed |= passage.tag(token).equals("CD") && !earlier;
    }
    return null;
  }

  /** A day holds for the clauses behind it too, “since 2016” only for its own. */
  private @Nullable TimeExpression before(Draft draft) {
    int number = draft.number().first();
    int own = surroundings.first(draft);
    int limit = surroundings.limit(draft);
    for (int token = surroundings.before(number, draft);
        token >= limit;
        token = surroundings.before(token, draft)) {
      int stop = extents.end(token, number);
      boolean holds =
          stop > 0
              && !surroundings.isOfReport(token)
              && (token >= own || token == limit || isDay(token, stop));
      if (holds) {
        int first = opening(widened(token, limit, number), limit, number, stop);
        boolean when = // “the strongest storm since 1997, when a cyclone killed 212”
            passage.is(first, "since") && passage.is(stop, ",") && passage.is(stop + 1, "when");
        first = when ? first + 1 : first;
        return TimeExpression.unresolved(passage.span(first, stop));
      }
    }
    return null;
  }

  private boolean isDay(int first, int end) {
    for (int token = first; token < end; token++) {
      if (passage.is(token, TimeWords.DAY)) {
        return true;
      }
    }
    return false;
  }

  /** The time that begins at a token, or null. */
  @Nullable TimeExpression timeAt(int token, Region region) {
    int stop = extents.end(token, region.end());
    return stop > 0 ? TimeExpression.unresolved(passage.span(token, stop)) : null;
  }

  /** “from March until late June”: where a time begins that ends as a shorter one does. */
  private int opening(int token, int from, int limit, int end) {
    for (int first = token - 1; first >= Math.max(from, token - PAIR); first--) {
      if (extents.end(first, limit) == end) {
        return first;
      }
    }
    return token;
  }

  private int widened(int token, int from, int limit) {
    int first = token;
    while (first > from && token - first < LONGEST && extents.end(first - 1, limit) > 0) {
      first--;
    }
    return first;
  }
}
