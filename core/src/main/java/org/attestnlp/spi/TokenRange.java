package org.attestnlp.spi;

/**
 * A run of tokens.
 *
 * @param first index of the first token
 * @param end one past the index of the last token
 */
public record TokenRange(int first, int end) {

  /** Refuses empty and backward runs. */
  public TokenRange {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException(
          "token range [" + first + "," + end + ") is empty or backward");
    }
  }

  /** How many tokens. */
  public int size() {
    return end - first;
  }

  /** Whether the token is inside. */
  public boolean contains(int token) {
    return first <= token && token < end;
  }
}
