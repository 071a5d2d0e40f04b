package org.attestnlp.model;

/** What the number of a claim says about the amount. */
public enum ClaimKind {
  /** The amount itself: {@code 3,000 troops}. */
  EXACT,

  /** Between two numbers: {@code 10-12,000}. */
  RANGE,

  /** The amount or more: {@code at least 40}. */
  AT_LEAST,

  /** More than the amount: {@code over 40}. */
  MORE_THAN,

  /** The amount or less: {@code up to 40}. */
  AT_MOST,

  /** Less than the amount: {@code fewer than 40}. */
  LESS_THAN,

  /** A scale word without a number: {@code dozens}. */
  VAGUE
}
