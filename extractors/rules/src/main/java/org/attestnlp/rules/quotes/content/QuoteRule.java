package org.attestnlp.rules.quotes.content;

import java.util.Locale;

/**
 * What found a quote. The output knows a rule by its {@link #label}; the rules ask for the type.
 */
public enum QuoteRule {
  /** “It burnt,” Quill said. */
  CUE_AFTER("“It burnt,” Quill said."),
  /** Quill said, “It burnt.” */
  CUE_BEFORE("Quill said, “It burnt.”"),
  /** Quill: “It burnt.” */
  COLON("Quill: “It burnt.”"),
  /** The further part of a quote that its report parts: “It burnt,” Quill said, “and fell.” */
  SECOND_HALF(
      "The further part of a quote that its report parts: “It burnt,” Quill said, “and fell.”"),
  /** Marks that go on where the quote before ended. */
  RUN_ON("Marks that go on where the quote before ended."),
  /** Marks without a report of their own. */
  FLOATING("Marks without a report of their own."),
  /** Marks behind a sentence whose subject speaks: Quill was furious. “It burnt.” */
  SUBJECT_BEFORE("Marks behind a sentence whose subject speaks: Quill was furious. “It burnt.”"),
  /** Marks with a name behind them: “It burnt.” — Ada Quill */
  SIGNED("Marks with a name behind them: “It burnt.” — Ada Quill"),
  /** Marked words inside a clause about their speaker. */
  PIECE("Marked words inside a clause about their speaker."),
  /** Marked words with a noun that tells whose they are. */
  TOLD_OF("Marked words with a noun that tells whose they are."),
  /** Quill called it “a farce”. */
  FRAGMENT("Quill called it “a farce”."),
  /** Quill said it burnt. */
  CLAUSE("Quill said it burnt."),
  /** Quill said that it burnt. */
  THAT_CLAUSE("Quill said that it burnt."),
  /** Quill asked whether it burnt. */
  INDIRECT_QUESTION("Quill asked whether it burnt."),
  /** Quill promised to leave. */
  INFINITIVE("Quill promised to leave."),
  /** Quill denied burning it. */
  DOING("Quill denied burning it."),
  /** Quill denied the charge. */
  THING("Quill denied the charge."),
  /** Quill called for calm. */
  CALLED_FOR("Quill called for calm."),
  /** Quill blamed Reed for the fire. */
  BLAMED_FOR("Quill blamed Reed for the fire."),
  /** Quill described it as a farce. */
  CHARACTERISED("Quill described it as a farce."),
  /** their belief that it burnt */
  CUE_NOUN("their belief that it burnt"),
  /** It burnt, Quill said. */
  TRAILING_CUE("It burnt, Quill said."),
  /** It burnt, Quill said, and fell. */
  WEDGED_CUE("It burnt, Quill said, and fell."),
  /** It burnt, according to Quill. */
  ACCORDING_TO("It burnt, according to Quill."),
  /** A headline: Quill: It burnt */
  HEADLINE("A headline: Quill: It burnt"),
  /** A post with the name of who wrote it. */
  POST("A post with the name of who wrote it."),
  /** A pull quote with the name of who said it. */
  PULL_QUOTE("A pull quote with the name of who said it."),
  /** Words behind a label in an interview or transcript: “MR QUILL: I left.” */
  TURN("Words behind a label in an interview or transcript: “MR QUILL: I left.”"),
  /** Words above the name that signs a letter. */
  LETTER("Words above the name that signs a letter.");

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final String example;

  QuoteRule(String example) {
    this.example = example;
  }

  /** Its name in the output: {@code cue-after}. */
  public String label() {
    return label;
  }

  /** What it looks like, for a trace. */
  public String example() {
    return example;
  }
}
