package org.attestnlp.cli.alike;

/** What mail, pages and scripts make of a text on its way: the same words as they come. */
enum Dress {
  STRAIGHT_MARKS("straight marks", Layout::straightMarks),
  CURLY_MARKS("curly marks", Layout::curlyMarks),
  CRLF("CRLF", text -> Layout.each(text, c -> c == '\n' ? "\r\n" : null)),
  NO_BREAK("no-break blanks", text -> Layout.blanks(text, "\u00A0")),
  DOUBLE_BLANKS("double blanks", text -> Layout.blanks(text, "  ")),
  WRAPPED_AT_40("wrapped at 40 columns", text -> Layout.wrapped(text, 40)),
  WRAPPED_AT_60("wrapped at 60 columns", text -> Layout.wrapped(text, 60)),
  WRAPPED_AT_72("wrapped at 72 columns", text -> Layout.wrapped(text, 72)),
  HTML_ENTITIES("HTML entities", text -> Layout.each(text, Layout::entity)),
  BULLETS("bullets", text -> Layout.bullets(text, "• ")),
  DASHES("dashes as bullets", text -> Layout.bullets(text, "- ")),
  NO_BLANK_LINES("no blank lines", text -> Layout.gaps(text, "\n")),
  BLANK_LINES("blank lines", text -> Layout.gaps(text, "\n\n")),
  AD_LINES("ad lines between paragraphs", Layout::adLines);

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // methods of this package
  private final Rewrite rewrite;

  /** A text in another dress. */
  private interface Rewrite {
    Rewriting of(String text);
  }

  Dress(String words, Rewrite rewrite) {
    this.words = words;
    this.rewrite = rewrite;
  }

  /** As messages name it. */
  String words() {
    return words;
  }

  Rewriting of(String text) {
    return rewrite.of(text);
  }
}
