package org.attestnlp.model;

/** The innermost claimant's stance; the first that fits, in this order. */
public enum Factuality {
  /** Denied: {@code denied that 40 died}. */
  DENIED,

  /** Under if, would, could, may, might. */
  HYPOTHETICAL,

  /** Planned, promised, agreed: {@code aims to send 10,000 troops}. */
  PLANNED,

  /** Alleged, reported, claimed: {@code allegedly killed 40}. */
  ALLEGED,

  /** Estimated, believed, expected: {@code believed to have killed 40}. */
  ESTIMATED,

  /** Stated as a fact. */
  ASSERTED
}
