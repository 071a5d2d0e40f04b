package org.attestnlp.model;

/** How much of a quote stands in quotation marks. */
public enum QuoteKind {
  /** All of it: {@code “We will support Ukraine,” he said}. */
  DIRECT,

  /** None of it: {@code He said they would support Ukraine}. */
  INDIRECT,

  /** Some of it: {@code He said they “won’t sit idle”}. */
  MIXED
}
