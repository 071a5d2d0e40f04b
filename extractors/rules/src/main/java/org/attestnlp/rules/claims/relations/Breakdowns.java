package org.attestnlp.rules.claims.relations;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.rules.claims.counted.PartFinder;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.NounRule;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a total: those that a word opens ({@code 17 people, including three guards},
 * {@code 60 of them in the capital}, {@code The total of 900 included 400 refugees}), and those
 * that add up to it ({@code 310 homes: 200 in Kessby, 70 in Lund and 40 in Orla}).
 */
final class Breakdowns {

  /** More parts than a total is told in. */
  private static final int LONGEST = 12;

  /** How many tokens may stand between the word that opens a part and its number. */
  private static final int NEAR = 4;

  private final Passage passage;
  private final List<Draft> drafts;

  /** The whole of each part. */
  private final Map<Integer, Integer> wholes = new HashMap<>();

  Breakdowns(Passage passage, List<Draft> drafts) {
    this.passage = passage;
    this.drafts = drafts;
    for (int whole = 0; whole < drafts.size(); whole++) {
      if (value(whole) != null && !isShare(whole)) {
        read(whole);
      }
    }
  }

  /** The whole that a claim is a part of, by its place; or null. */
  @Nullable Integer whole(int part) {
    return wholes.get(part);
  }

  /** Why a claim is no part of an earlier one, for a trace. */
  String against(int whole, int part) {
    BigDecimal value = value(part);
    BigDecimal all = value(whole);
    if (value == null || all == null || isShare(whole)) {
      return "one of them has no amount, or the earlier one is a share";
    }
    if (!isAlike(whole, part)) {
      return value.compareTo(all) >= 0
          ? "its amount is not smaller"
          : "its unit is another, a change is told, or it stands more than a sentence on";
    }
    return "no word for a part (“including”, “of them”) stands between them, and the numbers behind"
        + " the earlier one do not add up to it";
  }

  private void read(int whole) {
    int next = whole + 1;
    if (wholes.containsKey(whole) || next >= drafts.size() || !isAlike(whole, next)) {
      return;
    }
    int sum = summed(whole);
    if (sum > next) {
      for (int part = next; part < sum; part++) {
        wholes.putIfAbsent(part, whole);
      }
    } else if (sentence(next) == sentence(whole) && opens(whole, next) || isTakenUp(whole, next)) {
      wholes.putIfAbsent(next, whole);
      int part = next + 1;
      while (part < drafts.size() && isAlike(whole, part) && isListed(part - 1, part)) {
        wholes.putIfAbsent(part, whole);
        part++;
      }
    }
  }

  /** One past the two or more numbers behind a total that add up to it; the total where none do. */
  private int summed(int whole) {
    BigDecimal total = value(whole);
    BigDecimal sum = BigDecimal.ZERO;
    int limit = Math.min(drafts.size(), whole + 1 + LONGEST);
    int part = whole + 1;
    while (part < limit && isAlike(whole, part) && isNear(whole, part)) {
      BigDecimal value = value(part);
      sum = value == null ? sum : sum.add(value);
      part++;
      if (total == null || sum.compareTo(total) >= 0) {
        break;
      }
    }
    boolean counts = drafts.get(whole).rule() != NounRule.SUBJECT; // “The board is 6' 2" long”
    boolean adds = total != null && sum.compareTo(total) == 0 && part - whole > 2;
    return adds && counts ? part : whole;
  }

  /** In the sentence of the total, or the first words of the next: “Nine died. Five were boys”. */
  private boolean isNear(int whole, int part) {
    int apart = sentence(part) - sentence(whole);
    return apart == 0 || apart == 1 && sentence(whole + 1) != sentence(whole);
  }

  /** Numbers of one unit without a change, none of them greater than the total. */
  private boolean isAlike(int whole, int part) {
    Draft total = drafts.get(whole);
    Draft draft = drafts.get(part);
    BigDecimal value = value(part);
    BigDecimal all = value(whole);
    return value != null
        && all != null
        && value.signum() > 0
        && (value.compareTo(all) < 0 || total.number().quantity().form() == Form.VAGUE)
        && total.change() == null
        && draft.change() == null
        && total.number().baseUnit().equals(draft.number().baseUnit())
        && sentence(part) - sentence(whole) <= 1;
  }

  private boolean opens(int whole, int part) {
    int from = drafts.get(whole).number().end();
    int first = drafts.get(part).bound().first();
    for (int token = from; token < first; token++) {
      int end = PartFinder.openerEnd(token, passage);
      if (end >= 0 && isClear(pastAside(end, first), first)) {
        return true;
      }
      boolean holds =
          EventWords.HOLDING_PARTS.contains(passage.lemma(token)) && passage.isVerb(token);
      if (holds && isClear(token + 1, first)) {
        return true; // “The total of 9.2 million included 5.1 million displaced people”
      }
    }
    return isOfThem(drafts.get(part).number().end())
        && sentence(part) == sentence(whole)
        && isPlural(whole);
  }

  /** “It displaced 23,400 people. Of these, 9,100 are in Dorn.” */
  private boolean isTakenUp(int whole, int part) {
    int first = passage.sentenceFirst(drafts.get(part).number().first());
    return sentence(part) - sentence(whole) == 1
        && isPlural(whole)
        && passage.isOneOf(first, "of", "among")
        && passage.isOneOf(first + 1, "these", "those", "them")
        && isClear(first + 3, drafts.get(part).bound().first());
  }

  /** “including, according to the priest, eleven infants” */
  private int pastAside(int from, int to) {
    for (int token = from + 1; passage.is(from, ",") && token < to; token++) {
      if (passage.is(token, ",")) {
        return token + 1;
      }
    }
    return from;
  }

  /** “60 of them”, “three of whom” */
  private boolean isOfThem(int token) {
    return passage.is(token, "of") && passage.isOneOf(token + 1, "them", "these", "those", "whom");
  }

  private boolean isPlural(int whole) {
    Draft total = drafts.get(whole);
    return total.number().plain() && total.noun() != null;
  }

  /** “among them Velia, where over 600 homes”: another clause has begun. */
  private boolean isClear(int from, int to) {
    for (int token = from; token < to; token++) {
      boolean border = passage.is(token, FunctionWords.BORDER) || passage.is(token, ",");
      if (border || passage.isVerb(token) && !passage.tag(token).equals("VBN")) {
        return false;
      }
    }
    return to - from <= NEAR;
  }

  /** Nothing but a list stands between: “three guards and two clerks”, “60 in Orla, 28 in Velia” */
  private boolean isListed(int before, int part) {
    if (sentence(before) != sentence(part)) {
      return false;
    }
    boolean joined = false;
    for (int token = drafts.get(before).number().end();
        token < drafts.get(part).bound().first();
        token++) {
      joined = passage.isOneOf(token, ",", "and", ";");
      if (passage.isVerb(token) && !passage.tag(token).equals("VBN")
          || passage.is(token, FunctionWords.BORDER) && !passage.is(token, ";")) {
        return false;
      }
    }
    return joined;
  }

  private boolean isShare(int draft) {
    return drafts.get(draft).number().share();
  }

  private int sentence(int draft) {
    return drafts.get(draft).number().sentence();
  }

  private @Nullable BigDecimal value(int draft) {
    return drafts.get(draft).number().value();
  }
}
