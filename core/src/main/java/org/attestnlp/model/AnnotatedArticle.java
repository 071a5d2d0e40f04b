package org.attestnlp.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with everything that was read from it: what the command prints as {@code attest/1}.
 *
 * @param id the article's id
 * @param title the headline, null if the text has none
 * @param dateline where it was written, null if the text does not say
 * @param date when, null unless the caller gave it
 * @param language always {@code en}
 * @param text the article exactly as given
 * @param entities who and what is in it
 * @param quotes who said what
 * @param claims which numbers are claimed by whom
 * @param numbers every other numeric expression, and why it is no claim
 * @param warnings what a reader of the result should know
 * @param producer what made the result
 */
public record AnnotatedArticle(
    String id,
    @Nullable Span title,
    @Nullable Dateline dateline,
    @Nullable LocalDate date,
    String language,
    String text,
    List<Entity> entities,
    List<Quote> quotes,
    List<Claim> claims,
    List<NumberMention> numbers,
    List<String> warnings,
    Producer producer)
    implements Outcome {

  /** The name and version of the format. */
  public static final String SCHEMA = "attest/1";

  /** Copies the lists, and refuses a date that cannot be written as YYYY-MM-DD. */
  public AnnotatedArticle {
    PublicationDate.check(date);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
    numbers = List.copyOf(numbers);
    warnings = List.copyOf(warnings);
  }
}
