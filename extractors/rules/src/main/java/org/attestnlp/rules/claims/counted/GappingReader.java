package org.attestnlp.rules.claims.counted;

import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses whose verb is left out: {@code Norva has promised 20 tanks, Estara 35 and Lund just
 * six}.
 */
public final class GappingReader {

  private final Passage passage;
  private final NounPhraseReader phrases;

  public GappingReader(Passage passage, NounPhraseReader phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /**
   * The clause of the number before with the subject of this one, or null if no verb is left out.
   */
  public @Nullable Clause read(Draft before, Bound bound) {
    Clause full = before.clause();
    if (full.event() == null || full.subject() == null || full.numberIsSubject()) {
      return null;
    }
    int start = before.end();
    while (passage.isOneOf(start, ",", ";", "and", "but", "while")) {
      start++;
    }
    int end = bound.first();
    while (end > start && passage.isAdverb(end - 1)) {
      end--;
    }
    Phrase subject = start > before.end() && start < end ? subject(start, end) : null;
    return subject == null ? null : full.of(subject, bound.first());
  }

  /** A noun phrase that fills the gap: {@code Estara}, {@code the second}. */
  private @Nullable Phrase subject(int start, int end) {
    Phrase phrase = phrases.at(start, end);
    if (phrase != null) {
      boolean verb =
          phrase.first() == phrase.head() && passage.is(phrase.head(), EventWords.CASUALTY);
      return phrase.end() == end && !verb ? phrase : null; // “killed 31 and wounded 40”
    }
    boolean pronoun =
        passage.isDeterminer(start)
            && end - start == 2
            && passage.isAdjective(start + 1)
            && !passage.is(start + 1, FunctionWords.FURTHER); // “and a further 15,000 are due”
    return pronoun ? new Phrase(start, end, end - 1) : null;
  }
}
