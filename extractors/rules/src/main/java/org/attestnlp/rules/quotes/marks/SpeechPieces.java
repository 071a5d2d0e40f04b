package org.attestnlp.rules.quotes.marks;

import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Polarity;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.quotes.reports.MarkedWords;
import org.attestnlp.rules.quotes.speech.NominalSpeakers;
import org.attestnlp.rules.syntax.marks.Quotation;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Marked words whose speaker no verb beside them names: further pieces under one verb (“shouted
 * “In!” <b>and “Out!”</b>”), and words that are signed (“We stay.” — Ada Quill).
 */
final class SpeechPieces {

  private static final int LONGEST_SIGNATURE = 14; // tokens

  private final Passage reading;
  private final MarkedWords words;
  private final NounPhrases phrases;
  private final NominalSpeakers nominal;

  SpeechPieces(Passage reading, MarkedWords words, NounPhrases phrases) {
    this.reading = reading;
    this.words = words;
    this.phrases = phrases;
    this.nominal = new NominalSpeakers(reading, phrases);
  }

  /** A further piece of what was said just before: “chanted “A,” <b>“B” and “C”</b>”; or null. */
  @Nullable Draft joined(int s, @Nullable Draft[] found) {
    Draft before = s > 0 ? found[s - 1] : null;
    if (before == null || before.cue() == null || !isFirst(before, s - 1)) {
      return null;
    }
    int open = reading.marks().firstOf(s);
    int at = reading.marks().endOf(s - 1);
    boolean listed = ",".indexOf(words.lastCharacter(s - 1)) >= 0;
    for (; at < open; at++) {
      boolean and = reading.is(at, "and") || reading.is(at, "or");
      if (!and && !reading.is(at, WordClass.COMMA)) {
        return null;
      }
      listed = true;
    }
    Quotation marked = reading.marks().quotations().get(s);
    boolean same = reading.paragraph(open) == reading.paragraph(reading.marks().firstInside(s - 1));
    boolean upper = words.startsUpper(s);
    return listed && same && upper
        ? new Draft(
            marked.begin(),
            marked.end(),
            before.sources(),
            before.cue(),
            before.cueLemma(),
            before.polarity(),
            null,
            QuoteRule.PIECE)
        : null;
  }

  /** Whether its verb stands before the words, or before the first piece. */
  private boolean isFirst(Draft draft, int s) {
    TokenRange cue = draft.cue();
    return cue != null && cue.end() <= reading.marks().firstOf(s);
  }

  /** “We stay.” — Mayor Ada Quill; or null. */
  @Nullable Draft signed(int s) {
    int close = reading.marks().endOf(s);
    if (close >= reading.size() || !isDash(close)) {
      return null;
    }
    int first = reading.is(close, WordClass.DASH) ? close + 1 : close;
    int limit = first;
    while (limit < reading.size()
        && reading.paragraph(limit) == reading.paragraph(close)
        && limit <= first + LONGEST_SIGNATURE) {
      limit++;
    }
    int end = first < limit ? phrases.fullEnd(first, limit) : first;
    boolean ends = end >= limit || reading.isAny(end, ENDS);
    if (end == first
        || !ends
        || limit > first + LONGEST_SIGNATURE
        || !isSigner(first, end, limit)) {
      return null;
    }
    Quotation marked = reading.marks().quotations().get(s);
    return new Draft(
        marked.begin(),
        marked.end(),
        List.of(new TokenRange(first, end)),
        null,
        null,
        Polarity.AFFIRMED,
        null,
        QuoteRule.SIGNED);
  }

  /** “We are done” was how Quill put it; or null. */
  @Nullable Draft told(int s) {
    TokenRange speaker = words.isClauseLike(s) ? nominal.after(s) : null;
    Quotation marked = reading.marks().quotations().get(s);
    return speaker == null
        ? null
        : new Draft(
            marked.begin(),
            marked.end(),
            phrases.parts(speaker.first(), speaker.end()),
            null,
            null,
            Polarity.AFFIRMED,
            null,
            QuoteRule.TOLD_OF);
  }

  private static final long ENDS =
      WordClass.mask(WordClass.COMMA, WordClass.OPEN_BRACKET, WordClass.STOP);

  private boolean isDash(int token) {
    String text = reading.tokens().text(token);
    return reading.is(token, WordClass.DASH)
        || text.length() > 1 && "-–—".indexOf(text.charAt(0)) >= 0;
  }

  /** Somebody, and no verb behind. */
  private boolean isSigner(int first, int end, int limit) {
    boolean person = false;
    for (int i = first; i < limit; i++) {
      if (reading.is(i, WordClass.FINITE) || reading.is(i, WordClass.MARK)) {
        return false;
      }
      person |= i < end && reading.nameType(i) == EntityType.PERSON;
    }
    return person;
  }
}
