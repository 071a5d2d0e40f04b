package org.attestnlp.rules.lexicon;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of grammar: pronouns, determiners, prepositions, conjunctions, auxiliaries, adverbs. */
public final class FunctionWords {

  /** Closed word classes of the speech grammar, in lower case. They outrank the engine's tags. Can only be a subject: “She said no.” */
  public static final Set<String> SUBJECT_PRONOUN = Vocabulary.words("subject-pronoun");

  /** A noun phrase by itself when no noun follows: “Many said no.”, “Others warned of rain.” */
  public static final Set<String> LONE_PRONOUN = Vocabulary.words("lone-pronoun");

  /** Never a subject: “She told him that it rained.” */
  public static final Set<String> OBJECT_PRONOUN = Vocabulary.words("object-pronoun");

  /** Opens a noun phrase: “The mayor said no.” */
  public static final Set<String> Q_DETERMINER = Vocabulary.words("q-determiner");

  /** Opens a noun phrase and points back: “His lawyer said no.” */
  public static final Set<String> POSSESSIVE_DETERMINER = Vocabulary.words("possessive-determiner");

  /** Glued to its owner: “Quill ’s lawyer said no.” */
  public static final Set<String> POSSESSIVE_ENDING = Vocabulary.words("possessive-ending");

  /** Ties a noun phrase to what stands before it: “a man from Oslo said no.” */
  public static final Set<String> Q_PREPOSITION = Vocabulary.words("q-preposition");

  /** Joins words or clauses: “Quill and Marsh said no.” */
  public static final Set<String> Q_CONJUNCTION = Vocabulary.words("q-conjunction");

  /** Opens a clause that is not the content: “She said no because it rained.” */
  public static final Set<String> SUBORDINATOR = Vocabulary.words("subordinator");

  /** Opens a relative clause: “the mayor, who won, said no.” */
  public static final Set<String> RELATIVE = Vocabulary.words("relative");

  /** Opens an indirect question: “She asked why it rained.” */
  public static final Set<String> QUESTION = Vocabulary.words("question");

  /** Carries tense, never content: “She has said no.” */
  public static final Set<String> Q_AUXILIARY = Vocabulary.words("q-auxiliary");

  /** A form of “be”, “have”, “do” that needs a subject: “It was rain.” */
  public static final Set<String> FINITE_AUXILIARY = Vocabulary.words("finite-auxiliary");

  /** Makes a clause finite: “It will rain.” */
  public static final Set<String> Q_MODAL = Vocabulary.words("q-modal");

  /** What follows was not said: “Critics may say that it failed.” */
  public static final Set<String> UNREAL_MODAL = Vocabulary.words("unreal-modal");

  /** Turns a verb round: “She did not say that.” */
  public static final Set<String> Q_NEGATION = Vocabulary.words("q-negation");

  /** May stand between subject and verb: “She later said no.” */
  public static final Set<String> Q_ADVERB = Vocabulary.words("q-adverb");

  /** Owns nothing, so that “ 's” after it is a verb: “There's rain.” */
  public static final Set<String> EXPLETIVE = Vocabulary.words("expletive");

  /** Opens where or how somebody spoke: “said Quill in a letter”. */
  public static final Set<String> SETTING_OPENER = Vocabulary.words("setting-opener");

  /** Plural without a plural ending: “Police say the man fled.” */
  public static final Set<String> Q_PLURAL = Vocabulary.words("q-plural");

  /** Before a number they open what is said: “said between 300 and 350 houses burned”. */
  public static final Set<String> CLAUSE_BOUND = Vocabulary.words("clause-bound");

  /** Joins another report to the content before it: “It rained, but she said it was fine.” */
  public static final Set<String> REPORT_LINK = Vocabulary.words("report-link");

  /** Opens what belongs to the content although the report stands between: “It rained, she said, especially in May.” */
  public static final Set<String> ADDITION = Vocabulary.words("addition");

  /** As a subject reports nothing: “Nobody said that it rained.” */
  public static final Set<String> UNREAL_SOURCE = Vocabulary.words("unreal-source");

  /** Forms of “be” before a participle: “It was said.” */
  public static final Set<String> BE = Vocabulary.words("be");

  /** Forms of “be” before a form in -ing: “She is saying no.” */
  public static final Set<String> BE_BEFORE_GERUND = Vocabulary.words("be-before-gerund");

  /** Ties more to the noun phrase that names a source: “a spokesman for the mayor”. */
  public static final Set<String> SOURCE_TIE = Vocabulary.words("source-tie");

  /** The same before the one whom “he” or “they” may stand for: “the mayor of Alder … he”. */
  public static final Set<String> ANTECEDENT_TIE = Vocabulary.words("antecedent-tie");

  /** Stands for several sources: “Both have denied it.” */
  public static final Set<String> PLURAL_SOURCE = Vocabulary.words("plural-source");

  /** Asks for several sources before it: “They have denied it.” */
  public static final Set<String> PLURAL_ANTECEDENT = Vocabulary.words("plural-antecedent");

  /** Follows a verb, hardly a plural: “the talk skips over the point”. */
  public static final Set<String> PARTICLE = Vocabulary.words("particle");

  /** Word classes of the claim rules. One entry a line, in lower case. they open a noun phrase: “the delegates”. */
  public static final Set<String> C_DETERMINER = Vocabulary.words("c-determiner");

  /** “in front of 52,480 spectators”. */
  public static final Set<String> C_PREPOSITION = Vocabulary.words("c-preposition");

  /** “Four sailors died and 11 were injured.” */
  public static final Set<String> C_CONJUNCTION = Vocabulary.words("c-conjunction");

  public static final Set<String> C_PRONOUN = Vocabulary.words("c-pronoun");

  /** “Losses could top 2.5 trillion won.” */
  public static final Set<String> C_MODAL = Vocabulary.words("c-modal");

  /** “has promised”, “did not include”. */
  public static final Set<String> C_AUXILIARY = Vocabulary.words("c-auxiliary");

  /** “did not include 70 trucks”. */
  public static final Set<String> C_NEGATION = Vocabulary.words("c-negation");

  /** They may stand between number and verb: “11 later died”. */
  public static final Set<String> C_ADVERB = Vocabulary.words("c-adverb");

  /** Plurals that do not look like it. */
  public static final Set<String> C_PLURAL = Vocabulary.words("c-plural");

  /** Words and marks that part clauses: “killed 17, while 3 fled”. */
  public static final Set<String> BORDER = Vocabulary.words("border");

  /** Words that follow a number and are not what is counted: “40 each”. */
  public static final Set<String> NOT_COUNTED = Vocabulary.words("not-counted");

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

  /** Pronouns that act: “We lost 40 boats”. */
  public static final Set<String> C_SUBJECT_PRONOUN = Vocabulary.words("c-subject-pronoun");

  /** A subject begins right behind them. */
  public static final Set<String> CLAUSE_START = Vocabulary.words("clause-start");

  /** They may stand between number and noun: “300 more nurses”. */
  public static final Set<String> FURTHER = Vocabulary.words("further");

  /** They stand for what was named before: “67 of them”. */
  public static final Set<String> PART_PRONOUN = Vocabulary.words("part-pronoun");

  /** A number under a bound behind them is an age: “two of them under 16”. */
  public static final Set<String> PEOPLE_PRONOUN = Vocabulary.words("people-pronoun");

  /** Behind a comma they open a clause with a place and a time of its own: “, and police detained 31”. */
  public static final Set<String> NEXT_CLAUSE = Vocabulary.words("next-clause");

  /** Numbers beside them add to a toll: “seven more bodies”. */
  public static final Set<String> ADDED = Vocabulary.words("added");

  /** What stands behind them is no object of a negated verb: “did not respond to questions about the 340 rifles”. */
  public static final Set<String> ABOUT = Vocabulary.words("about");

  /** Words that come before an object, not a subject: “to Quill”. */
  public static final Set<String> BEFORE_OBJECT = Vocabulary.words("before-object");

  /** A subject may follow: “that Quill left”. */
  public static final Set<String> BEFORE_SUBJECT = Vocabulary.words("before-subject");

  /** Words left out of an acronym: the “of” of WHO. */
  public static final Set<String> ACRONYM_GAP = Vocabulary.words("acronym-gap");

  /** Before a role they say whose it is: “his lawyer Bo Reed”. */
  public static final Set<String> OWNER = Vocabulary.words("owner");

  /** Small words inside the name of a body: “Bank of Harrow”. */
  public static final Set<String> BODY_LINK = Vocabulary.words("body-link");

  /** A subject pronoun may follow: “because he left”. */
  public static final Set<String> BEFORE_PRONOUN = Vocabulary.words("before-pronoun");

  /** “A spokesman for the group, Bo Reed,”: what stands before these words is the head. */
  public static final Set<String> OF_HEAD = Vocabulary.words("of-head");

  /** “Harrow said on Thursday that its profit fell”: an organization. */
  public static final Set<String> ITSELF = Vocabulary.words("itself");

  /** Words that are never nouns or adjectives, whatever the tagger says. */
  public static final Set<String> CLOSED =
      Stream.of(C_DETERMINER, C_PREPOSITION, C_CONJUNCTION, C_PRONOUN, C_MODAL)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private FunctionWords() {}
}
