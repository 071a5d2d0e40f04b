package org.attestnlp.rules.quotes.speech;

import java.util.List;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads speakers out of noun phrases about their words: “<b>Quill</b>’s answer: …”, “this from
 * <b>Quill</b>: …”, “… was how <b>Quill</b> put it”, “… That was the verdict of <b>Quill</b>”.
 */
public final class NominalSpeakers {

  private static final int REACH = 14;

  private final Passage reading;
  private final NounPhrases phrases;

  public NominalSpeakers(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /** The speakers behind phrases that end before a colon, or the phrases themselves. */
  public List<TokenRange> of(List<TokenRange> subject, int limit) {
    if (subject.size() != 1) {
      return subject;
    }
    TokenRange phrase = subject.get(0);
    if (reading.is(phrase.first(), "this") && reading.is(phrase.first() + 1, "from")) {
      int first = phrase.first() + 2;
      return first < phrase.end() ? phrases.parts(first, phrase.end()) : subject;
    }
    for (int i = phrase.end() - 1; i > phrase.first(); i--) {
      if (reading.is(i, WordClass.POSSESSIVE_ENDING) && isWords(phrase.end() - 1)) {
        return List.of(new TokenRange(phrase.first(), i));
      }
    }
    return subject;
  }

  /** Who is named behind marked words that stand free, or null. */
  public @Nullable TokenRange after(int quotation) {
    int at = reading.marks().endOf(quotation);
    if (at >= reading.size() || reading.paragraph(at) != paragraph(quotation)) {
      return null;
    }
    boolean how = reading.is(at, FunctionWords.BE) && reading.is(at + 1, "how");
    TokenRange put = how ? phrase(at + 2) : null;
    if (put != null && reading.is(put.end(), "put") && reading.is(put.end() + 1, "it")) {
      return put;
    }
    if (reading.is(at, FunctionWords.BE)) {
      return ofWords(at + 1);
    }
    boolean that =
        reading.isOneOf(at, "that", "this", "those", "these")
            && reading.is(at + 1, FunctionWords.BE)
            && reading.is(at + 2, "the");
    TokenRange noun = that && isWords(at + 3) && reading.is(at + 4, "of") ? phrase(at + 5) : null;
    return noun;
  }

  /** “was <b>Quill</b>’s verdict”, “was the answer from <b>the mayor</b>”, or null. */
  private @Nullable TokenRange ofWords(int first) {
    if (reading.is(first, "the") && isWords(first + 1) && isTie(first + 2)) {
      return phrase(first + 3);
    }
    int limit = first < reading.size() ? Math.min(reading.sentenceEnd(first), first + REACH) : 0;
    int end = first < limit ? phrases.plainEnd(first, limit) : first;
    for (int i = end - 2; i > first; i--) {
      if (reading.is(i, WordClass.POSSESSIVE_ENDING)) {
        return isWords(end - 1) ? new TokenRange(first, i) : null;
      }
    }
    return null;
  }

  private boolean isTie(int token) {
    return reading.is(token, "of") || reading.is(token, "from");
  }

  private int paragraph(int quotation) {
    return reading.paragraph(reading.marks().firstInside(quotation));
  }

  private @Nullable TokenRange phrase(int first) {
    if (first >= reading.size()) {
      return null;
    }
    int end = phrases.fullEnd(first, Math.min(reading.sentenceEnd(first), first + REACH));
    return end > first ? new TokenRange(first, end) : null;
  }

  /** “answer”, “verdict”, “words”. */
  private boolean isWords(int token) {
    return CueNouns.isStatement(reading.lemma(token))
        || ReportingWords.SPEECH_SETTING.contains(reading.lemma(token))
        || ReportingWords.CUE_NOUN.contains(reading.lemma(token))
        || reading.is(token, "words");
  }
}
