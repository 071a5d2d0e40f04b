package org.attestnlp.rules.claims.bounds;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.nouns.Comparisons;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity.Form;

/**
 * Gives the numbers of a list the unit that its last one has: “10, 12 and 15 kilometres”, “80 and
 * 90 litres”; and points the percentages that they are of: “gained 7 points to reach 51 percent”.
 */
public final class SharedUnits {

  private static final int CLAUSE = 12; // tokens behind a list in which its own verb may stand

  private final Passage passage;
  private final PollPoints points;

  public SharedUnits(Passage passage) {
    this.passage = passage;
    this.points = new PollPoints(passage);
  }

  /** The numbers of an article in text order, with the units that they share. */
  public List<Located> share(List<Located> numbers) {
    List<Located> shared = new ArrayList<>(numbers);
    for (int i = numbers.size() - 1; i >= 0; i--) {
      Located number = shared.get(i);
      Located next = i + 1 < shared.size() ? shared.get(i + 1) : null;
      if (isBare(number) && next != null && listed(number, next, shared, i)) {
        shared.set(i, number.with(next.quantity().unit()));
      } else if (isBare(number) && i > 0 && isHeldAgainst(number, shared.get(i - 1))) {
        shared.set(i, number.with(shared.get(i - 1).quantity().unit()));
      } else if (isBare(number) && points.are(number, shared, i)) {
        shared.set(i, points.measured(number));
      }
    }
    return shared;
  }

  private static boolean isBare(Located number) {
    Form form = number.quantity().form();
    return number.plain() && (form == Form.DIGITS || form == Form.WORDS);
  }

  /** Only a comma or “and” stands between, and the list does not go over into another clause. */
  private boolean listed(Located number, Located next, List<Located> all, int at) {
    boolean comma = passage.is(number.end(), ",") && next.first() == number.end() + 1;
    boolean and =
        passage.isOneOf(number.end(), "and", "or") && next.first() == number.end() + 1
            || passage.is(number.end(), ",")
                && passage.isOneOf(number.end() + 1, "and", "or")
                && next.first() == number.end() + 2;
    boolean old = // “rose from 39.1 to 42.8 years”, “from 600 to 1,200 crowns”
        passage.is(number.first() - 1, "from")
            && passage.is(number.end(), "to")
            && next.first() == number.end() + 1
            && !next.plain()
            && !next.hasUnit("fraction");
    if (old && next.sentence() == number.sentence()) {
      return true;
    }
    if (next.plain()
        || next.money()
        || next.hasUnit("fraction")
        || next.sentence() != number.sentence()) {
      return false;
    }
    if (comma) {
      return at + 2 < all.size() && isTied(next, all.get(at + 2));
    }
    return and && !hasVerb(next);
  }

  /** “9.50 crowns a share, compared with 8.75 last year”, “5.9 percent, not 40” */
  private boolean isHeldAgainst(Located number, Located last) {
    int before = number.first() - 1;
    boolean not = passage.is(before, "not") && passage.is(before - 1, ",");
    int end = number.end();
    boolean counts = passage.isNoun(end) || passage.isAdjective(end) && !isTime(end);
    return (not || Comparisons.isStandard(number.first(), passage))
        && !last.plain()
        && !last.hasUnit("fraction")
        && last.sentence() == number.sentence()
        && (!counts || isTime(end));
  }

  private boolean isTime(int token) {
    return passage.is(token, TimeWords.TIME_NOUN)
        || passage.is(token, TimeWords.TIME_ADVERB)
        || passage.isOneOf(token, "last", "previous", "earlier");
  }

  /** The next number of the list stands right behind: “10<b>, 12 and 15</b> kilometres”. */
  private boolean isTied(Located number, Located next) {
    int gap = next.first() - number.end();
    return next.sentence() == number.sentence()
        && next.baseUnit().equals(number.baseUnit())
        && (gap == 1 && passage.isOneOf(number.end(), ",", "and", "or")
            || gap == 2 && passage.is(number.end(), ","));
  }

  /** “hurt 40 and 60 metres of fence fell”: the second number has a verb of its own. */
  private boolean hasVerb(Located last) {
    int end = Math.min(passage.sentenceEnd(last.first()), last.end() + CLAUSE);
    for (int token = last.end(); token < end; token++) {
      if (passage.isPunctuation(token) || passage.isOneOf(token, "and", "or", "that", "which")) {
        return false;
      }
      String tag = passage.tag(token);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return true;
      }
    }
    return false;
  }
}
