package org.attestnlp.rules.claims.stance;

import java.util.Set;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.HedgeWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Tells a “would” that is a “will” told afterwards: {@code Quill said the firm would hire 300
 * people}, but {@code said the tax would cost families $300}.
 */
final class FutureInPast {

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "otherwise", "were", "could");

  private final Passage passage;

  FutureInPast(Passage passage) {
    this.passage = passage;
  }

  /** Whether a “would” of a clause tells what somebody means to do. */
  boolean is(int would, VerbGroup group, Clause clause, @Nullable Quote quote) {
    Cue cue = quote == null ? null : quote.cue();
    boolean told =
        quote != null
            && cue != null
            && quote.kind() != QuoteKind.DIRECT
            && passage.tag(passage.at(cue.span().begin())).equals("VBD")
            && passage.marks().of(would) < 0;
    return told
        && quote != null
        && passage.is(would, "would")
        && isActor(clause.governor() == null ? clause.subject() : clause.governor())
        && !passage.is(group.main(), HedgeWords.NO_DEED)
        && !HedgeWords.NO_DEED.contains(passage.lemma(group.main()))
        && !isConditional(quote);
  }

  private boolean isActor(@Nullable Phrase subject) {
    if (subject == null) {
      return false;
    }
    int head = subject.head();
    String lemma = passage.lemma(head);
    return passage.isOneOf(head, "he", "she", "it", "they", "we")
        || passage.nameType(head) != null
        || BodyWords.BODY_HEAD.contains(lemma)
        || PeopleWords.arePeople(lemma);
  }

  private boolean isConditional(Quote quote) {
    int first = passage.sentenceFirst(passage.at(quote.span().begin()));
    int end = passage.sentenceEnd(first);
    for (int token = first; token < end; token++) {
      if (passage.is(token, CONDITIONS)) {
        return true;
      }
    }
    return false;
  }
}
