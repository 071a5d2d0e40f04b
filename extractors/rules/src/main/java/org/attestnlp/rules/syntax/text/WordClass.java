package org.attestnlp.rules.syntax.text;

import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;

/** What a token can be in the shallow grammar. A token is often several of these. */
@SuppressWarnings("ImmutableEnumChecker") // the sets of the lexicon are unmodifiable
public enum WordClass {
  SUBJECT_PRONOUN(FunctionWords.SUBJECT_PRONOUN),
  LONE_PRONOUN(FunctionWords.LONE_PRONOUN),
  OBJECT_PRONOUN(FunctionWords.OBJECT_PRONOUN),
  DETERMINER(FunctionWords.DETERMINER_OR_QUANTIFIER),
  POSSESSIVE_DETERMINER(FunctionWords.POSSESSIVE_DETERMINER),
  POSSESSIVE_ENDING(FunctionWords.POSSESSIVE_ENDING),
  PREPOSITION(FunctionWords.PREPOSITION),
  CONJUNCTION(FunctionWords.CONJUNCTION),
  SUBORDINATOR(FunctionWords.SUBORDINATOR),
  RELATIVE(FunctionWords.RELATIVE),
  QUESTION(FunctionWords.QUESTION),
  AUXILIARY(FunctionWords.AUXILIARY),
  FINITE_AUXILIARY(FunctionWords.FINITE_AUXILIARY),
  MODAL(FunctionWords.MODAL),
  UNREAL_MODAL(FunctionWords.UNREAL_MODAL),
  NEGATION(FunctionWords.REPORT_NEGATION),
  ADVERB(FunctionWords.REPORT_ADVERB),
  TIME(TimeWords.BARE_TIME),
  TIME_OPENER(TimeWords.TIME_OPENER),
  TIME_UNIT(TimeWords.TIME_UNIT),
  SETTING(ReportingWords.SPEECH_SETTING),
  ROLE_MODIFIER(PeopleWords.ROLE_MODIFIER),
  EXPLETIVE(FunctionWords.EXPLETIVE),
  SETTING_OPENER(FunctionWords.SETTING_OPENER),
  POST_MODIFIER(PeopleWords.POST_MODIFIER),
  PLURAL_NOUN(FunctionWords.PLURAL),
  BOUND(FunctionWords.CLAUSE_BOUND),
  /** A common noun or a name, by its tag. */
  NOUN,
  /** Inside a name that the engine found, or tagged as a proper noun. */
  NAME,
  ADJECTIVE,
  NUMBER,
  /** A verb form that needs a subject: “said”, “has”, “will”. */
  FINITE,
  /** Any verb form, by its tag. */
  VERB,
  GERUND,
  PARTICIPLE,
  COMMA,
  COLON,
  SEMICOLON,
  DASH,
  /** Ends a sentence: full stop, question mark, exclamation mark, ellipsis. */
  STOP,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  /** A quotation mark of a pair. */
  MARK;

  /** What stands before a main verb. */
  static final long AUXILIARIES = mask(AUXILIARY, FINITE_AUXILIARY, MODAL);

  private final Set<String> words;

  /** A class that a token's tag or shape shows. */
  WordClass() {
    this(Set.of());
  }

  WordClass(Set<String> words) {
    this.words = words;
  }

  /** The words that are of this class whatever their tag. */
  Set<String> words() {
    return words;
  }

  /** The class as a set of one; see {@link #mask}. */
  @SuppressWarnings("EnumOrdinal") // sets of classes live in one long a token, never outside
  public long bit() {
    return 1L << ordinal();
  }

  /** The set of some classes, for {@link Passage#isAny}. */
  public static long mask(WordClass... classes) {
    long mask = 0;
    for (WordClass wordClass : classes) {
      mask |= wordClass.bit();
    }
    return mask;
  }
}
