package org.attestnlp.model;

/** Which number of a change this is: {@code rose 12.5% to 1,340 from 1,191}. */
public enum ChangeRole {
  /** The difference: {@code 12.5%}. */
  DELTA,

  /** The old amount: {@code 1,191}. */
  FROM,

  /** The new amount: {@code 1,340}. */
  TO
}
