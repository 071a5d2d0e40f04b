package org.attestnlp.rules.claims;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Decides how surely a number is claimed: the first factuality that finds a hedge. */
final class FactualityJudge {

  /** The verdict and the words that decided. */
  record Verdict(Factuality factuality, List<Span> hedges) {}

  private final Passage passage;

  FactualityJudge(Passage passage) {
    this.passage = passage;
  }

  Verdict judge(Located number, Clause clause, @Nullable Quote innermost, @Nullable Change change) {
    boolean old = change != null && change.role() == ChangeRole.FROM;
    for (Factuality factuality : Factuality.values()) {
      if (factuality == Factuality.ASSERTED || old && factuality != Factuality.DENIED) {
        continue;
      }
      List<Span> hedges = new ArrayList<>();
      boolean fits = byChain(factuality, clause, hedges);
      fits |= byWords(factuality, number, clause, hedges);
      fits |= innermost != null && byCue(factuality, innermost, hedges);
      if (fits) {
        return new Verdict(factuality, List.copyOf(hedges));
      }
    }
    return new Verdict(Factuality.ASSERTED, List.of());
  }

  private boolean byChain(Factuality factuality, Clause clause, List<Span> hedges) {
    boolean fits = false;
    for (int i = 0; i < clause.chain().size(); i++) {
      VerbGroup group = clause.chain().get(i);
      boolean governs = i + 1 < clause.chain().size();
      boolean negated = false;
      for (int token = group.first(); token < group.end(); token++) {
        String word = passage.lower(token);
        boolean modal = passage.isModal(token) && Factualities.decides(factuality, "modal", word);
        boolean negation = Factualities.decides(factuality, "negation", word);
        if (modal || negation && !isPlanOrDoubt(clause)) {
          hedges.add(
              passage.span(negation ? Math.max(group.first(), token - 1) : token, token + 1));
          fits = true;
        }
        negated |= passage.isNegation(token);
      }
      String lemma = lemma(group.main());
      boolean verb =
          !negated
              && (Factualities.decides(factuality, "verb", lemma)
                      && verbFits(factuality, group, governs)
                  || Factualities.decides(factuality, "passive", lemma)
                      && group.passive()
                      && (governs || !clause.numberIsSubject() || resultFollows(group))
                  || governs && Factualities.decides(factuality, "set", passage.lower(group.main()))
                  || Factualities.decides(factuality, "verb-to", lemma) && governs
                  || Factualities.decides(factuality, "put-at", lemma)
                      && passage.is(clause.first() - 1, "at"));
      if (verb) {
        hedges.add(passage.span(group.main(), group.main() + 1));
        fits = true;
      }
      fits |= setWord(factuality, group, governs, hedges);
      fits |= governingNoun(factuality, group, hedges);
    }
    return fits;
  }

  /** "does not expect 40": the negation is of a stance; CONTRACT still calls it denied. */
  private boolean isPlanOrDoubt(Clause clause) {
    VerbGroup event = clause.event();
    return event != null && passage.is(event.main(), "know");
  }

  /** A verb that governs the event, or is it with the number as its object. */
  private boolean verbFits(Factuality factuality, VerbGroup group, boolean governs) {
    if (governs || factuality == Factuality.ESTIMATED || factuality == Factuality.ALLEGED) {
      return true;
    }
    String lemma = lemma(group.main());
    return factuality == Factuality.PLANNED
        && (lemma.equals("promise")
            || lemma.equals("pledge")
            || lemma.equals("plan")
            || lemma.equals("propose")
            || lemma.equals("seek")
            || lemma.equals("offer")
            || lemma.equals("schedule")
            || lemma.equals("commit")
            || lemma.equals("vow"));
  }

  /** "were reported killed" */
  private boolean resultFollows(VerbGroup group) {
    String tag = passage.tag(group.end());
    return tag.startsWith("VB") || tag.startsWith("JJ");
  }

  /** "is due to", "is set to", "are likely to". */
  private boolean setWord(
      Factuality factuality, VerbGroup group, boolean governs, List<Span> hedges) {
    int next = group.end();
    boolean word =
        passage.isBe(group.main()) && Factualities.decides(factuality, "set", passage.lower(next));
    if (word && (governs || passage.is(next + 1, "to"))) {
      hedges.add(passage.span(next, next + 1));
      return true;
    }
    return false;
  }

  /** "a plan to hire 300 nurses" */
  private boolean governingNoun(Factuality factuality, VerbGroup group, List<Span> hedges) {
    int noun = group.first() - 2;
    if (!group.infinitive() || noun < 0 || !Factualities.decides(factuality, "noun", lemma(noun))) {
      return false;
    }
    hedges.add(passage.span(noun, noun + 1));
    return true;
  }

  /** Adverbs and adjectives of the clause; "if" at its start. */
  private boolean byWords(Factuality factuality, Located number, Clause clause, List<Span> hedges) {
    Region around = around(number, clause);
    boolean fits = false;
    for (int token = around.first(); token < around.end(); token++) {
      boolean word =
          Factualities.decides(factuality, "word", passage.lower(token)) && wordFits(token, number);
      if (word) {
        hedges.add(passage.span(token, token + 1));
        fits = true;
      }
    }
    for (int token = number.first() - 1; token >= clause.region().first(); token--) {
      if (passage.is(token, Words.BORDER) || passage.is(token, ",")) {
        if (Factualities.decides(factuality, "conditional", passage.lower(token))) {
          hedges.add(passage.span(token, token + 1));
          fits = true;
        }
        break;
      }
    }
    return fits;
  }

  /** "an estimated 40" decides beside its number only, adverbs in the whole clause. */
  private boolean wordFits(int token, Located number) {
    String word = passage.lower(token);
    boolean participle = word.endsWith("ed") && !word.equals("unconfirmed");
    return !participle
        || token < number.first() && number.first() - token <= 3 && !passage.isAuxiliary(token - 1)
        || word.equals("alleged");
  }

  /** From the border before the number, or before its event, to the next border. */
  private Region around(Located number, Clause clause) {
    int first = number.first();
    int stop = clause.region().first();
    while (first > stop
        && !passage.is(first - 1, Words.BORDER)
        && !coordinated(first - 1, clause)) {
      first--;
    }
    int end = number.end();
    int limit = clause.region().end();
    VerbGroup event = clause.event();
    int reach = event == null ? end : Math.max(end, event.end());
    while (end < limit
        && (end < reach || !passage.is(end, Words.BORDER) && !passage.is(end, ","))) {
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

  private boolean byCue(Factuality factuality, Quote quote, List<Span> hedges) {
    if (factuality == Factuality.DENIED && quote.polarity() == Polarity.DENIED) {
      if (quote.cue() != null) {
        hedges.add(quote.cue().span());
      }
      return true;
    }
    if (quote.cue() == null || quote.polarity() == Polarity.DENIED) {
      return false;
    }
    if (Factualities.decides(factuality, "cue", quote.cue().lemma())) {
      hedges.add(quote.cue().span());
      return true;
    }
    return byCueWords(factuality, quote, hedges);
  }

  /** "expressed their belief that …": the noun of the cue decides. */
  private boolean byCueWords(Factuality factuality, Quote quote, List<Span> hedges) {
    Span cue = quote.cue() == null ? quote.span() : quote.cue().span();
    int first = passage.at(cue.begin());
    int end = Math.min(passage.size(), passage.at(cue.end() - 1) + 1);
    int contentFirst = passage.at(quote.span().begin());
    if (contentFirst > end && contentFirst - end <= 4) {
      end = contentFirst;
    }
    for (int token = first; token < end; token++) {
      String lemma = lemma(token);
      boolean forNumber =
          lemma.equals("call")
              && passage.is(token + 1, "for")
              && Factualities.decides(factuality, "cue-for", lemma);
      if (forNumber || passage.isNoun(token) && Factualities.decides(factuality, "cue", lemma)) {
        hedges.add(passage.span(token, token + 1));
        return true;
      }
    }
    return false;
  }

  private String lemma(int token) {
    String lemma = passage.lemma(token);
    return lemma.isEmpty() ? passage.lower(token) : lemma;
  }
}
