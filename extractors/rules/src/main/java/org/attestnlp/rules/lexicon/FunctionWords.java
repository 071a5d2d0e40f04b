package org.attestnlp.rules.lexicon;

import java.util.Set;

/** Words of grammar: pronouns, determiners, prepositions, conjunctions, auxiliaries, adverbs. */
public final class FunctionWords {

  /**
   * Closed word classes of the speech grammar, in lower case. They outrank the engine's tags. Can
   * only be a subject: “She said no.”
   */
  public static final Set<String> SUBJECT_PRONOUN = Vocabulary.words("subject-pronoun");

  /** Past tenses that are participles too, besides those in -ed: “files kept in a drawer show”. */
  public static final Set<String> PAST_PARTICIPLE = Vocabulary.words("past-participle");

  /** A noun phrase by itself when no noun follows: “Many said no.”, “Others warned of rain.” */
  public static final Set<String> LONE_PRONOUN = Vocabulary.words("lone-pronoun");

  /** Never a subject: “She told him that it rained.” */
  public static final Set<String> OBJECT_PRONOUN = Vocabulary.words("object-pronoun");

  /** Opens a noun phrase and points back: “His lawyer said no.” */
  public static final Set<String> POSSESSIVE_DETERMINER = Vocabulary.words("possessive-determiner");

  /** Glued to its owner: “Quill ’s lawyer said no.” */
  public static final Set<String> POSSESSIVE_ENDING = Vocabulary.words("possessive-ending");

  /** Opens a clause that is not the content: “She said no because it rained.” */
  public static final Set<String> SUBORDINATOR = Vocabulary.words("subordinator");

  /** Opens a relative clause: “the mayor, who won, said no.” */
  public static final Set<String> RELATIVE = Vocabulary.words("relative");

  /** Opens an indirect question: “She asked why it rained.” */
  public static final Set<String> QUESTION = Vocabulary.words("question");

  /** A form of “be”, “have”, “do” that needs a subject: “It was rain.” */
  public static final Set<String> FINITE_AUXILIARY = Vocabulary.words("finite-auxiliary");

  /** What follows was not said: “Critics may say that it failed.” */
  public static final Set<String> UNREAL_MODAL = Vocabulary.words("unreal-modal");

  /** Owns nothing, so that “ ’s” after it is a verb: “There’s rain.” */
  public static final Set<String> EXPLETIVE = Vocabulary.words("expletive");

  /** Opens where or how somebody spoke: “said Quill in a letter”. */
  public static final Set<String> SETTING_OPENER = Vocabulary.words("setting-opener");

  /** Before a number they open what is said: “said between 300 and 350 houses burned”. */
  public static final Set<String> CLAUSE_BOUND = Vocabulary.words("clause-bound");

  /** Joins another report to the content before it: “It rained, but she said it was fine.” */
  public static final Set<String> REPORT_LINK = Vocabulary.words("report-link");

  /**
   * Opens what belongs to the content although the report stands between: “It rained, she said,
   * especially in May.”
   */
  public static final Set<String> ADDITION = Vocabulary.words("addition");

  /** Open a clause of the content behind a report: “It would fall, she said, if it rained.” */
  public static final Set<String> CARRIES_ON = Vocabulary.words("carries-on");

  /** As a subject reports nothing: “Nobody said that it rained.” */
  public static final Set<String> UNREAL_SOURCE = Vocabulary.words("unreal-source");

  /** Forms of “be” before a participle: “It was said.” */
  public static final Set<String> BE = Vocabulary.words("be");

  /** Forms of “be” before a form in -ing: “She is saying no.” */
  public static final Set<String> BE_BEFORE_GERUND = Vocabulary.words("be-before-gerund");

  /** Ties more to the noun phrase that names a source: “a spokesman for the mayor”. */
  public static final Set<String> SOURCE_TIE = Vocabulary.words("source-tie");

  /** Stands for several sources: “Both have denied it.” */
  public static final Set<String> PLURAL_SOURCE = Vocabulary.words("plural-source");

  /** Asks for several sources before it: “They have denied it.” */
  public static final Set<String> PLURAL_ANTECEDENT = Vocabulary.words("plural-antecedent");

  /** Follows a verb, hardly a plural: “the talk skips over the point”. */
  public static final Set<String> PARTICLE = Vocabulary.words("particle");

  /** Words and marks that part clauses: “killed 17, while 3 fled”. */
  public static final Set<String> BORDER = Vocabulary.words("border");

  /** “one of the largest”. */
  public static final Set<String> SUPERLATIVE = Vocabulary.words("superlative");

  /** They make a multiple of how often: “three times as many”, “twice the price”. */
  public static final Set<String> MULTIPLE_MARK = Vocabulary.words("multiple-mark");

  /** “one” behind them stands for something named: “the one that collapsed”, “no one”. */
  public static final Set<String> BEFORE_ONE = Vocabulary.words("before-one");

  /** “one” before them is no count: “blamed one another”, “one day”. */
  public static final Set<String> AFTER_ONE = Vocabulary.words("after-one");

  /** A small number behind them is known already: “the two leaders”. */
  public static final Set<String> DEFINITE = Vocabulary.words("definite");

  /** What follows is a part of the number before: “17 people, including three children”. */
  public static final Set<String> PART_OPENER = Vocabulary.words("part-opener");

  /** A subject begins right behind them. */
  public static final Set<String> CLAUSE_START = Vocabulary.words("clause-start");

  /** They may stand between number and noun: “300 more nurses”. */
  public static final Set<String> FURTHER = Vocabulary.words("further");

  /** They stand for what was named before: “67 of them”. */
  public static final Set<String> PART_PRONOUN = Vocabulary.words("part-pronoun");

  /** A number under a bound behind them is an age: “two of them under 16”. */
  public static final Set<String> PEOPLE_PRONOUN = Vocabulary.words("people-pronoun");

  /**
   * Behind a comma they open a clause with a place and a time of its own: “, and police detained
   * 31”.
   */
  public static final Set<String> NEXT_CLAUSE = Vocabulary.words("next-clause");

  /**
   * What stands behind them is no object of a negated verb: “did not respond to questions about the
   * 340 rifles”.
   */
  public static final Set<String> ABOUT = Vocabulary.words("about");

  /** Words that come before an object, not a subject: “to Quill”. */
  public static final Set<String> BEFORE_OBJECT = Vocabulary.words("before-object");

  /** Words left out of an acronym: the “of” of WHO. */
  public static final Set<String> ACRONYM_GAP = Vocabulary.words("acronym-gap");

  /** Before a role they say whose it is: “his lawyer Bo Reed”. */
  public static final Set<String> OWNER = Vocabulary.words("owner");

  /** Small words inside the name of a body: “Bank of Harrow”. */
  public static final Set<String> BODY_LINK = Vocabulary.words("body-link");

  /** “Harrow said on Thursday that its profit fell”: an organization. */
  public static final Set<String> ITSELF = Vocabulary.words("itself");

  /** Opens a noun phrase: “The mayor said no.” */
  public static final Set<String> DETERMINER = Vocabulary.words("determiner");

  /** Opens a noun phrase and counts loosely: “Some voters said no.” */
  public static final Set<String> QUANTIFIER = Vocabulary.words("quantifier");

  /** “The mayor”, “some voters”. */
  public static final Set<String> DETERMINER_OR_QUANTIFIER =
      Vocabulary.union(DETERMINER, QUANTIFIER);

  /** “The mayor”, “her lawyer”. */
  public static final Set<String> NOUN_PHRASE_OPENER =
      Vocabulary.union(DETERMINER, POSSESSIVE_DETERMINER);

  /** Ties a noun phrase to what stands before it: “a man from Oslo said no.” */
  public static final Set<String> PREPOSITION = Vocabulary.words("preposition");

  /** Words used as prepositions: “40 boats including ferries”, “worth 3 million”. */
  public static final Set<String> PREPOSITIONAL = Vocabulary.words("prepositional");

  /** Before a noun phrase and before a clause: “since May”, “since it rained”. */
  public static final Set<String> TEMPORAL = Vocabulary.words("temporal");

  /** Before a noun phrase, or a particle of a verb: “down the road”. */
  public static final Set<String> DIRECTIONAL = Vocabulary.words("directional");

  /** Whatever may stand before a noun phrase. */
  public static final Set<String> ANY_PREPOSITION =
      Vocabulary.union(PREPOSITION, PREPOSITIONAL, TEMPORAL, DIRECTIONAL);

  /** Joins words or clauses: “Quill and Marsh said no.” */
  public static final Set<String> CONJUNCTION = Vocabulary.words("conjunction");

  /** Whatever may join a clause to another: “and”, “because”, “who”. */
  public static final Set<String> CLAUSE_LINK =
      Vocabulary.union(CONJUNCTION, SUBORDINATOR, RELATIVE);

  /** Stands for a noun phrase: “They said no.” */
  public static final Set<String> PRONOUN = Vocabulary.words("pronoun");

  /** Makes a clause finite: “It will rain.” */
  public static final Set<String> MODAL = Vocabulary.words("modal");

  /** Carries tense, never content: “She has said no.” */
  public static final Set<String> AUXILIARY = Vocabulary.words("auxiliary");

  /** Turns a verb round: “She did not say that.” */
  public static final Set<String> NEGATION = Vocabulary.words("negation");

  /** Turns a report round: “She hardly said that.”, “She said not”. */
  public static final Set<String> REPORT_NEGATION =
      Vocabulary.union(NEGATION, Vocabulary.words("negation-of-speech"));

  /** May stand between subject and verb: “She later said no.” */
  public static final Set<String> ADVERB = Vocabulary.words("adverb");

  /** May stand between subject and verb of a report: “She however said no.” */
  public static final Set<String> REPORT_ADVERB =
      Vocabulary.union(ADVERB, Vocabulary.words("sentence-adverb"));

  /** May stand between number and verb: “11 reportedly died”. */
  public static final Set<String> COUNT_ADVERB =
      Vocabulary.union(ADVERB, Vocabulary.words("degree-adverb"));

  /** Plural without a plural ending: “Police say the man fled.” */
  public static final Set<String> PLURAL = Vocabulary.words("plural");

  /** Pronouns that act: “We lost 40 boats.” */
  public static final Set<String> ACTING_PRONOUN = Vocabulary.words("acting-pronoun");

  /** Ties more to a noun phrase: “a spokesman for the group”, “a director at Harrow”. */
  public static final Set<String> NOUN_TIE = Vocabulary.words("noun-tie");

  /** Words that are never nouns or adjectives, whatever the tagger says. */
  public static final Set<String> CLOSED =
      Vocabulary.union(NOUN_PHRASE_OPENER, ANY_PREPOSITION, CLAUSE_LINK, PRONOUN, MODAL);

  /** Opens a noun phrase and says no more: “the mayor, a widower, said”. */
  public static final Set<String> ARTICLE = Vocabulary.words("article");

  /** Stands for a man: “He told himself no.” */
  public static final Set<String> MALE_PRONOUN = Vocabulary.words("male-pronoun");

  /** Stands for a woman: “Hers is the oldest.” */
  public static final Set<String> FEMALE_PRONOUN = Vocabulary.words("female-pronoun");

  /** Is who its subject is: “Quill hurt himself.” */
  public static final Set<String> REFLEXIVE = Vocabulary.words("reflexive");

  /** An object, and somebody else than its subject: “Quill told him no.” */
  public static final Set<String> OTHERS_PRONOUN = Vocabulary.without(OBJECT_PRONOUN, REFLEXIVE);

  /** Begins with an apostrophe that opens no quotation: “ask ’em”, “rock ’n’ roll”. */
  public static final Set<String> ELISION = Vocabulary.words("elision");

  /** Small words inside a name: “the Agency of Fisheries and Trade”. */
  public static final Set<String> NAME_JOINT = Vocabulary.words("name-joint");

  /** No subject reaches back over them: “It rained, but traders report”. */
  public static final Set<String> SUBJECT_BORDER = Vocabulary.words("subject-border");

  private FunctionWords() {}
}
