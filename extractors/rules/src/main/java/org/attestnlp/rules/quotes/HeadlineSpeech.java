package org.attestnlp.rules.quotes;

import java.util.List;
import java.util.Set;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.Passage;
import org.attestnlp.rules.syntax.WordClass;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.TokenRange;

/** Reads a headline with a colon: “Minister: no more troops”, “No more troops: minister”. */
final class HeadlineSpeech {

  private static final Set<String> SOURCES = PeopleWords.HEADLINE_SOURCE;
  private static final int LONGEST = 5; // tokens of the source
  private static final int SHORTEST = 3; // tokens of the content

  private final Passage reading;

  HeadlineSpeech(Passage reading) {
    this.reading = reading;
  }

  void find(List<Draft> drafts) {
    Span title = reading.document().get(Layer.HEADER).title();
    if (title == null) {
      return;
    }
    int first = reading.tokens().at(title.begin());
    int end = reading.tokens().at(title.end() - 1) + 1;
    int colon = onlyColon(first, Math.min(end, reading.size()));
    if (colon < 0) {
      return;
    }
    if (isSource(first, colon) && end - colon > SHORTEST) {
      drafts.add(draft(colon + 1, end, first, colon));
    } else if (isSource(colon + 1, end) && colon - first >= SHORTEST) {
      drafts.add(draft(first, colon, colon + 1, end));
    }
  }

  private int onlyColon(int first, int end) {
    int colon = -1;
    for (int i = first; i < end; i++) {
      if (reading.is(i, WordClass.COLON)) {
        if (colon >= 0) {
          return -1;
        }
        colon = i;
      }
    }
    return colon;
  }

  private boolean isSource(int first, int end) {
    boolean few = end > first && end - first <= LONGEST;
    return few
        && (SOURCES.contains(reading.lower(end - 1)) || reading.nameType(end - 1) != null)
        && reading.marks().of(first) < 0;
  }

  private Draft draft(int first, int end, int source, int sourceEnd) {
    return new Draft(
        reading.tokens().begin(first),
        reading.tokens().end(end - 1),
        List.of(new TokenRange(source, sourceEnd)),
        null,
        null,
        Polarity.AFFIRMED,
        null,
        "headline");
  }
}
