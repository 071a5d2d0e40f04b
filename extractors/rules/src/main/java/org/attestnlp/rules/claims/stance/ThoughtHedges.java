package org.attestnlp.rules.claims.stance;

import java.util.List;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;

/**
 * Hedges in the verb whose content is the clause of a number: {@code We think that 40 boats sank},
 * {@code My guess is that 40 sank}, {@code It would mean that 40 schools close}.
 */
final class ThoughtHedges {

  private final Passage passage;
  private final ContentClauses contents;

  ThoughtHedges(Passage passage, ContentClauses contents) {
    this.passage = passage;
    this.contents = contents;
  }

  void collect(Factuality factuality, Clause clause, List<Span> hedges) {
    VerbGroup group = contents.governing(clause, this::takesClause);
    if (group == null || group.passive()) {
      return;
    }
    int main = group.main();
    boolean negated = false;
    for (int token = group.first(); token < main; token++) {
      negated |= passage.isNegation(token);
      boolean means = !isThought(main) && !ReportingWords.REPORTING_VERB.containsKey(lemma(main));
      if (means && Factualities.decides(factuality, "modal", passage.lower(token))) {
        hedges.add(word(token));
      }
    }
    if (passage.isBe(main)) {
      noun(factuality, group, hedges);
    } else if (!negated && Factualities.decides(factuality, "cue", lemma(main))) {
      hedges.add(word(main));
    } else if (negated && factuality == Factuality.DENIED && isThought(main)) {
      hedges.add(passage.span(group.first(), group.end())); // “I do not think 40 people came”
    }
  }

  /** “My guess is that 40 boats sank” */
  private void noun(Factuality factuality, VerbGroup be, List<Span> hedges) {
    int noun = be.first() - 1;
    if (passage.isNoun(noun) && Factualities.decides(factuality, "cue", lemma(noun))) {
      hedges.add(word(noun));
    }
  }

  private boolean takesClause(VerbGroup group) {
    boolean that = passage.is(group.end(), "that");
    return ReportingWords.NUMBER_CLAUSE_VERB.contains(lemma(group.main())) || that;
  }

  private boolean isThought(int verb) {
    return Factualities.decides(Factuality.ESTIMATED, "cue", lemma(verb));
  }

  private String lemma(int token) {
    return passage.lemma(token);
  }

  private Span word(int token) {
    return passage.span(token, token + 1);
  }
}
