package org.attestnlp.rules.syntax.nouns;

import org.attestnlp.rules.syntax.text.Passage;

/** What joins the parts of a list: a comma, an “and”, or both. */
public final class Joints {

  private Joints() {}

  /** The token behind the joint that opens here; the same token if none does. */
  public static int behind(Passage reading, int token) {
    return beyond(reading, token, 1);
  }

  /** The token before the joint that ends here; the same token if none does. */
  public static int before(Passage reading, int token) {
    return beyond(reading, token, -1);
  }

  private static int beyond(Passage reading, int token, int step) {
    int at = token;
    for (int i = 0; i < 2 && reading.isOneOf(at, ",", "and", "or", "&"); i++) {
      at += step;
    }
    return at;
  }
}
