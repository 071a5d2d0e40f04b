package org.attestnlp.rules.claims.circumstances;

import java.util.List;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Sentence;
import org.attestnlp.trace.Trace;

/** Tells the trace which times of its sentence a claim does not have, and what ruled them out. */
final class TimeNotes {

  private static final int REACH = 60; // tokens on either side of the number
  private static final String ELSEWHERE = "elsewhere in the sentence";

  private final Passage passage;
  private final Surroundings surroundings;
  private final TimeExtents extents;

  TimeNotes(Passage passage, Surroundings surroundings, TimeExtents extents) {
    this.passage = passage;
    this.surroundings = surroundings;
    this.extents = extents;
  }

  /** Tells of the times that no rule came to. */
  void others(Draft draft, List<Span> told, Trace.Slot slot) {
    Sentence sentence = passage.sentence(draft.number().first());
    int token = Math.max(sentence.first(), draft.number().first() - REACH);
    int stop = Math.min(sentence.end(), draft.number().end() + REACH);
    while (token < stop) {
      int time = extents.end(token, sentence.end());
      int end = time > 0 ? time : unreadEnd(token, sentence.end());
      if (end > 0) {
        Span words = passage.span(token, end);
        boolean own = token < draft.number().end() && draft.number().first() < end;
        if (!own && told.stream().noneMatch(words::overlaps)) {
          slot.lost(ELSEWHERE, words.text(), why(token, time > 0, draft));
        }
      }
      token = Math.max(token + 1, end);
    }
  }

  /** One past “a day after” and the like, which no rule reads as a time; or -1. */
  private int unreadEnd(int token, int limit) {
    boolean opens = passage.isDeterminer(token) || passage.tag(token).equals("CD");
    int noun = opens ? token + 1 : token;
    boolean time =
        noun < limit
            && passage.isNoun(noun)
            && (TimeWords.TIME_UNIT.contains(passage.lemma(noun))
                || passage.is(noun, TimeWords.WEEKDAY));
    boolean after = passage.isOneOf(noun + 1, "after", "before", "since", "into");
    return time ? Math.min(limit, after ? noun + 2 : noun + 1) : -1;
  }

  private String why(int time, boolean read, Draft draft) {
    Region region = draft.clause().region();
    if (draft.change() != null && draft.change().role() == ChangeRole.FROM) {
      return TimeRule.OLD_AMOUNT.why();
    }
    if (time < region.first()) {
      return "outside of the words that hold the number, which begin at " + word(region.first());
    }
    if (time >= region.end()) {
      return "outside of the words that hold the number, which end at " + word(region.end() - 1);
    }
    if (!read) {
      return "such words by themselves are read as no time of an event";
    }
    return time < draft.number().first() ? before(time, draft) : behind(time, draft);
  }

  private String before(int time, Draft draft) {
    if (surroundings.isOfReport(time)) {
      return "it tells when the words were said";
    }
    int limit = surroundings.limit(draft);
    if (time < limit) {
      return "in front of " + word(limit) + ", where the clause of the number begins";
    }
    return time < surroundings.first(draft)
        ? "of times in clauses before that of the number only a day holds for it too"
        : "further from the number, or part of an aside";
  }

  private String behind(int time, Draft draft) {
    int end = surroundings.end(draft);
    return time >= end
        ? "from " + word(end) + " on it is told of another clause, amount or part"
        : "it is nearer to another number";
  }

  private String word(int token) {
    return "“" + passage.text(token) + "”";
  }
}
