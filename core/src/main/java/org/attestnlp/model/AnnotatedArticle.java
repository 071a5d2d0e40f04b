package org.attestnlp.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article with everything that was read from it: what the command prints as {@code attest/1}.
 *
 * <pre>{@code
 * for (Quote quote : article.quotes()) {
 *   for (Source speaker : quote.speakers()) {
 *     article.entity(speaker).map(Entity::titles); // Optional[[President]]
 *   }
 * }
 * }</pre>
 *
 * @param id the article's id
 * @param title the headline, null if the text has none
 * @param dateline where it was written, null if the text does not say
 * @param date when, null unless the caller gave it
 * @param published the day against which times are resolved, and who says so; null if nobody does
 * @param bylines author and agency lines and credits in the text: {@code By Ada Quill}, {@code
 *     (Reuters)}
 * @param language always {@code en}
 * @param text the article exactly as given; empty if the result was written without it and is read
 *     so, see {@link #isWithoutText}
 * @param entities who and what is in it
 * @param quotes who said what
 * @param claims which numbers are claimed by whom
 * @param numbers every other numeric expression, and why it is no claim
 * @param events what happened, with the claims that speak of it and how many came to what
 * @param extensions what steps of the user's own found, by the name of their layer; see {@link
 *     org.attestnlp.spi.Layer#written}
 * @param incomplete the layers that a failed step left out, as {@code claims} (with the other
 *     numbers); their lists are empty although nobody looked. Everywhere else an empty list means
 *     that nothing was found
 * @param warnings what a reader of the result should know, a code and what: {@code HTML_ENTITIES:
 *     12 read}; what of the text was read otherwise than it stands, and which step failed
 * @param url where it was published, null if nobody says
 * @param page what the web page around the article says of it, null if it came from none
 * @param producer what made the result
 */
public record AnnotatedArticle(
    String id,
    @Nullable Span title,
    @Nullable Dateline dateline,
    @Nullable LocalDate date,
    @Nullable Published published,
    List<Span> bylines,
    String language,
    String text,
    List<Entity> entities,
    List<Quote> quotes,
    List<Claim> claims,
    List<NumberMention> numbers,
    List<Happening> events,
    Map<String, Extension> extensions,
    List<String> incomplete,
    List<String> warnings,
    @Nullable String url,
    @Nullable Page page,
    Producer producer)
    implements Outcome {

  /** The name and version of the format. */
  public static final String SCHEMA = "attest/1";

  /** Copies the lists, and refuses a date that cannot be written as YYYY-MM-DD. */
  public AnnotatedArticle {
    PublicationDate.check(date);
    bylines = List.copyOf(bylines);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
    numbers = List.copyOf(numbers);
    events = List.copyOf(events);
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
        id, title, dateline, date, null, List.of(), language, text, entities, quotes, claims,
        numbers, List.of(), Map.of(), List.of(), warnings, null, null, producer);
  }

  /** The entity that a source is; empty if the source is only described. */
  public Optional<Entity> entity(Source source) {
    return entities.stream().filter(entity -> entity.id().equals(source.entity())).findFirst();
  }

  /** The quotes of which the entity is a speaker, in text order. */
  public List<Quote> quotesBy(Entity entity) {
    return quotes.stream().filter(quote -> has(quote.speakers(), entity)).toList();
  }

  /** The claims that the entity makes, in text order; not those that it disputes. */
  public List<Claim> claimsBy(Entity entity) {
    return claims.stream().filter(claim -> has(claim.claimants(), entity)).toList();
  }

  private static boolean has(List<Source> sources, Entity entity) {
    return sources.stream().anyMatch(source -> entity.id().equals(source.entity()));
  }

  /**
   * The whole speech that a quote is a part of: the quotes that it carries on and those that carry
   * it on, in text order, itself among them.
   */
  public List<Quote> speech(Quote quote) {
    Map<String, String> starts = new HashMap<>();
    for (Quote each : quotes) { // a quote carries on an earlier one
      String before = each.continues();
      starts.put(each.id(), before == null ? each.id() : starts.getOrDefault(before, before));
    }
    String start = starts.get(quote.id());
    return quotes.stream().filter(q -> Objects.equals(starts.get(q.id()), start)).toList();
  }

  /** Everybody who speaks, claims or disputes, each once, in the order of first mention. */
  public List<Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    Stream<Source> ofQuotes = quotes.stream().flatMap(quote -> quote.speakers().stream());
    Stream<Source> ofClaims =
        claims.stream()
            .flatMap(c -> Stream.concat(c.claimants().stream(), c.disputedBy().stream()));
    Stream.concat(ofQuotes, ofClaims)
        .sorted(Comparator.comparingInt(AnnotatedArticle::place))
        .forEach(s -> sources.putIfAbsent(s.entity() == null ? "\n" + s.name() : s.entity(), s));
    return List.copyOf(sources.values());
  }

  private static int place(Source source) {
    Span mention = source.mention();
    return mention == null ? Integer.MAX_VALUE : mention.begin();
  }

  /** What covers a character, counted in UTF-16 code units. */
  public Covering at(int offset) {
    return Covering.of(this, offset);
  }

  /**
   * The sentence that a span stands in, without the blanks around it; of a span that reaches over
   * several, from the first to the last. It is told by stops and lines; {@code SENTENCES} among the
   * layers of {@code Pipeline.read} has those that the engine saw.
   *
   * @throws IllegalArgumentException if the span does not lie inside the text
   * @throws IllegalStateException if the result has no text
   */
  public Span sentence(Span span) {
    if (isWithoutText()) {
      throw new IllegalStateException(
          id
              + ": the result was written without its text; read it with ArticleJson.read(json, text)");
    }
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          span + " is not inside the text of " + text.length() + " characters");
    }
    return SentenceAt.of(text, span);
  }

  /** Whether it was written without its text and read so: something was found in an empty text. */
  public boolean isWithoutText() {
    boolean nothing = entities.isEmpty() && quotes.isEmpty() && claims.isEmpty();
    return text.isEmpty() && !(nothing && numbers.isEmpty() && title == null && dateline == null);
  }

  /**
   * {@code quay: 4 entities, 2 quotes, 3 claims, 1 other number, 2 events}, and what is missing.
   */
  @Override
  public String toString() {
    return id
        + ": "
        + Brief.count(entities.size(), "entity")
        + ", "
        + Brief.count(quotes.size(), "quote")
        + ", "
        + Brief.count(claims.size(), "claim")
        + ", "
        + Brief.count(numbers.size(), "other number")
        + ", "
        + Brief.count(events.size(), "event")
        + (incomplete.isEmpty() ? "" : ", incomplete " + incomplete);
  }
}
