package org.attestnlp.rules.syntax.verbs;

/** What a word before a verb says of it. */
public enum Auxiliary {
  /** “to say”. */
  TO,
  /** “was told”, “has been told”. */
  BE,
  /** “is saying”: a form of “be” that makes a gerund finite. */
  PROGRESSIVE,
  /** “has said”, “did say”. */
  FINITE,
  /** “may say”: the act is not told to have taken place. */
  UNREAL,
  /** “did not say”. */
  NEGATION
}
