package org.attestnlp.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param extensions what steps of the user's own found, by the name of their layer; see {@link
 *     org.attestnlp.spi.Layer#written}
 * @param incomplete the layers that a failed step left out, as {@code claims} (with the other
 *     numbers); their lists are empty although nobody looked. Everywhere else an empty list means
 *     that nothing was found
 * @param warnings what a reader of the result should know, a code and what: {@code HTML_ENTITIES:
 *     12 read}; what of the text was read otherwise than it stands, and which step failed
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
    Map<String, Extension> extensions,
    List<String> incomplete,
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
    extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    incomplete = List.copyOf(incomplete);
    warnings = List.copyOf(warnings);
  }

  /** A result in which no layer is missing. */
  public AnnotatedArticle(
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
      Producer producer) {
    this(
        id, title, dateline, date, language, text, entities, quotes, claims, numbers, Map.of(),
        List.of(), warnings, producer);
  }
}
