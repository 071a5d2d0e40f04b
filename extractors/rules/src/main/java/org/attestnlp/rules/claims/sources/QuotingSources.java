package org.attestnlp.rules.claims.sources;

import java.util.Set;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.subjects.VerbSubjects;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds who passes on what somebody said: {@code The Herald quoted Quill as saying}. */
final class QuotingSources {

  private static final int REACH = 16; // tokens between “quoted” and “as saying”
  private static final Set<String> VERBS = Set.of("quote", "cite");

  private final Passage passage;
  private final EntityIndex entities;
  private final NounPhraseReader phrases;
  private final VerbSubjects subjects;

  QuotingSources(Passage passage, EntityIndex entities, NounPhraseReader phrases) {
    this.passage = passage;
    this.entities = entities;
    this.phrases = phrases;
    this.subjects = new VerbSubjects(passage, phrases);
  }

  /** The one who quotes, outside the speaker of the quote, or null. */
  @Nullable Source medium(Quote quote) {
    Cue cue = quote.cue();
    int saying = cue == null ? -1 : passage.at(cue.span().begin());
    if (saying < 0 || !passage.is(saying - 1, "as")) {
      return null;
    }
    int floor = Math.max(passage.sentenceFirst(saying), saying - REACH);
    for (int token = saying - 2; token > floor; token--) {
      if (VERBS.contains(passage.lemma(token)) && passage.isVerb(token)) {
        Phrase medium = medium(token, saying, floor);
        return medium == null ? null : entities.source(passage.span(medium.first(), medium.end()));
      }
    }
    return null;
  }

  /** “was quoted by the Herald as saying”, “was quoted as saying by the Herald”. */
  private @Nullable Phrase medium(int verb, int saying, int floor) {
    if (!passage.isBe(verb - 1)) {
      return passage.is(verb - 1, "who") ? null : subjects.of(VerbGroup.lone(verb, false), floor);
    }
    int by = passage.is(verb + 1, "by") ? verb + 1 : passage.is(saying + 1, "by") ? saying + 1 : -1;
    return by < 0 ? null : phrases.at(by + 1, passage.sentenceEnd(verb));
  }
}
