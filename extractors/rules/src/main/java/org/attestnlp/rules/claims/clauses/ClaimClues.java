package org.attestnlp.rules.claims.clauses;

import org.attestnlp.model.EntityType;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.stance.Factualities;
import org.attestnlp.rules.syntax.clauses.ClauseClues;
import org.jspecify.annotations.Nullable;

/**
 * What claims know of words and names that the grammar asks for.
 *
 * @param entities the names of the article
 */
public record ClaimClues(EntityIndex entities) implements ClauseClues {

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

  @Override
  public @Nullable EntityType typeIn(Span span) {
    return entities.typeIn(span.begin(), span.end());
  }
}
