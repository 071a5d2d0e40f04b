package org.attestnlp.rules.quotes.speech;

import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Prose;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Utterance;
import org.attestnlp.trace.Trace;

/** Tells the trace where a quote begins, and why the words in front of it are not in. */
final class BeginNotes {

  private static final String OPENING = "“‘«\"'„";
  private static final int SHOWN = 4; // words in front of the beginning

  private final Passage reading;

  BeginNotes(Passage reading) {
    this.reading = reading;
  }

  /** Tells of one quote. */
  void note(Draft draft, Utterance found, Trace.Slot slot) {
    int first = reading.at(found.begin());
    int word = first;
    while (word < reading.size()
        && reading.token(word).begin() < found.end()
        && !Prose.isWord(reading, word)) {
      word++;
    }
    String before = "before “" + reading.text(word) + "”";
    char mark = mark(found.begin());
    if (mark == 0) {
      noteWords(draft, first, before, slot);
      return;
    }
    String pair = mark + " is outside: of a pair around words neither mark is one of them";
    slot.won("the opening mark", before, "the quotation marks open here; " + pair);
  }

  private void noteWords(Draft draft, int first, String before, Trace.Slot slot) {
    int last = first - 1; // the last word in front
    while (last >= 0 && !Prose.isWord(reading, last)) {
      last--;
    }
    String opener = reading.text(first - 1);
    if (draft.rule() == QuoteRule.TURN) {
      slot.won("the turn", before, "the words of a turn begin behind the name of who has it");
    } else if (draft.rule() == QuoteRule.SIGNED || draft.rule() == QuoteRule.LETTER) {
      slot.won("the signed text", before, "what a name signs begins here");
    } else if (last < Prose.first(reading, first)) { // behind a dateline
      slot.won("its sentence", before, "its sentence begins here, and no report stands in front");
    } else if (reading.isOneOf(first - 1, "that", "whether", "if")) {
      String clause = "it opens the clause that is reported, and is no word of what was said";
      slot.won("“" + opener + "” before it", before, clause);
    } else if (endsReport(draft, last)) {
      String end = "the words of its report end here, with “" + words(last, last) + "”";
      slot.won("its report", before, end);
    } else if (reading.is(first - 1, WordClass.SEMICOLON)) {
      slot.won("a semicolon", before, "it parts the words from the clause in front of them");
    } else {
      slot.won("the first word that is reported", before, leftOut(draft, last));
    }
  }

  /** Why the words in front are not in. */
  private String leftOut(Draft draft, int last) {
    TokenRange cue = draft.cue();
    boolean behind = cue != null && cue.end() <= last;
    int from = behind && cue != null ? cue.end() : Math.max(0, last - SHOWN + 1);
    String words = "“" + words(Math.max(from, reading.sentenceFirst(last)), last) + "”";
    return behind
        ? words + " stands between it and its report, and is not reported"
        : words + " in front of it is no part of what its rule takes in";
  }

  /** The quotation mark right in front of an offset, or 0. */
  private char mark(int begin) {
    char before = begin > 0 ? reading.document().text().charAt(begin - 1) : ' ';
    return OPENING.indexOf(before) >= 0 ? before : 0;
  }

  /** Whether the words of the report, or who says it, end with a token. */
  private static boolean endsReport(Draft draft, int last) {
    TokenRange cue = draft.cue();
    return cue != null && cue.end() - 1 == last
        || draft.sources().stream().anyMatch(source -> source.end() - 1 == last);
  }

  /** The characters from one token to another. */
  private String words(int first, int last) {
    String text = reading.document().text();
    return text.substring(reading.tokens().begin(first), reading.tokens().end(last));
  }
}
