package org.attestnlp.rules.claims.circumstances;

/** Where a time stands that a claim has: in the order in which they are asked. */
enum TimeRule {
  /** up from 40 a year earlier */
  OLD_AMOUNT("right behind an old amount", "an old amount has a time of its own only there"),
  /** 40 boats by December */
  BEHIND("behind the number", "the time nearest behind a number is when it happens"),
  /** On Monday 40 boats … */
  BEFORE("before the number", "no time stands behind it, and this one holds for its clause"),
  /** In 1961, Quill said, 40 boats … */
  FRONTED("in front of the report", "the report parts the time from its clause");

  private final String label;
  private final String why;

  TimeRule(String label, String why) {
    this.label = label;
    this.why = why;
  }

  /** What a trace calls it. */
  String label() {
    return label;
  }

  /** Why a time that stands there is the claim’s. */
  String why() {
    return why;
  }
}
