package org.attestnlp.audit;

/** What the text shows of the gender of a source; nobody's name is asked. */
public enum Gender {
  /** “she”, “Ms Reis”, “a spokeswoman”. */
  FEMALE,
  /** “he”, “Mr Reis”, “a spokesman”. */
  MALE,
  /** A person or people of whom the text shows nothing, or both. */
  NOT_TOLD
}
