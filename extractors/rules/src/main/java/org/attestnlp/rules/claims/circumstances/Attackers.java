package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Finds who harmed somebody where the harm came in a deed that has a doer: {@code 40 people were
 * killed in an attack by rebels on a village}.
 */
final class Attackers {

  /** How far behind a verb of harm its attack stands at most, in tokens. */
  private static final int REACH = 14;

  /** How many tokens stand between the attack and “by”: {@code the shelling of Orla by}. */
  private static final int APART = 5;

  private final Passage passage;
  private final NounPhraseReader phrases;

  Attackers(Passage passage, NounPhraseReader phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /** The phrase behind “by” of the attack that a verb of harm names, or null. */
  @Nullable Phrase of(VerbGroup harm, Clause clause) {
    Region region = clause.region();
    if (!EventWords.TOLL_EVENT.containsKey(passage.lemma(harm.main()))
        && !passage.is(harm.main(), EventWords.CASUALTY)) {
      return null;
    }
    Phrase behind = between(harm.end(), Math.min(region.end(), harm.end() + REACH), region);
    boolean opens = passage.isOneOf(region.first(), "in", "during"); // “In a raid by rebels, 40”
    int limit = Math.min(clause.first(), region.first() + REACH);
    return behind == null && opens ? between(region.first(), limit, region) : behind;
  }

  private @Nullable Phrase between(int from, int limit, Region region) {
    for (int token = from; token < limit; token++) {
      if (passage.is(token, FunctionWords.BORDER) || passage.isOneOf(token, ",", "and")) {
        return null;
      }
      boolean attack = EventWords.ATTACK_NOUN.contains(passage.lemma(token));
      if (attack && passage.isNoun(token) && isIn(token, from)) {
        return doer(token, region.end());
      }
    }
    return null;
  }

  /** “in a drone strike”, “during the shelling”, but “killed an attack leader” */
  private boolean isIn(int noun, int from) {
    for (int token = noun - 1; token >= from; token--) {
      if (passage.isOneOf(token, "in", "during")) {
        return true;
      }
      if (passage.isVerb(token) && !passage.tag(token).equals("VBG")) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Phrase doer(int attack, int end) {
    for (int token = attack + 1; token < Math.min(end, attack + APART); token++) {
      if (passage.is(token, "by")) {
        Phrase doer = phrases.at(token + 1, end);
        boolean time = doer != null && passage.is(doer.head(), TimeWords.TIME_NOUN);
        return time || passage.tag(token + 1).equals("CD") ? null : doer;
      }
      boolean done = passage.is(token + 1, "by") || passage.is(token + 2, "by");
      boolean participle = passage.tag(token).equals("VBN") && done; // “carried out by”
      if (!participle && passage.isVerb(token) || passage.is(token, FunctionWords.BORDER)) {
        return null;
      }
    }
    return null;
  }
}
