package org.attestnlp.syntax.choice;

import org.attestnlp.syntax.arcs.TreeEdit;
import org.attestnlp.syntax.model.ChoiceWeights;
import org.attestnlp.syntax.model.ParserModel;

/**
 * Chooses anew among the likely arcs of a word, by what the parser scored and what its whole first
 * tree shows.
 *
 * <p>Method: stacking; J. Nivre and R. McDonald, Integrating Graph-Based and Transition-Based
 * Dependency Parsers, ACL 2008; A. Martins and others, Stacking Dependency Parsers, EMNLP 2008.
 */
public final class SecondLook {

  private final ChoiceWeights weights;
  private final RelationCodes codes;

  public SecondLook(ChoiceWeights weights, RelationCodes codes) {
    this.weights = weights;
    this.codes = codes;
  }

  /** Changes the tree of a sentence in place; what would be no tree stays as it was. */
  public void mend(ParserModel.Scored scored, SentenceWords words) {
    ArcFeatures features = new ArcFeatures(words, scored.parse(), codes);
    TreeEdit tree = new TreeEdit(scored.parse(), codes.names());
    for (Decision decision : Candidates.of(scored)) {
      int best = best(decision, features);
      if (best > 0) {
        String relation = codes.name(decision.relations()[best]);
        tree.set(decision.place(), decision.heads()[best], relation);
      }
    }
  }

  private int best(Decision decision, ArcFeatures features) {
    int best = 0;
    float most = score(decision, 0, features);
    for (int arc = 1; arc < decision.heads().length; arc++) {
      float score = score(decision, arc, features);
      if (score > most) {
        most = score;
        best = arc;
      }
    }
    return best;
  }

  private float score(Decision decision, int arc, ArcFeatures features) {
    int relation = decision.relations()[arc];
    float score = 0;
    for (int which = 0; which < 2; which++) {
      float weight = 1 + weights.values()[features.margin(which, relation)];
      score += decision.margins()[arc][which] * weight;
    }
    int count = features.of(decision.place(), decision.heads()[arc], relation);
    for (int i = 0; i < count; i++) {
      score += weights.values()[features.places()[i]];
    }
    return score;
  }
}
