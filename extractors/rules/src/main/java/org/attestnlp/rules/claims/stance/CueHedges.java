package org.attestnlp.rules.claims.stance;

import java.util.List;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.syntax.text.Passage;

/** Hedges in the words that report a quote: {@code denied}, {@code estimates}, {@code belief}. */
final class CueHedges {

  /** How far before the content the noun of a cue may end: {@code their belief that} … */
  private static final int GAP = 4;

  private final Passage passage;

  CueHedges(Passage passage) {
    this.passage = passage;
  }

  /** Adds the hedges of the cue; true if it decides, a denial also without a cue. */
  boolean collect(Factuality factuality, Quote quote, List<Span> hedges) {
    boolean denied = quote.polarity() == Polarity.DENIED;
    Cue cue = quote.cue();
    if (denied || cue == null) {
      boolean fits = denied && factuality == Factuality.DENIED;
      if (fits && cue != null) {
        hedges.add(cue.span());
      }
      return fits;
    }
    int adverb = passage.at(cue.span().begin()) - 1; // “A post falsely says that 40 left”
    if (factuality == Factuality.DENIED
        && Factualities.decides(factuality, "of-saying", passage.lower(adverb))) {
      hedges.add(passage.span(adverb, adverb + 1));
      return true;
    }
    int to = passage.at(quote.span().begin());
    boolean agreed = // “agreed to send 40 tanks”, but “agreed that 40 homes were lost”
        Factualities.decides(factuality, "cue-to", cue.lemma())
            && passage.is(to, "to")
            && !EventWords.PRESUPPOSING.contains(
                passage.lemma(to + 1)); // “to investigate 40 fires”
    if (agreed || Factualities.decides(factuality, "cue", cue.lemma())) {
      hedges.add(cue.span());
      return true;
    }
    return byCueWords(factuality, quote, cue, hedges);
  }

  /** “expressed their belief that …”, “called for”: a word in the cue decides. */
  private boolean byCueWords(Factuality factuality, Quote quote, Cue cue, List<Span> hedges) {
    int first = passage.at(cue.span().begin());
    int end = Math.min(passage.size(), passage.at(cue.span().end() - 1) + 1);
    int content = passage.at(quote.span().begin());
    if (content > end && content - end <= GAP) {
      end = content;
    }
    for (int token = first; token < end; token++) {
      String lemma = passage.lemma(token);
      boolean wanted =
          passage.is(token + 1, "for") && Factualities.decides(factuality, "cue-for", lemma);
      boolean noun = passage.isNoun(token) && Factualities.decides(factuality, "cue", lemma);
      if (wanted || noun) {
        hedges.add(passage.span(token, token + 1));
        return true;
      }
    }
    return false;
  }
}
