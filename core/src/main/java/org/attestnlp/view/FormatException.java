package org.attestnlp.view;

/** A file that cannot be read back; the message names its line and what would be right. */
public final class FormatException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With what is wrong. */
  public FormatException(String message) {
    super(message);
  }

  /** With what is wrong and where it came from. */
  public FormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
