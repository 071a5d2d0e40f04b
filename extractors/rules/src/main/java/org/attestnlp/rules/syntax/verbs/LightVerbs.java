package org.attestnlp.rules.syntax.verbs;

import java.util.List;
import org.attestnlp.rules.lexicon.ChangeWords;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.syntax.text.Passage;

/**
 * Verbs that say what happened only together with their noun: {@code sustained injuries}, {@code
 * lost their lives}.
 */
public final class LightVerbs {

  /** How far behind a verb its noun stands. */
  private static final int REACH = 5;

  private final Passage passage;

  public LightVerbs(Passage passage) {
    this.passage = passage;
  }

  /** “five sustained bullet wounds”: what the tagger may call an adjective. */
  public boolean isAt(int token) {
    return passage.lower(token).endsWith("ed")
        && !passage.isDeterminer(token - 1)
        && nounOf(token) >= 0;
  }

  /**
   * The noun of a verb, {@code injuries} of {@code sustained minor injuries}; -1 if it has none.
   */
  public int nounOf(int verb) {
    int end = Math.min(passage.sentence(verb).end(), verb + REACH);
    for (int token = verb + 1; token < end; token++) {
      String verbs = EventWords.HARM.get(passage.lemma(token));
      if (verbs != null && passage.isNoun(token) && !passage.isNoun(token + 1)) {
        return List.of(verbs.split(",")).contains(lemma(verb)) ? token : -1;
      }
      boolean inside =
          passage.isNoun(token)
              || passage.isAdjective(token)
              || passage.isAdverb(token)
              || passage.isDeterminer(token);
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  /** The lemma of a verb, also where the tagger calls “sustained” an adjective. */
  public String lemma(int verb) {
    String lemma = passage.lemma(verb);
    String present = passage.isVerb(verb) ? null : ChangeWords.PAST_OF.get(passage.lower(verb));
    if (present != null) {
      return present; // “Cases of theft of property rose by 12%”
    }
    boolean past = lemma.endsWith("ed") && !passage.isVerb(verb);
    return past ? lemma.substring(0, lemma.length() - (lemma.endsWith("ved") ? 1 : 2)) : lemma;
  }
}
