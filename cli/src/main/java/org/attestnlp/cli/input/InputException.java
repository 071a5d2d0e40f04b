package org.attestnlp.cli.input;

import org.attestnlp.model.ErrorCode;

/**
 * An input cannot be read. The message says what was wrong and what would be right, without the
 * input's name.
 */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  InputException(ErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  ErrorCode code() {
    return code;
  }
}
