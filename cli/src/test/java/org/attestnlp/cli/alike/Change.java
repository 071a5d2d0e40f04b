package org.attestnlp.cli.alike;

import java.util.List;
import java.util.function.Function;

/** The kinds of dress in which a text still says the same. */
enum Change {
  PARAGRAPH_BEFORE("a neutral paragraph before", Paragraphing::before),
  PARAGRAPH_BEHIND("a neutral paragraph behind", Paragraphing::behind),
  HEADLINE("a headline in front", Paragraphing::headline),
  WRAPPED("a wrapped paragraph", Paragraphing::wrapped),
  NO_BREAK("no-break and thin blanks", Spelling::noBreakBlanks),
  DOUBLE_BLANKS("double blanks", Spelling::doubleBlanks),
  SOFT_HYPHENS("soft hyphens", Spelling::softHyphens),
  ZERO_WIDTH("zero-width characters", Spelling::zeroWidth),
  NO_STOP("no final stop", Spelling::noFinalStop),
  MARKS("other quotation marks", Spelling::marks),
  PER_CENT("% and per cent", Figures::perCent),
  GROUPED("3,000 and 3000", Figures::grouped),
  DIGITS("other digits", Figures::digits),
  SURNAME("another surname", Surnames::other);

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // methods of this package
  private final Function<Sample, List<Rewriting>> rewrite;

  Change(String words, Function<Sample, List<Rewriting>> rewrite) {
    this.words = words;
    this.rewrite = rewrite;
  }

  /** As the table names it. */
  String words() {
    return words;
  }

  /** Whether a reader sees the very same words. */
  boolean isSameText() {
    return switch (this) {
      case NO_BREAK, DOUBLE_BLANKS, SOFT_HYPHENS, ZERO_WIDTH -> true;
      case PARAGRAPH_BEFORE,
          PARAGRAPH_BEHIND,
          HEADLINE,
          WRAPPED,
          NO_STOP,
          MARKS,
          PER_CENT,
          GROUPED,
          DIGITS,
          SURNAME ->
          false;
    };
  }

  /** The text in this dress, in each of its cuts; none where it does not fit. */
  List<Rewriting> of(Sample sample) {
    return rewrite.apply(sample).stream().filter(Rewriting::changed).toList();
  }
}
