package org.attestnlp.rules.quotes.content;

import java.util.List;
import org.attestnlp.model.Polarity;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * A found utterance before it is put in order with the others. Offsets are characters.
 *
 * @param begin first character of the content
 * @param end one past its last character
 * @param sources the noun phrases that name the speakers
 * @param cue the reporting words, or null
 * @param cueLemma their dictionary form, or null
 * @param polarity whether the speakers affirm or deny it
 * @param continues what it carries on, or null
 * @param rule what found it
 */
public record Draft(
    int begin,
    int end,
    List<TokenRange> sources,
    @Nullable TokenRange cue,
    @Nullable String cueLemma,
    Polarity polarity,
    @Nullable Draft continues,
    QuoteRule rule) {

  public static Draft of(int begin, int end, Report report, QuoteRule rule) {
    boolean denied = report.takes(Frame.DENIED);
    return new Draft(
        begin,
        end,
        report.sources(),
        new TokenRange(report.group().verb(), report.group().end()),
        report.cue().lemma(),
        denied ? Polarity.DENIED : Polarity.AFFIRMED,
        null,
        rule);
  }

  public Draft carryingOn(Draft before, QuoteRule otherRule) {
    return new Draft(begin, end, sources, cue, cueLemma, polarity, before, otherRule);
  }

  /** “dismissed the vote as ‘a farce’”: what the vote is called is the speaker's own word. */
  public Draft affirmed() {
    return new Draft(begin, end, sources, cue, cueLemma, Polarity.AFFIRMED, continues, rule);
  }

  /** The same words with those before them: “the plan as ‘a farce’”. */
  public Draft from(int first) {
    return new Draft(first, end, sources, cue, cueLemma, polarity, continues, rule);
  }

  /** The same words of other speakers. */
  public Draft by(List<TokenRange> others) {
    return new Draft(begin, end, others, cue, cueLemma, polarity, continues, rule);
  }

  public static Draft floating(int begin, int end, Draft before, boolean linked, QuoteRule rule) {
    return new Draft(
        begin, end, before.sources(), null, null, Polarity.AFFIRMED, linked ? before : null, rule);
  }

  public boolean overlaps(Draft other) {
    return begin < other.end && other.begin < end;
  }

  public boolean covers(Draft other) {
    return begin <= other.begin && other.end <= end;
  }
}
