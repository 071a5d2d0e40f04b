package org.attestnlp.rules.claims.clauses;

import org.attestnlp.model.Factuality;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.stance.Factualities;
import org.attestnlp.rules.syntax.clauses.ClauseClues;

/** What claims know of words that the grammar asks for. */
public final class ClaimClues implements ClauseClues {

  @Override
  public boolean changes(String lemma) {
    return Changes.verbDirection(lemma) != null;
  }

  @Override
  public boolean isChange(String lemma) {
    return Changes.isNoun(lemma);
  }

  @Override
  public boolean isPlan(String lemma) {
    return Factualities.decides(Factuality.PLANNED, "noun", lemma);
  }
}
