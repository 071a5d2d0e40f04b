package org.attestnlp.model;

/** Which way an amount changed. */
public enum ChangeDirection {
  /** It grew. */
  UP,

  /** It shrank. */
  DOWN
}
