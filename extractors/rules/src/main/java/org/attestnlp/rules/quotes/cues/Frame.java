package org.attestnlp.rules.quotes.cues;

import java.util.Locale;

/**
 * How a reporting verb takes what is reported; explained at the top of {@code
 * lexicon/reporting.txt}.
 */
public enum Frame {
  SPEECH,
  CLAUSE,
  THAT,
  WHETHER,
  TELL,
  URGE,
  TO_DO,
  SB_TO_DO,
  ONLY,
  DOING,
  THING,
  STATEMENT,
  BLAME,
  AS,
  AS_CLAUSE,
  MARKED,
  NAME,
  WORK,
  COMMON,
  THOUGHT,
  FINDING,
  QUOTING,
  EVALUATING,
  PERSON,
  FINITE,
  MATTER,
  MANNER,
  DENIED,
  /** No verb but a phrase that names the source: “according to”. No line of the lexicon has it. */
  SOURCE_PHRASE;

  static Frame of(String word) {
    return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
