package org.attestnlp.spi;

import java.util.List;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.Published;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands above and around the story and tells nothing of it.
 *
 * @param title the headline: the first paragraph, if it is one
 * @param dateline where it was written: {@code SEOUL, South Korea —}
 * @param bylines author and agency lines and credits: {@code By Jane Roe}, {@code (Reuters)}
 * @param published the day of publication, if dateline or byline give it with its year
 */
public record Header(
    @Nullable Span title,
    @Nullable Dateline dateline,
    List<Span> bylines,
    @Nullable Published published) {

  /** A header that gives no day of publication. */
  public Header(@Nullable Span title, @Nullable Dateline dateline, List<Span> bylines) {
    this(title, dateline, bylines, null);
  }

  /** Copies the list. */
  public Header {
    bylines = List.copyOf(bylines);
  }
}
