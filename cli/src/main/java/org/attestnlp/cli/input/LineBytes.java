package org.attestnlp.cli.input;

import java.io.ByteArrayOutputStream;
import org.attestnlp.limit.OutOfMemory;
import org.attestnlp.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/** The bytes of a line; it goes on counting when they are too many to be kept. */
final class LineBytes {

  private final int limit;
  private @Nullable ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
  private long length;

  LineBytes(int limit) {
    this.limit = limit;
  }

  /** Adds a piece of the line. */
  void add(byte[] from, int first, int end) {
    ByteArrayOutputStream kept = bytes;
    length += end - first;
    if (length > limit || kept == null) {
      return;
    }
    if (!OutOfMemory.fits(length)) {
      bytes = null; // the rest of the line is still to be read past
      return;
    }
    try {
      kept.write(from, first, end - first);
    } catch (OutOfMemoryError e) {
      bytes = null;
    }
  }

  /** How long the line is. */
  long length() {
    return length;
  }

  /** All of them, if there was memory. */
  byte[] all() throws InputException {
    ByteArrayOutputStream kept = bytes;
    if (kept == null) {
      throw new InputException(ErrorCode.OUT_OF_MEMORY, OutOfMemory.MESSAGE);
    }
    return kept.toByteArray();
  }
}
