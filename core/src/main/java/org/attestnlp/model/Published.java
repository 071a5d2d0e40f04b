package org.attestnlp.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day against which times are resolved.
 *
 * @param value the day
 * @param from who or what says so
 * @param span where the text says so, null if the caller did
 */
public record Published(LocalDate value, Whence from, @Nullable Span span) {

  /**
   * Who or what tells the day of publication; the caller goes before the page, the page before the
   * text.
   */
  public enum Whence {
    /** Whoever handed in the article, with its date. */
    CALLER,
    /** The dateline: “ORLA, 5 June 2024 (Newswire) —”. */
    DATELINE,
    /** A line with author or agency: “By Ada Quill, 5 June 2024”. */
    BYLINE,
    /** The web page that the article was read from. */
    PAGE
  }
}
