package org.attestnlp.gold.file;

/**
 * A gold file that cannot be used; the message names the file, the item and what would be right.
 */
public final class InvalidGoldException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With what is wrong. */
  public InvalidGoldException(String message) {
    super(message);
  }

  /** With what is wrong and where it came from. */
  public InvalidGoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
