package org.attestnlp.rules.dates;

import org.attestnlp.model.TimeRelation;
import org.attestnlp.rules.dates.period.Words;
import org.attestnlp.rules.lexicon.TimeWords;

/** Reads what stands before a period: “since”, “by”, “no later than”. */
final class TimeRelations {

  private TimeRelations() {}

  /**
   * A relation.
   *
   * @param relation what it says
   * @param end one past its last word
   */
  record Opening(TimeRelation relation, int end) {}

  static Opening at(Words words, int first) {
    int end = words.end(first, TimeWords.TIME_RELATION.keySet());
    String name = end == first ? null : TimeWords.TIME_RELATION.get(words.joined(first, end));
    return name == null
        ? new Opening(TimeRelation.AT, first)
        : new Opening(TimeRelation.valueOf(name), end);
  }
}
