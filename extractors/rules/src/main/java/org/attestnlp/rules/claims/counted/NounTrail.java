package org.attestnlp.rules.claims.counted;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.rules.claims.draft.FoundNoun;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** What was found for a number, step by step, until it is settled what it counts. */
public final class NounTrail {

  private record Entry(NounStep step, FoundNoun found) {}

  private final List<Entry> entries = new ArrayList<>(2);

  /** Takes the finding of a step, unless it is the one there was; returns it. */
  public FoundNoun then(NounStep step, FoundNoun found) {
    if (entries.isEmpty() || !entries.get(entries.size() - 1).found().equals(found)) {
      entries.add(new Entry(step, found));
    }
    return found;
  }

  /** Tells the trace how it went, with the places that were asked where no noun was beside it. */
  public void note(BareNumber bare, CountedElsewhere elsewhere, Passage passage) {
    Trace.Slot slot = bare.number().slot(passage, "counted");
    Entry last = entries.get(entries.size() - 1);
    boolean open = last.step() == NounStep.ELSEWHERE;
    if (!open) {
      last.step().wins(slot, words(last.found().noun(), passage));
    }
    for (Entry entry : entries.subList(0, entries.size() - 1)) {
      if (entry.step() != NounStep.ELSEWHERE && entry.found().noun() != null) {
        String why = "“" + last.step().label() + "” takes its place: " + last.step().why();
        slot.lost(entry.step().label(), words(entry.found().noun(), passage), why);
      }
    }
    elsewhere.note(bare, slot, open ? null : last.step().label());
  }

  private static String words(@Nullable Phrase noun, Passage passage) {
    return noun == null ? "" : passage.joined(noun.first(), noun.end());
  }
}
