package org.attestnlp.rules.claims.roles;

import org.attestnlp.model.Factuality;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.claims.draft.QuoteIndex;
import org.attestnlp.rules.claims.stance.Factualities;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.nouns.Phrases;
import org.attestnlp.rules.syntax.text.Passage;

/** Tells how many speak from how many they speak of: {@code two officials said}. */
final class SourceCounts {

  private static final Phrases NESTED_SOURCE = new Phrases(ReportingWords.NESTED_SOURCE);

  /** How far behind those who put a figure at an amount the amount stands at most, in tokens. */
  private static final int SETTING_REACH = 16;

  private final Passage passage;
  private final QuoteIndex quotes;

  SourceCounts(Passage passage, QuoteIndex quotes) {
    this.passage = passage;
    this.quotes = quotes;
  }

  /** “two officials said”: they are the source, not the matter. */
  boolean isSource(Located number) {
    if (!number.plain() || !number.below(13)) {
      return false;
    }
    boolean whose = passage.isOneOf(number.first() - 1, "of", "for", "with", "in");
    boolean speaker =
        !whose && quotes.isSpeaker(number.quantity().begin(), number.quantity().end());
    boolean told = // ““Nobody came,” said one shopkeeper.”
        speaker
            && passage.is(number.first(), "one")
            && ReportingWords.REPORTING_VERB.containsKey(passage.lemma(number.first() - 1));
    return told
        || isSourceNoun(number.end())
            && (speaker || NESTED_SOURCE.endAt(number.first() - 1, passage))
        || (speaker || !whose && puts(number))
            && !passage.is(number.first() - 1, FunctionWords.DEFINITE)
            && isPersonNoun(number.end());
  }

  /** “Two people briefed on the deal put its value at $3 billion” */
  private boolean puts(Located number) {
    int limit = Math.min(passage.sentenceEnd(number.first()), number.end() + SETTING_REACH);
    int verb = -1;
    for (int token = number.end(); token < limit; token++) {
      boolean puts = Factualities.decides(Factuality.ESTIMATED, "put-at", passage.lemma(token));
      verb = puts && passage.isVerb(token) && verb < 0 ? token : verb;
      boolean at = passage.is(token, "at") && verb > 0;
      boolean amount = passage.tag(token + 1).equals("CD") || passage.isCurrency(token + 1);
      if (at && amount) {
        return true;
      }
      if (passage.isOneOf(token, ",", ";")) {
        return false;
      }
    }
    return false;
  }

  /** “one young nurse said”, “three men who fled the camp said” */
  private boolean isPersonNoun(int token) {
    int noun = token;
    while (passage.isAdjective(noun) && noun < token + 2) {
      noun++;
    }
    String lemma = passage.lemma(noun);
    return PeopleWords.isPerson(lemma) || EventWords.OPEN_PEOPLE.contains(lemma);
  }

  private boolean isSourceNoun(int token) {
    for (int i = token; i < token + 5; i++) {
      if (passage.is(i, PeopleWords.SOURCE_NOUN)) {
        return true;
      }
    }
    return false;
  }
}
