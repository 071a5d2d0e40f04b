package org.attestnlp.limit;

import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;

/** What is said of an article for which there is not enough memory. */
public final class OutOfMemory {

  /** What was wrong and what would be right, without the article's name. */
  public static final String MESSAGE =
      "out of memory; give it more heap: ATTEST_HEAP=4g attest ..., or java -Xmx4g";

  private static final int DEEPEST = 20;
  private static final int COPIES = 4; // the bytes, as characters, and as a string

  private OutOfMemory() {}

  /** Whether so many bytes can be read as text at all; trying would cost the articles beside. */
  public static boolean fits(long bytes) {
    return bytes <= Runtime.getRuntime().maxMemory() / COPIES;
  }

  /** The record of an article. */
  public static ArticleError record(String id) {
    return new ArticleError(id, ErrorCode.OUT_OF_MEMORY, id + ": " + MESSAGE);
  }

  /**
   * Whether a failure comes from a lack of memory. A class that could not be initialized for it
   * names the cause in words only.
   */
  public static boolean caused(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; cause != null && i < DEEPEST; i++) {
      if (cause instanceof OutOfMemoryError
          || String.valueOf(cause.getMessage()).contains("java.lang.OutOfMemoryError")) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
