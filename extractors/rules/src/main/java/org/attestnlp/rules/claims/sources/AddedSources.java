package org.attestnlp.rules.claims.sources;

import java.util.List;
import org.attestnlp.model.Source;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who claimed the number before, who claims too what only adds to it: {@code The ministry
 * put the toll at 212, up from 104}.
 */
final class AddedSources {

  /** How far behind a number another may stand that adds to it, in tokens. */
  private static final int REACH = 20;

  private final Passage passage;
  private @Nullable Draft last;
  private List<Source> sources = List.of();

  AddedSources(Passage passage) {
    this.passage = passage;
  }

  /** Remembers the sources of a number. */
  void note(Draft draft, List<Source> found) {
    last = draft;
    sources = found;
  }

  /** The sources of the number before, if this one only adds to it; else none. */
  List<Source> of(Draft draft) {
    if (last == null || sources.isEmpty()) {
      return List.of();
    }
    Located before = last.number();
    int first = draft.bound().first();
    boolean near = before.sentence() == draft.number().sentence() && first - before.end() <= REACH;
    return near && adds(draft, before.end(), first, last.clause().event()) ? sources : List.of();
  }

  private boolean adds(Draft draft, int from, int first, @Nullable VerbGroup event) {
    int comma = -1;
    boolean joined = false;
    for (int token = from; token < first; token++) {
      boolean clause = passage.is(token, FunctionWords.CLAUSE_START) && !passage.is(token, ",");
      if (clause || passage.is(token, ";") || passage.isVerb(token) && !isComparison(token)) {
        return false;
      }
      joined |= passage.isOneOf(token, "but", "while", "and");
      comma = passage.isOneOf(token, ",", "(") ? token : comma;
    }
    boolean same = event != null && event.equals(draft.clause().event());
    boolean compared = draft.change() != null || comma >= 0 && isComparison(comma + 1);
    return same || comma >= 0 && !joined && compared;
  }

  private boolean isComparison(int token) {
    return passage.isOneOf(token, "up", "down", "compared", "against", "versus", "from", "or");
  }
}
