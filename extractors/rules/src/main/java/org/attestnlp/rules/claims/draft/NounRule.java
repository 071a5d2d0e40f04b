package org.attestnlp.rules.claims.draft;

/**
 * How the noun of a number was found. The output knows a rule by its {@link #label}; the rules ask
 * for the type.
 */
public enum NounRule {
  /** 40 boats */
  AFTER("counted-after"),
  /** a crew of 40 */
  BEFORE("counted-before"),
  /** from 40 to 50 boats */
  AHEAD("counted-ahead"),
  /** 40 of them, 40 percent of the boats */
  SHARE("share-of"),
  /** 40 miles (64 km) */
  AGAIN("said-again"),
  /** 40 boats sank and 20 were saved */
  ELLIPSIS("ellipsis"),
  /** raised the rate to 4 percent */
  OBJECT("object"),
  /** Output rose 5 percent */
  SUBJECT("subject"),
  /** Nothing says what is counted. */
  NONE("number");

  private final String label;

  NounRule(String label) {
    this.label = label;
  }

  /** Its name in the output: {@code counted-after}. */
  public String label() {
    return label;
  }

  /** Whether the noun stands around the number itself. */
  public boolean counts() {
    return this == AFTER || this == BEFORE || this == AHEAD;
  }
}
