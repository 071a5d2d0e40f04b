package org.attestnlp.rules.claims.clauses;

import java.util.Set;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;

/**
 * Tells a figure that is all that somebody says, of what was counted before: {@code Police said
 * 9,000 people marched. The union says 15,000.}
 */
public final class BareFigures {

  private static final Set<String> VERBS = Set.of("say", "claim", "reckon", "insist", "report");

  private BareFigures() {}

  /** Whether the number of a clause is the whole content of a verb of speech. */
  public static boolean is(Clause clause, Passage passage) {
    VerbGroup event = clause.event();
    boolean said =
        event != null
            && !clause.numberIsSubject()
            && clause.chain().size() == 1
            && !event.passive()
            && clause.first() == event.end()
            && VERBS.contains(passage.lemma(event.main()));
    if (event == null || !said) {
      return false;
    }
    int end = clause.first();
    while (passage.tag(end).equals("CD") || passage.isAdverb(end)) {
      end++;
    }
    boolean closes = passage.isOneOf(end, ".", ",", ";", "while", "but", "and", "”", "\"");
    return end > clause.first() && (closes || end >= passage.sentenceEnd(event.main()));
  }
}
