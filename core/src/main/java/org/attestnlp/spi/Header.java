package org.attestnlp.spi;

import java.util.List;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands above and around the story and tells nothing of it.
 *
 * @param title the headline: the first paragraph, if it is one
 * @param dateline where it was written: {@code SEOUL, South Korea —}
 * @param bylines author and agency lines and credits: {@code By Jane Roe}, {@code (Reuters)}
 */
public record Header(@Nullable Span title, @Nullable Dateline dateline, List<Span> bylines) {

  /** Copies the list. */
  public Header {
    bylines = List.copyOf(bylines);
  }
}
