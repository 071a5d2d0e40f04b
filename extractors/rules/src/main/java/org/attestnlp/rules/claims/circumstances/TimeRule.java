package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.rules.precedence.NamedRule;

/** Where a time stands that a claim has: in the order in which they are asked. */
enum TimeRule implements NamedRule {
  /** up from 40 a year earlier */
  OLD_AMOUNT("right behind an old amount", "an old amount has a time of its own only there"),
  /** 40 boats by December */
  BEHIND("behind the number", "the time nearest behind a number is when it happens"),
  /** On Monday 40 boats … */
  BEFORE("before the number", "no time stands behind it, and this one holds for its clause"),
  /** In 1961, Quill said, 40 boats … */
  FRONTED("in front of the report", "the report parts the time from its clause");

  @SuppressWarnings("ImmutableEnumChecker") // two strings
  private final Words words;

  TimeRule(String label, String why) {
    this.words = new Words(label, why);
  }

  @Override
  public Words words() {
    return words;
  }
}
