package org.attestnlp.rules.quotes.cues;

/** The inflected forms of an English verb. */
enum VerbForm {
  BASE,
  THIRD,
  PAST,
  PARTICIPLE,
  GERUND
}
