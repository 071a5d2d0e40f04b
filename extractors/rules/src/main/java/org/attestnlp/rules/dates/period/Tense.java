package org.attestnlp.rules.dates.period;

/** When the clause of a time expression happens, seen from the day of publication. */
public enum Tense {
  /** “fell on Friday” */
  PAST,
  /** “will fall on Friday” */
  FUTURE,
  /** “falls on Friday”: neither is sure. */
  UNKNOWN
}
