package org.attestnlp.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the web page around an article says of it, in its head or beside the story; no words of the
 * article's text.
 *
 * <pre>{@code
 * {"title":"Storm nears Harborview","bylines":["Ada Quill"],"language":"en-GB"}
 * }</pre>
 *
 * @param title the headline, null if the page has none
 * @param bylines the authors, as the page names them
 * @param published the day on which it was published, null if the page does not say
 * @param language the language that the page says it is in: {@code en-GB}; null if it does not
 */
public record Page(
    @Nullable String title,
    List<String> bylines,
    @Nullable LocalDate published,
    @Nullable String language) {

  /** Copies the list, and refuses a date that cannot be written as YYYY-MM-DD. */
  public Page {
    PublicationDate.check(published);
    bylines = List.copyOf(bylines);
  }
}
