package org.attestnlp.rules.claims.circumstances;

import java.util.function.IntBinaryOperator;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds a time that a report parts from its clause: “<b>In 1961</b>, Quill said, 12 boats sank”.
 */
final class FrontedTimes {

  /** How long the report is at most, in tokens. */
  private static final int REPORT = 10;

  private final Passage passage;
  private final IntBinaryOperator timeEnd;

  /**
   * @param timeEnd one past the time that starts at a token, before a limit; negative if none does
   */
  FrontedTimes(Passage passage, IntBinaryOperator timeEnd) {
    this.passage = passage;
    this.timeEnd = timeEnd;
  }

  /** The time in front of the report before a number, or null. */
  @Nullable TimeExpression time(int number) {
    int first = passage.sentence(number).first();
    int stop = timeEnd.applyAsInt(first, number);
    if (stop < 0 || !passage.is(stop, ",")) {
      return null;
    }
    int comma = stop + 1;
    while (comma < Math.min(number, stop + REPORT) && !passage.is(comma, ",")) {
      comma++;
    }
    boolean report =
        passage.is(comma, ",")
            && number - comma < REPORT
            && ReportingWords.REPORTING_VERB.containsKey(passage.lemma(comma - 1));
    return report ? TimeExpression.unresolved(passage.span(first, stop)) : null;
  }
}
