package org.attestnlp.model;

/** Why an article could not be read. */
public enum ErrorCode {
  /** The file is missing, or may not be read, or vanished. */
  INPUT_UNREADABLE,

  /** It is no text: a PDF, an image, an archive, a web page under another name. */
  INPUT_NOT_TEXT,

  /** The bytes are not UTF-8. */
  INPUT_NOT_UTF8,

  /** The text has more characters than allowed. */
  INPUT_TOO_LARGE,

  /** The text is empty or blank. */
  INPUT_EMPTY,

  /** A row of a JSONL file is no object with the fields {@code id} and {@code text}. */
  INVALID_ROW,

  /** The article was not done within its time. */
  TIMEOUT,

  /** There was not enough memory for this article. */
  OUT_OF_MEMORY,

  /** A defect of attest or of the engine. */
  INTERNAL;

  /** Whether it may go well another time: with more time, more memory, or a defect mended. */
  public boolean isPassing() {
    return switch (this) {
      case TIMEOUT, OUT_OF_MEMORY, INTERNAL -> true;
      case INPUT_UNREADABLE,
          INPUT_NOT_TEXT,
          INPUT_NOT_UTF8,
          INPUT_TOO_LARGE,
          INPUT_EMPTY,
          INVALID_ROW ->
          false;
    };
  }
}
