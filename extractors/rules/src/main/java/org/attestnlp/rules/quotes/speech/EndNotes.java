package org.attestnlp.rules.quotes.speech;

import org.attestnlp.model.QuoteKind;
import org.attestnlp.rules.quotes.content.ContentEnds;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.EndRule;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Prose;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Utterance;
import org.attestnlp.trace.Trace;

/** Tells the trace where a quote ends, and why the words behind it are not in. */
final class EndNotes {

  private static final int SHOWN = 4; // words behind the end
  private static final long PARTING =
      WordClass.mask(WordClass.COMMA, WordClass.DASH, WordClass.COLON, WordClass.OPEN_BRACKET);

  private final Passage reading;
  private final ContentEnds ends;

  EndNotes(Passage reading, ContentEnds ends) {
    this.reading = reading;
    this.ends = ends;
  }

  /** Tells of one quote. */
  void note(Draft draft, Utterance found, Trace.Slot slot) {
    int last = reading.at(found.end() - 1);
    int word = lastWord(last, reading.at(found.begin()));
    int stop = reading.sentenceEnd(last);
    int next = last + 1;
    while (next < stop && !Prose.isWord(reading, next)) {
      next++;
    }
    boolean goesOn = next < stop;
    EndRule rule = ends.of(draft, found, last + 1);
    if (isFollowed(draft, next) && rule != EndRule.MARKS) {
      rule = EndRule.OWN_REPORT; // whatever else ends there
    }
    if (goesOn && rule == EndRule.SENTENCE) {
      rule = EndRule.PHRASE;
    }
    String text = reading.document().text();
    EndMarks marks = new EndMarks(text, found.begin(), reading.tokens().end(word), found.end());
    slot.won(rule.label(), behind(word) + marks.told(), rule.why(draft.rule()) + marks.why());
    if (goesOn && found.kind() != QuoteKind.DIRECT) {
      noteRest(next, lastWord(stop - 1, next), cut(draft, rule, last + 1, next), slot);
    }
  }

  /** The last word up to a token, or {@code floor}. */
  private int lastWord(int token, int floor) {
    int word = token;
    while (word > floor && !Prose.isWord(reading, word)) {
      word--;
    }
    return word;
  }

  /** Tells of what the quote would be with the rest of its sentence. */
  private void noteRest(int next, int last, String why, Trace.Slot slot) {
    int shown = Math.min(last, next + SHOWN - 1);
    int begin = reading.tokens().begin(next);
    String rest = reading.document().text().substring(begin, reading.tokens().end(shown));
    String words = "“" + rest + (shown < last ? " …" : "") + "” ";
    slot.lost(EndRule.SENTENCE.label(), behind(last), "with " + words + "behind it: " + why);
  }

  /** Why what follows is not in. */
  private String cut(Draft draft, EndRule rule, int from, int next) {
    if (isFollowed(draft, next)) {
      return "its own report begins there";
    }
    if (rule != EndRule.PHRASE && rule != EndRule.MARKS) {
      return rule.why();
    }
    if (reading.isAny(from, PARTING)) {
      return "a reported phrase ends at a comma, dash, colon or bracket";
    }
    if (reading.is(next, WordClass.SUBORDINATOR) && !reading.is(next, WordClass.RELATIVE)) {
      return "“"
          + reading.text(next)
          + "” opens a clause of its own, and a reported phrase ends before a clause";
    }
    boolean time =
        reading.is(next, WordClass.TIME)
            || reading.is(next, "on") && reading.is(next + 1, WordClass.TIME);
    if (time) {
      return "it tells when the words were said";
    }
    if (reading.is(next, WordClass.CONJUNCTION) && reading.is(next + 1, WordClass.FINITE)) {
      return "another verb of the same subject follows";
    }
    return reading.is(next, WordClass.FINITE)
        ? "the verb of the sentence follows"
        : "nothing ties it to the words that are reported";
  }

  /** Whether the report of a draft stands behind it. */
  private static boolean isFollowed(Draft draft, int next) {
    TokenRange cue = draft.cue();
    return cue != null && cue.first() >= next
        || draft.sources().stream().anyMatch(range -> range.first() >= next);
  }

  private String behind(int word) {
    return "behind “" + reading.text(word) + "”";
  }
}
