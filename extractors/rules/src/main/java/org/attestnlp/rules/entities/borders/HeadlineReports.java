package org.attestnlp.rules.entities.borders;

import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the verb at the end of a headline from the name that its capital makes it look like: “Dam
 * Is Safe, Ada Quill Says”, “Dam Is Safe, Engineers Say”.
 */
final class HeadlineReports {

  private HeadlineReports() {}

  /** Whether these tokens end with such a verb. */
  static boolean endsIn(Passage reading, int first, int end) {
    @Nullable Span title = reading.document().get(Layer.HEADER).title();
    return title != null
        && end - first > 1
        && reading.tokens().end(end - 1) >= title.end()
        && reading.tokens().begin(first) < title.end()
        && ReportingWords.HEADLINE_VERB.contains(reading.lower(end - 1));
  }

  /** Whether what stands before the verb says who they are and names nobody. */
  static boolean isDescription(Passage reading, int first, int end) {
    String word = reading.lower(end - 1);
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return end - first == 1 && PeopleWords.arePeople(one);
  }
}
