package org.attestnlp.rules.quotes;

import java.util.Locale;

/** What a token can be in the grammar of speech. A token is often several of these. */
enum WordClass {
  SUBJECT_PRONOUN,
  LONE_PRONOUN,
  OBJECT_PRONOUN,
  DETERMINER,
  POSSESSIVE_DETERMINER,
  POSSESSIVE_ENDING,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  QUESTION,
  AUXILIARY,
  FINITE_AUXILIARY,
  MODAL,
  UNREAL_MODAL,
  NEGATION,
  ADVERB,
  TIME,
  TIME_OPENER,
  TIME_UNIT,
  SETTING,
  ROLE_MODIFIER,
  EXPLETIVE,
  SETTING_OPENER,
  POST_MODIFIER,
  PLURAL_NOUN,
  BOUND,
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

  /** The section of the word list that holds this class. */
  String section() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @SuppressWarnings("EnumOrdinal") // sets of classes live in one long a token, never outside
  long bit() {
    return 1L << ordinal();
  }

  static long mask(WordClass... classes) {
    long mask = 0;
    for (WordClass wordClass : classes) {
      mask |= wordClass.bit();
    }
    return mask;
  }
}
