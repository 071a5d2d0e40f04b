package org.attestnlp.model;

/** How one claim relates to another of the same article. */
public enum RelationType {
  /** Both cannot be true of the one event. */
  CONFLICTS_WITH,

  /** The later amount replaces the earlier one. */
  UPDATES,

  /** The amount is part of the other. */
  PART_OF,

  /** The same amount once more or in another unit. */
  SAME_AS
}
