package org.attestnlp.gold.file;

import java.util.Locale;

/** The parts of a result that gold can speak about. */
public enum GoldLayer {
  /** Entities and their mentions. */
  ENTITIES,
  /** Quotes and their speakers. */
  QUOTES,
  /** Numeric claims. */
  CLAIMS;

  /** The name in a gold file: {@code entities}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
