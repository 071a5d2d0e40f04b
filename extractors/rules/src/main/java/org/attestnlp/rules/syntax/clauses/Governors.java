package org.attestnlp.rules.syntax.clauses;

import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.nouns.RelativeAntecedent;
import org.attestnlp.rules.syntax.subjects.VerbSubjects;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb with a relative clause around it or before it: “an <b>explosion</b>
 * that wounded 22”, “The <b>judge</b> who heard the case jailed three officers”.
 */
final class Governors {

  private final Passage passage;
  private final VerbGroups verbs;
  private final VerbSubjects subjects;
  private final RelativeAntecedent antecedents;

  Governors(Passage passage, VerbGroups verbs, VerbSubjects subjects) {
    this.passage = passage;
    this.verbs = verbs;
    this.subjects = subjects;
    this.antecedents = new RelativeAntecedent(passage, new NounPhrases(passage));
  }

  /**
   * The subject, or null.
   *
   * @param group the verb
   * @param verb its first token, or that of the first of joined verbs
   * @param from where its clause begins
   * @param first where the antecedent of a relative pronoun begins at most
   */
  @Nullable Phrase of(VerbGroup group, int verb, int from, int first) {
    boolean relative = verb == from && passage.isOneOf(from - 1, "who", "which");
    int link = verb - 1;
    while (passage.isAdverb(link)) {
      link--;
    }
    boolean that = // “an explosion that wounded 22”, but “said that 40”
        verb > from + 1
            && passage.is(link, "that")
            && passage.isNoun(link - 1)
            && !isBetween(link - 1)
            && !passage.tag(verb).equals("VB");
    boolean main = !relative && !that && isMainBehindRelative(from, deed(verb, from));
    int whole = relative || that || main ? -1 : pronounOfSubject(verb);
    if (whole > from) {
      return antecedent(whole, first);
    }
    int pronoun = that ? link : from - 1;
    return relative || main || that ? antecedent(pronoun, first) : subjects.of(group, verb, from);
  }

  /** “The parties that back the deal <b>hold</b> 41 seats”: where “that” stands, or -1. */
  private int pronounOfSubject(int verb) {
    int sentence = passage.sentenceFirst(verb);
    VerbGroup inner = verbs.firstAfter(sentence, verb);
    int that = inner == null ? -1 : inner.first() - 1;
    boolean relative =
        inner != null
            && passage.is(that, "that")
            && passage.isNoun(that - 1)
            && isMain(inner, verb);
    return relative && inner != null && !isSpeech(inner) && isLast(that + 1, verb) ? that : -1;
  }

  /** “threw stones, <b>injuring</b> four”: the verb whose subject does both; else the same. */
  private int deed(int verb, int from) {
    boolean participle = passage.tag(verb).equals("VBG") && passage.is(verb - 1, ",");
    VerbGroup before = participle ? verbs.lastBefore(verb, from) : null;
    return before == null || before.infinitive() ? verb : before.first();
  }

  /** Not “2015, which ended with”, “those who”. */
  private @Nullable Phrase antecedent(int pronoun, int first) {
    Phrase phrase = antecedents.of(pronoun, first);
    return phrase == null || !passage.isNoun(phrase.head()) ? null : phrase;
  }

  /** “a battle between the two sides that lasted two hours”: not the sides. */
  private boolean isBetween(int noun) {
    int token = noun;
    while (passage.isNoun(token)
        || passage.isAdjective(token)
        || passage.isDeterminer(token)
        || passage.tag(token).equals("CD")) {
      token--;
    }
    return passage.isOneOf(token, "between", "among");
  }

  /** “The judge who heard the case jailed three officers”: the second verb is that of the judge. */
  private boolean isMainBehindRelative(int from, int verb) {
    if (!passage.isOneOf(from - 1, "who", "which") || passage.is(from - 2, ",")) {
      return false;
    }
    VerbGroup inner = verbs.firstAfter(from, verb);
    if (inner == null || inner.first() != from || isSpeech(inner) && !isLast(from, verb)) {
      return false;
    }
    return isMain(inner, verb);
  }

  /** Whether nothing joins a verb to that of the relative clause before it. */
  private boolean isMain(VerbGroup inner, int verb) {
    for (int token = inner.end(); token < verb; token++) {
      if (passage.isOneOf(token, "and", "but", "or", ",", "that")) {
        return false;
      }
    }
    return !passage.is(verb - 1, "to") && !passage.tag(verb).equals("VBG");
  }

  /**
   * “Fishermen who heard the cries <b>saved</b> 90”: the relative clause is of the subject, and no
   * other verb can be that of the sentence; but “who heard the crew saved 90 rowed home”.
   */
  private boolean isLast(int from, int verb) {
    boolean subject = verbs.lastBefore(from - 1, passage.sentenceFirst(verb)) == null;
    return subject && verbs.firstAfter(verb + 1, passage.sentenceEnd(verb)) == null;
  }

  private boolean isSpeech(VerbGroup group) {
    String lemma = passage.lemma(group.main());
    return ReportingWords.NUMBER_CLAUSE_VERB.contains(lemma) || EventWords.CHAIN.contains(lemma);
  }
}
