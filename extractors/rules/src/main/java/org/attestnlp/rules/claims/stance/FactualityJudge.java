package org.attestnlp.rules.claims.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.nouns.Comparisons;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.attestnlp.trace.Trace;
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

  /** The verdict on a number: the first factuality that finds a hedge, in their declared order. */
  public Verdict judge(
      Located number, Clause clause, @Nullable Quote innermost, @Nullable Change change) {
    boolean traced = passage.document().trace().isKept();
    boolean compared = Comparisons.isStandard(number.first(), passage); // “compared with 8 in May”
    boolean old = change != null && change.role() == ChangeRole.FROM || compared;
    boolean added = words.isAdded(number, clause);
    Region around = words.around(number, clause);
    Verdict verdict = null;
    for (Factuality factuality : Factuality.values()) {
      boolean open = factuality != Factuality.ASSERTED && (!old || factuality == Factuality.DENIED);
      open &= !added;
      Verdict found = open ? verdict(factuality, number, clause, innermost, around) : null;
      if (traced && open) {
        note(number, factuality, found, verdict, new HedgePlaces(passage, clause, innermost));
      }
      verdict = verdict == null ? found : verdict;
      if (verdict != null && !traced) {
        return verdict;
      }
    }
    if (verdict == null && traced) {
      number
          .slot(passage, "factuality")
          .won("no hedge", Factuality.ASSERTED.name(), "nothing near makes it less than a fact");
    }
    return verdict == null ? new Verdict(Factuality.ASSERTED, List.of()) : verdict;
  }

  private @Nullable Verdict verdict(
      Factuality factuality,
      Located number,
      Clause clause,
      @Nullable Quote innermost,
      Region around) {
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
    return fits || !hedges.isEmpty()
        ? new Verdict(factuality, hedges.stream().distinct().toList())
        : null;
  }

  private void note(
      Located number,
      Factuality factuality,
      @Nullable Verdict found,
      @Nullable Verdict winner,
      HedgePlaces places) {
    Trace.Slot slot = number.slot(passage, "factuality");
    String name = "hedges of " + factuality;
    if (found == null) {
      slot.silent(List.of(name));
      return;
    }
    String hedges =
        found.hedges().isEmpty()
            ? "the quote denies it"
            : found.hedges().stream()
                .map(hedge -> "“" + hedge.text() + "”")
                .collect(Collectors.joining(", "));
    if (winner == null) {
      slot.won(name, factuality.name(), places.told(found.hedges(), hedges));
    } else {
      String why = hedges + ", but " + winner.factuality() + " is asked before it: ";
      slot.lost(name, factuality.name(), why + "what is further from a fact comes first");
    }
  }
}
