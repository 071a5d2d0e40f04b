package org.attestnlp.rules.quotes.subjects;

import java.util.List;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document that a participle behind it belongs to: “They cited <b>a poll of voters</b>
 * showing that few would come”; it is no longer they who show.
 */
final class ShowingDocuments {

  private static final int TIED = 3; // phrases between the document and its participle

  private final Passage passage;
  private final NounPhrases phrases;

  ShowingDocuments(Passage passage, NounPhrases phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /** The document right before a participle, or null if none shows anything there. */
  @Nullable Subject before(CueGroup group) {
    if (!ReportingWords.SHOWING.contains(group.cue().lemma())) {
      return null;
    }
    int floor = passage.sentenceFirst(group.verb());
    int end = group.first();
    int limit = end;
    for (int steps = 0; steps < TIED && end > floor; steps++) {
      int first = phrases.plainFirst(end, floor);
      if (first >= end) {
        return null;
      }
      if (isDocument(end - 1)) {
        return new Subject(
            List.of(new TokenRange(first, limit)), Place.RELATIVE, group.first(), group.end());
      }
      if (!passage.is(first - 1, WordClass.PREPOSITION)) {
        return null;
      }
      end = first - 1;
    }
    return null;
  }

  private boolean isDocument(int noun) {
    return is(passage.lower(noun)) || is(passage.lemma(noun));
  }

  private static boolean is(String noun) {
    return PeopleWords.isDocument(noun) || ReportingWords.DOCUMENT.contains(noun);
  }
}
