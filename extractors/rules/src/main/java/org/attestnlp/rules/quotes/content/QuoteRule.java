package org.attestnlp.rules.quotes.content;

import java.util.Locale;

/**
 * What found a quote. The output knows a rule by its {@link #label}; the rules ask for the type.
 */
public enum QuoteRule {
  /** “It burnt,” Quill said. */
  CUE_AFTER,
  /** Quill said, “It burnt.” */
  CUE_BEFORE,
  /** Quill: “It burnt.” */
  COLON,
  /** The further part of a quote that its report parts: “It burnt,” Quill said, “and fell.” */
  SECOND_HALF,
  /** Marks that go on where the quote before ended. */
  RUN_ON,
  /** Marks without a report of their own. */
  FLOATING,
  /** Marks behind a sentence whose subject speaks: Quill was furious. “It burnt.” */
  SUBJECT_BEFORE,
  /** Marks with a name behind them: “It burnt.” — Ada Quill */
  SIGNED,
  /** Marked words inside a clause about their speaker. */
  PIECE,
  /** Marked words with a noun that tells whose they are. */
  TOLD_OF,
  /** Quill called it “a farce”. */
  FRAGMENT,
  /** Quill said it burnt. */
  CLAUSE,
  /** Quill said that it burnt. */
  THAT_CLAUSE,
  /** Quill asked whether it burnt. */
  INDIRECT_QUESTION,
  /** Quill promised to leave. */
  INFINITIVE,
  /** Quill denied burning it. */
  DOING,
  /** Quill denied the charge. */
  THING,
  /** Quill called for calm. */
  CALLED_FOR,
  /** Quill blamed Reed for the fire. */
  BLAMED_FOR,
  /** Quill described it as a farce. */
  CHARACTERISED,
  /** their belief that it burnt */
  CUE_NOUN,
  /** It burnt, Quill said. */
  TRAILING_CUE,
  /** It burnt, Quill said, and fell. */
  WEDGED_CUE,
  /** It burnt, according to Quill. */
  ACCORDING_TO,
  /** A headline: Quill: It burnt */
  HEADLINE,
  /** A post with the name of who wrote it. */
  POST,
  /** A pull quote with the name of who said it. */
  PULL_QUOTE,
  /** Words behind a label in an interview or transcript: “MR QUILL: I left.” */
  TURN,
  /** Words above the name that signs a letter. */
  LETTER;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Its name in the output: {@code cue-after}. */
  public String label() {
    return label;
  }
}
