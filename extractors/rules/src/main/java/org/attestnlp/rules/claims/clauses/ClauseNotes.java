package org.attestnlp.rules.claims.clauses;

import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Tells the trace which verb a number belongs to, and why its neighbours are not that. */
public final class ClauseNotes {

  private static final String BEFORE = "the verb before the number";
  private static final String BEHIND = "the verb behind the number";

  private final Passage passage;
  private final VerbGroups verbs;

  public ClauseNotes(Passage passage, VerbGroups verbs) {
    this.passage = passage;
    this.verbs = verbs;
  }

  /** Tells of the clause that a number was given. */
  public void note(Located number, ClauseTie tie, Clause clause) {
    Trace.Slot slot = number.slot(passage, "event");
    VerbGroup event = clause.event();
    if (event == null) {
      slot.silent(List.of(BEFORE, BEHIND + ": it stands in a phrase without a verb of its own"));
    } else {
      boolean before = event.main() < number.first();
      String place = tie == ClauseTie.OWN ? before ? BEFORE : BEHIND : tie.label();
      slot.won(place, words(event), tie == ClauseTie.OWN ? why(clause, before) : tie.why());
      other(slot, BEFORE, verbs.lastBefore(number.first(), first(number)), clause);
      other(slot, BEHIND, verbs.firstAfter(number.end(), end(number)), clause);
    }
  }

  private String why(Clause clause, boolean before) {
    String tie =
        clause.numberIsSubject()
            ? "what is counted is its subject"
            : before
                ? "nothing parts the number from it"
                : "no verb before the number is in its clause";
    List<VerbGroup> chain = clause.chain();
    String chained =
        chain.size() < 2
            ? ""
            : "; governed by "
                + chain.subList(0, chain.size() - 1).stream()
                    .map(group -> "“" + words(group) + "”")
                    .collect(Collectors.joining(", "));
    return tie + chained;
  }

  private void other(Trace.Slot slot, String place, @Nullable VerbGroup verb, Clause clause) {
    boolean chained =
        verb == null || clause.chain().stream().anyMatch(group -> group.main() == verb.main());
    VerbGroup event = clause.event();
    if (verb != null && !chained && event != null && event.main() != verb.main()) {
      boolean outside =
          verb.main() < clause.region().first() || verb.main() >= clause.region().end();
      String why =
          outside
              ? "outside of the words that hold the number: it tells who says them"
              : clause.numberIsSubject()
                  ? "what is counted is the subject of “" + words(event) + "”"
                  : "another clause: “" + words(event) + "” is nearer in the grammar";
      slot.lost(place, words(verb), why);
    }
  }

  private String words(VerbGroup group) {
    int first = Math.min(group.first(), group.main());
    return passage.joined(first, Math.max(group.end(), group.main() + 1));
  }

  private int first(Located number) {
    return passage.sentenceFirst(number.first());
  }

  private int end(Located number) {
    return passage.sentenceEnd(number.first());
  }
}
