package org.attestnlp.rules.claims.stance;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Clause;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.claims.draft.Region;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.jspecify.annotations.Nullable;

/** Decides how surely a number is claimed: the first factuality that finds a hedge. */
public final class FactualityJudge {

  /** The verdict and the words that decided. */
  public record Verdict(Factuality factuality, List<Span> hedges) {}

  private final Passage passage;
  private final Forecasts forecasts;
  private final VerbHedges verbs;
  private final WordHedges words;
  private final CueHedges cues;
  private final ThoughtHedges thoughts;

  public FactualityJudge(Passage passage, VerbGroups groups, NounPhraseReader phrases) {
    this.passage = passage;
    this.forecasts = new Forecasts(passage, phrases);
    this.verbs = new VerbHedges(passage);
    this.words = new WordHedges(passage);
    this.cues = new CueHedges(passage);
    this.thoughts = new ThoughtHedges(passage, new ContentClauses(passage, groups, phrases));
  }

  public Verdict judge(
      Located number, Clause clause, @Nullable Quote innermost, @Nullable Change change) {
    boolean old = change != null && change.role() == ChangeRole.FROM;
    Region around = words.around(number, clause);
    for (Factuality factuality : Factuality.values()) {
      if (factuality == Factuality.ASSERTED || old && factuality != Factuality.DENIED) {
        continue;
      }
      List<Span> hedges = new ArrayList<>();
      verbs.collect(factuality, number, clause, innermost, hedges);
      thoughts.collect(factuality, clause, hedges);
      words.collect(factuality, number, clause, around, hedges);
      Forecasts.Forecast forecast =
          factuality == Factuality.ESTIMATED ? forecasts.behind(number) : null;
      if (forecast != null) {
        hedges.add(passage.span(forecast.verb(), forecast.verb() + 1));
      }
      boolean fits = innermost != null && cues.collect(factuality, innermost, hedges);
      if (fits || !hedges.isEmpty()) {
        return new Verdict(factuality, hedges.stream().distinct().toList());
      }
    }
    return new Verdict(Factuality.ASSERTED, List.of());
  }
}
