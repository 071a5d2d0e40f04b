package org.attestnlp.model;

/** The unit in which written offsets are counted. */
public enum Offsets {
  /** UTF-16 code units, as in Java and JavaScript. */
  UTF_16,

  /** Unicode code points, as in Python. */
  CODE_POINT
}
