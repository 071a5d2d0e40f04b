package org.attestnlp.rules.claims.bounds;

import org.attestnlp.rules.syntax.text.Passage;

/** Tells the tokens of amounts: {@code $}, {@code 4.8}, {@code percent}. */
final class AmountTokens {

  private static final int NEAR = 8; // tokens of an amount

  private final Passage passage;

  AmountTokens(Passage passage) {
    this.passage = passage;
  }

  /** Past an amount that stands here, else the same place. */
  int afterAmount(int first) {
    int token = first;
    while (token < first + NEAR && isAmount(token)) {
      token++;
    }
    return token;
  }

  /** The token before an amount that ends before another token. */
  int beforeAmount(int end) {
    int token = end - 1;
    while (token > end - NEAR && (isAmount(token) || passage.isOneOf(token, ",", "or"))) {
      token--;
    }
    return token;
  }

  /** Whether a token is a number, its currency or its unit of share. */
  boolean isAmount(int token) {
    return passage.tag(token).equals("CD")
        || passage.isCurrency(token)
        || passage.isOneOf(token, "%", "percent", "per", "cent", "cents", "points", "point")
        || passage.is(token, "percentage");
  }
}
