package org.attestnlp.rules.claims.stance;

import java.util.List;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.nouns.Phrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;

/** Adverbs and adjectives that hedge: {@code allegedly}, {@code an estimated 40}, {@code if}. */
final class WordHedges {

  private static final Phrases NO_EVIDENCE = new Phrases(ReportingWords.NO_EVIDENCE);

  /** How many tokens a clause is looked through on each side of the number. */
  private static final int REACH = 60;

  private static final int KIND = 5; // tokens up to the noun of “likely Democratic primary voters”

  private static final int ADDED = 10; // tokens of “, up 23% to 31,900,” beside a number

  private final Passage passage;
  private final FalseFigures untruths;

  WordHedges(Passage passage) {
    this.passage = passage;
    this.untruths = new FalseFigures(passage);
  }

  void collect(
      Factuality factuality, Located number, Clause clause, Region around, List<Span> hedges) {
    for (int token = around.first(); token < around.end(); token++) {
      String word = passage.lower(token);
      boolean untrue = factuality == Factuality.DENIED && untruths.denies(token, number, clause);
      if (untrue) {
        hedges.add(passage.span(token, token + 1));
      }
      if (!Factualities.isHedge(word)
          || isAttribute(token)
          || isOfKind(token)
          || isOfOther(token, number)) {
        continue;
      }
      int quotation = passage.marks().of(token);
      if (quotation >= 0 && quotation != passage.marks().of(number.first())) {
        continue; // “21 percent said “not too likely””: their words, not those of the number
      }
      boolean beside =
          Factualities.decides(factuality, "word-beside", word) && isBeside(token, number);
      boolean graded =
          Factualities.decides(factuality, "word-ungraded", word)
              && !passage.isOneOf(token - 1, "more", "less", "as"); // “3.5 times more likely”
      if (beside || graded || Factualities.decides(factuality, "word", word)) {
        hedges.add(passage.span(token, token + 1));
      }
    }
    int before = number.first() - 1;
    boolean corrected = // “carrying 40 people, not 60”
        passage.is(before, "not") && passage.isOneOf(before - 1, ",", "and");
    if (corrected && factuality == Factuality.DENIED) {
      hedges.add(passage.span(before, before + 1));
    }
    int noun = clause.first() - 2; // “a target of 40 new stores”
    boolean aimed = Factualities.decides(factuality, "noun-of", passage.lemma(noun));
    if (aimed && passage.is(noun + 1, "of")) {
      hedges.add(passage.span(noun, noun + 1));
    }
    if (factuality == Factuality.HYPOTHETICAL) {
      condition(factuality, number, clause, hedges);
    }
    openClause(factuality, number, hedges);
  }

  /** “in an apparently unrelated raid”, “40 allegedly stolen cars”: nothing more is hedged. */
  private boolean isAttribute(int adverb) {
    int before = adverb - 1;
    boolean inside =
        passage.isDeterminer(before)
            || passage.tag(before).equals("CD")
            || passage.isAdjective(before)
            || passage.isPossessive(before)
            || passage.isPreposition(before)
            || passage.isVerb(before) && !passage.isAuxiliary(before);
    int next = adverb + 1;
    boolean modifier = passage.isAdjective(next) || passage.isVerb(next);
    return passage.isAdverb(adverb) && inside && modifier && passage.isNoun(next + 1);
  }

  /** “I planted 40 hectares and I’ll harvest maybe 10”: the other number is open. */
  private boolean isOfOther(int adverb, Located number) {
    int next = adverb + 1;
    while (passage.is(next, MeasureWords.BEFORE_COUNT)) {
      next++;
    }
    boolean other = next < number.first() || next >= number.end();
    return other && passage.isAdverb(adverb) && passage.tag(next).equals("CD");
  }

  /**
   * “five likely causes”, “a poll of likely voters”, but “a likely 40”, “the likely loss of 40”.
   */
  private boolean isOfKind(int adjective) {
    int before = adjective - 1;
    boolean inside =
        passage.isDeterminer(before)
            || passage.isPreposition(before)
            || passage.tag(before).equals("CD")
            || passage.isAdjective(before);
    boolean judged = // “863 voters deemed likely to turn out”
        passage.tag(before).equals("VBN") && !passage.isAuxiliary(before - 1);
    if (judged && !passage.isAuxiliary(before)) {
      return true;
    }
    int noun = adjective + 1; // “578 likely Democratic primary voters”
    while (noun < adjective + KIND
        && !passage.isPluralNoun(noun)
        && (passage.isAdjective(noun) || passage.isNoun(noun))) {
      noun++;
    }
    return inside && passage.isPluralNoun(noun) && passage.sameSentence(adjective, noun);
  }

  /**
   * “no evidence that 40 left”: denied; “looking into claims that 40 left”: nobody stands for it.
   */
  private void openClause(Factuality factuality, Located number, List<Span> hedges) {
    if (factuality != Factuality.DENIED && factuality != Factuality.ALLEGED) {
      return;
    }
    int stop = Math.max(passage.sentence(number.first()).first(), number.first() - REACH);
    for (int token = number.first() - 1; token > stop; token--) {
      if (passage.is(token, "that")) {
        boolean denied = NO_EVIDENCE.endAt(token, passage);
        boolean open =
            isUnconfirmed(token - 1)
                || passage.is(token - 1, ReportingWords.OPEN_REPORTS)
                    && !passage.isVerb(token - 1); // “The agency reports that”
        boolean alleged = !denied && open;
        if (factuality == Factuality.DENIED ? denied : alleged) {
          hedges.add(passage.span(denied ? token - 2 : token - 1, token));
        }
        return;
      }
      if (passage.is(token, FunctionWords.BORDER) || passage.is(token, ",")) {
        return;
      }
    }
  }

  /** “If 300 farmers sign” */
  private void condition(Factuality factuality, Located number, Clause clause, List<Span> hedges) {
    int stop = Math.max(clause.region().first(), number.first() - REACH);
    for (int token = number.first() - 1; token >= stop; token--) {
      if (passage.is(token, FunctionWords.BORDER) || passage.is(token, ",")) {
        boolean concedes = passage.is(token + 1, "not"); // “hundreds, if not thousands”
        if (concedes && number.first() - token <= 3) {
          return;
        }
        if (Factualities.decides(factuality, "conditional", passage.lower(token))) {
          hedges.add(passage.span(token, token + 1));
        } else {
          openCondition(factuality, number, clause, hedges);
        }
        return;
      }
    }
    openCondition(factuality, number, clause, hedges);
  }

  /**
   * “If convicted, he faces 25 years”, “faces five years if convicted”, “Unless talks succeed, …”
   */
  private void openCondition(
      Factuality factuality, Located number, Clause clause, List<Span> hedges) {
    Region region = clause.region();
    int first = region.first();
    boolean opens = Factualities.decides(factuality, "conditional", passage.lower(first));
    boolean parted = false;
    boolean inner = false; // “If …, he would not have been in a crash that killed two people”
    for (int token = first; opens && token < number.first(); token++) {
      parted |= passage.is(token, ",");
      inner |= parted && passage.isOneOf(token, "that", "who", "which");
    }
    if (parted && !inner) {
      hedges.add(passage.span(first, first + 1));
      return;
    }
    int limit = Math.min(region.end(), number.end() + REACH);
    for (int token = number.end(); token + 1 < limit; token++) {
      boolean reduced =
          Factualities.decides(factuality, "conditional", passage.lower(token))
              && passage.is(token + 1, EventWords.DECIDED);
      if (reduced || passage.isOneOf(token, ";", "but")) {
        if (reduced) {
          hedges.add(passage.span(token, token + 1));
        }
        return;
      }
    }
  }

  /** “could not confirm”, “have yet to confirm” */
  private boolean isUnconfirmed(int verb) {
    boolean yet = passage.is(verb - 1, "to") && passage.is(verb - 2, "yet");
    return ReportingWords.CONFIRMING.contains(passage.lemma(verb))
        && (yet || passage.isNegation(verb - 1));
  }

  /** “an estimated 40” decides right before its number only. */
  private boolean isBeside(int token, Located number) {
    return token < number.first() && number.first() - token <= 3 && !passage.isAuxiliary(token - 1);
  }

  /** “The figures, up 23% to 31,900, probably mislead”: the hedge is of what follows. */
  boolean isAdded(Located number, Clause clause) {
    int open = number.first() - 1;
    int stop = Math.max(clause.region().first(), open - ADDED);
    while (open > stop && !passage.is(open, ",") && !passage.isVerb(open)) {
      open--;
    }
    int close = number.end();
    int limit = Math.min(clause.region().end(), close + ADDED);
    while (close < limit && !passage.is(close, ",") && !passage.isVerb(close)) {
      close++;
    }
    VerbGroup event = clause.event();
    return passage.is(open, ",")
        && passage.isOneOf(open + 1, "up", "down")
        && close < limit
        && passage.is(close, ",")
        && event != null
        && event.main() > close;
  }

  /** From the border before the number, or before its event, to the next border. */
  Region around(Located number, Clause clause) {
    int first = number.first();
    int stop = Math.max(clause.region().first(), first - REACH);
    while (first > stop
        && !passage.is(first - 1, FunctionWords.BORDER)
        && !coordinated(first - 1, clause)) {
      first--;
    }
    int end = number.end();
    int limit = Math.min(clause.region().end(), end + REACH);
    VerbGroup event = clause.event();
    int reach = event == null ? end : Math.max(end, event.end());
    while (end < limit
        && (end < reach || !passage.is(end, FunctionWords.BORDER) && !passage.is(end, ","))) {
      end++;
    }
    return new Region(first, end);
  }

  private boolean coordinated(int token, Clause clause) {
    VerbGroup event = clause.event();
    return passage.is(token, "and")
        && event != null
        && token < event.first()
        && passage.is(token - 1, ",");
  }
}
