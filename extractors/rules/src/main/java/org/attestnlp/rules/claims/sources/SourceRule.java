package org.attestnlp.rules.claims.sources;

import org.attestnlp.rules.precedence.NamedRule;

/** What tells who claims a number: each with what a trace calls it and why it may. */
enum SourceRule implements NamedRule {
  /** The Herald quoted Quill as saying 40 … */
  MEDIUM("who quotes the speaker", "“quoted as saying”: who passes it on stands outermost"),
  /** Quill said 40 boats sank. */
  SPEAKER("the speakers of the quote around it", "the number stands in what they say"),
  /** It had 40 boats, Quill said; it now has 17 */
  CONTINUED("the speaker before a semicolon", "what follows the semicolon goes on with it"),
  /** …, according to a leaked memo, 40 boats … */
  NESTED("“according to” beside it", "the words name a source in the clause of the number"),
  /** 40 boats, analysts expect */
  FORECAST("who expects it", "the forecast stands behind the number"),
  /** Staff counted 16 dead. */
  VERB("the subject of a verb of telling", "no quote holds the number, and the verb sets it"),
  /** Records show 40 fires. */
  DOCUMENT("a document that shows it", "no quote holds the number, and no verb of telling sets it"),
  /** Staff counted 16 dead, up from 12. */
  ADDED("who claims the number before", "this number only adds to that one");

  @SuppressWarnings("ImmutableEnumChecker") // two strings
  private final Words words;

  SourceRule(String label, String why) {
    this.words = new Words(label, why);
  }

  @Override
  public Words words() {
    return words;
  }
}
