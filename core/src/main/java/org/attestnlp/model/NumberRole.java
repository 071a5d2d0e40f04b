package org.attestnlp.model;

/** Why a numeric expression is no claim. */
public enum NumberRole {
  /** {@code since 2022}. */
  YEAR,

  /** {@code 24 October}. */
  DATE,

  /** {@code 6:30 p.m.}. */
  TIME_OF_DAY,

  /** {@code the 1990s}, {@code 24/7}. */
  TIME_EXPRESSION,

  /** A window or a deadline: {@code within six hours}. */
  DURATION,

  /** {@code the 58-year-old}. */
  AGE,

  /** {@code K-2 tanks}. */
  MODEL_NAME,

  /** {@code G7}. */
  NAME_PART,

  /** {@code flight 370}. */
  IDENTIFIER,

  /** {@code the third day}. */
  ORDINAL,

  /** {@code won 3-1}. */
  SCORE,

  /** A telephone number. */
  PHONE,

  /** {@code 10 Downing Street}. */
  ADDRESS,

  /** {@code Article 5}. */
  LEGAL_REFERENCE,

  /** The number of a list item. */
  LIST_NUMBER,

  /** {@code two officials said}. */
  SOURCE_COUNT,

  /** {@code the two leaders}. */
  DEFINITE_DUAL,

  /** {@code the one who left}. */
  PRONOUN_ONE,

  /** {@code twice a year}. */
  FREQUENCY,

  /** {@code a number of}, {@code several}. */
  VAGUE_GROUP,

  /** An amount without a numeral: {@code many}. */
  VAGUE_NO_NUMERAL
}
