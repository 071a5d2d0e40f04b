package org.attestnlp.rules.claims.relations;

import java.util.Locale;
import org.attestnlp.model.Claim;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Year;
import org.jspecify.annotations.Nullable;

/** Tells what the times of tolls say of their events. */
public final class TollTimes {

  private final Passage passage;

  public TollTimes(Passage passage) {
    this.passage = passage;
  }

  /**
   * Whether two tolls have times that cannot be of one event; of a revised one the day may differ.
   */
  public boolean areApart(Claim earlier, Claim claim, boolean revised) {
    String then = words(earlier.time());
    String now = words(claim.time());
    boolean same = then.equals(now) || holds(then, now) || holds(now, then);
    boolean other = isIn(earlier.time(), false) || isIn(claim.time(), false);
    boolean days = !revised && isIn(earlier.time(), true) && isIn(claim.time(), true);
    return !same && (other || days);
  }

  /** Whether a claim has a time of its own, further back or of a whole year: “in 1998”. */
  public boolean isOther(Claim claim) {
    return isIn(claim.time(), false);
  }

  /** “By Tuesday the storm had killed 31” */
  boolean isUpToDay(Claim claim) {
    return words(claim.time()).startsWith("by ") && isIn(claim.time(), true);
  }

  private static boolean holds(String longer, String shorter) {
    return !shorter.isEmpty() && longer.contains(shorter);
  }

  private static String words(@Nullable TimeExpression time) {
    return time == null ? "" : time.span().text().toLowerCase(Locale.ROOT);
  }

  /** Whether a time names a day, or else a year, a month or how long ago: “in 1998”. */
  private boolean isIn(@Nullable TimeExpression time, boolean day) {
    int end = time == null ? 0 : time.span().end();
    for (int token = time == null ? 0 : passage.at(time.span().begin());
        token < passage.size() && passage.token(token).begin() < end;
        token++) {
      String word = passage.lower(token);
      boolean other =
          Year.is(word) || TimeWords.OTHER_TIME.contains(word) || TimeWords.MONTH.contains(word);
      if (day ? TimeWords.DAY.contains(word) : other) {
        return true;
      }
    }
    return false;
  }
}
