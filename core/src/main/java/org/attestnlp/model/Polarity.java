package org.attestnlp.model;

/** Whether the speaker affirms or denies the content. */
public enum Polarity {
  /** The speaker stands for it. */
  AFFIRMED,

  /** The speaker denies it: {@code Moscow has denied the presence of troops}. */
  DENIED
}
