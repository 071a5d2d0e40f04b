package org.attestnlp.model;

/** How an event lies to the days that its time names. */
public enum TimeRelation {
  /** On or in them: “on Friday”, “in 2019”. */
  AT,
  /** From their first day on: “since May”. */
  SINCE,
  /** Up to their last day: “by Friday”, “until 2030”. */
  UNTIL,
  /** Inside them, or all through: “over the past year”, “from May to July”. */
  WITHIN,
  /** Earlier than they begin: “before 2010”. */
  BEFORE,
  /** Later than they end: “after 5 June”. */
  AFTER
}
