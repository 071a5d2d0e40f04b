package org.attestnlp.rules.syntax.verbs;

/** The inflected forms of an English verb. */
public enum VerbForm {
  BASE,
  THIRD,
  PAST,
  PARTICIPLE,
  GERUND
}
