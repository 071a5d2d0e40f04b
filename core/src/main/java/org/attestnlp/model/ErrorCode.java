package org.attestnlp.model;

/** Why an article could not be read. */
public enum ErrorCode {
  /** The file is missing, or may not be read, or vanished. */
  INPUT_UNREADABLE,

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
  INTERNAL
}
