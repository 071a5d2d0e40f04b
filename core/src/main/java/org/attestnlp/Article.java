package org.attestnlp;

import java.time.LocalDate;
import java.util.Objects;
import org.attestnlp.model.Page;
import org.attestnlp.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * A news article to be read.
 *
 * <p>{@code Article.of("k-2024-10-24", "SEOUL, South Korea — On Thursday, …")}
 *
 * @param id how the article is called in the result
 * @param text the article; every offset of the result counts its UTF-16 code units
 * @param date when it was published, in the years 0 to 9999; null if unknown
 * @param url where it was published, null if unknown; never fetched
 * @param page what the web page around it says of it, null if it comes from none; its day stands in
 *     for a date that is unknown
 */
public record Article(
    String id, String text, @Nullable LocalDate date, @Nullable String url, @Nullable Page page) {

  /** Refuses a null id or text, an empty id, and a date that cannot be written as YYYY-MM-DD. */
  public Article {
    Objects.requireNonNull(id, "the id of the article is null; expected what results call it");
    Objects.requireNonNull(text, "the text of the article is null; expected the article");
    if (id.isEmpty()) {
      throw new IllegalArgumentException(
          "the id of the article is empty; expected what results call it");
    }
    PublicationDate.check(date);
  }

  /** An article that comes from no web page. */
  public Article(String id, String text, @Nullable LocalDate date) {
    this(id, text, date, null, null);
  }

  /** The day against which its times are resolved: its date, or that of its page; null if none. */
  public @Nullable LocalDate day() {
    return date == null && page != null ? page.published() : date;
  }

  /** An article of unknown date. */
  public static Article of(String id, String text) {
    return new Article(id, text, null);
  }

  /** {@code quay: 2024 characters, 2026-05-04}. */
  @Override
  public String toString() {
    return id + ": " + text.length() + " characters" + (date == null ? "" : ", " + date);
  }
}
