package org.attestnlp.spi;

import java.util.List;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of speech as the sentences show it: where it is, which words report it, and which noun
 * phrases name the speakers. Who those are is settled later, in {@link Layer#QUOTES}.
 *
 * @param kind direct, indirect or mixed
 * @param begin first character of the content, outer quotation marks and “that” left out
 * @param end one past its last character
 * @param quoted the parts inside quotation marks
 * @param sources the noun phrases that name the speakers, in text order, without relative clause
 *     and apposition; empty if the sentence names none
 * @param cue the reporting words, null if there are none
 * @param cueLemma their dictionary form, null exactly if there is no cue
 * @param polarity whether the speakers affirm or deny the content
 * @param continues index of the utterance of the same list that this one carries on, or -1
 * @param rule the rule that found it
 */
public record Utterance(
    QuoteKind kind,
    int begin,
    int end,
    List<Span> quoted,
    List<TokenRange> sources,
    @Nullable TokenRange cue,
    @Nullable String cueLemma,
    Polarity polarity,
    int continues,
    String rule) {

  /** Copies the lists; refuses a cue without its lemma. */
  public Utterance {
    quoted = List.copyOf(quoted);
    sources = List.copyOf(sources);
    if ((cue == null) != (cueLemma == null)) {
      throw new IllegalArgumentException("cue " + cue + " with lemma " + cueLemma);
    }
  }
}
