package org.attestnlp.spi;

import java.util.List;
import java.util.Set;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.Quote;

/**
 * The typed key of one layer of a document. Each layer is filled once, by one step.
 *
 * <p>{@code document.get(Layer.TOKENS)} gives {@link Tokens}. A third party's step adds a layer of
 * its own with {@link #named}.
 *
 * @param <T> what the layer holds; immutable
 */
public final class Layer<T> {

  /** Shows a layer's spans to the check that runs after each step. */
  @FunctionalInterface
  public interface SpanVisit<T> {
    /** Hands every span of the value to the bounds. */
    void show(T value, Bounds bounds);
  }

  /** Words and punctuation with part-of-speech tags; filled by the engine. */
  public static final Layer<Tokens> TOKENS =
      named(
          "tokens",
          (tokens, bounds) -> tokens.list().forEach(t -> bounds.characters(t.begin(), t.end())));

  /** Sentences; filled by the engine. */
  public static final Layer<Sentences> SENTENCES =
      named(
          "sentences",
          (sentences, bounds) -> sentences.list().forEach(s -> bounds.tokens(s.first(), s.end())));

  /**
   * Names as an engine's own finder sees them, for a name tagger to weigh; filled by some engines.
   */
  public static final Layer<List<Name>> ENGINE_NAMES =
      named(
          "engine-names", (names, bounds) -> names.forEach(n -> bounds.tokens(n.first(), n.end())));

  /** Names before they are grouped; filled by the engine or by a name tagger. */
  public static final Layer<List<Name>> NAMES =
      named("names", (names, bounds) -> names.forEach(n -> bounds.tokens(n.first(), n.end())));

  /** Mended tags and dependency trees, made when a rule asks; filled by the learnt syntax. */
  public static final Layer<Syntax> SYNTAX = named("syntax", (syntax, bounds) -> {});

  /** Headline, byline and dateline; filled by the rules. */
  public static final Layer<Header> HEADER =
      named(
          "header",
          (header, bounds) -> {
            if (header.title() != null) {
              bounds.characters(header.title().begin(), header.title().end());
            }
            if (header.dateline() != null) {
              bounds.characters(header.dateline().span().begin(), header.dateline().span().end());
            }
          });

  /**
   * Speech as the sentences show it, before it is known who the speakers are; filled by the rules.
   */
  public static final Layer<List<Utterance>> UTTERANCES =
      named(
          "utterances",
          (utterances, bounds) -> utterances.forEach(u -> bounds.characters(u.begin(), u.end())));

  /** Entities with all their mentions; filled by the rules. */
  public static final Layer<List<Entity>> ENTITIES =
      named(
          "entities",
          (entities, bounds) -> {
            for (Entity entity : entities) {
              for (Mention mention : entity.mentions()) {
                bounds.characters(mention.span().begin(), mention.span().end());
              }
            }
          });

  /** Quotes with their speakers; filled by the rules. */
  public static final Layer<List<Quote>> QUOTES =
      named(
          "quotes",
          (quotes, bounds) ->
              quotes.forEach(q -> bounds.characters(q.span().begin(), q.span().end())));

  /** Numeric expressions as read, before it is known which are claims; filled by the rules. */
  public static final Layer<List<Quantity>> NUMBERS =
      named(
          "numbers",
          (numbers, bounds) -> numbers.forEach(n -> bounds.characters(n.begin(), n.end())));

  /** Claims, and the numbers that are none; filled by the rules. */
  public static final Layer<Claims> CLAIMS =
      named(
          "claims",
          (claims, bounds) -> {
            claims.claims().forEach(c -> bounds.characters(c.span().begin(), c.span().end()));
            claims.numbers().forEach(n -> bounds.characters(n.span().begin(), n.span().end()));
          });

  private static final Set<Layer<?>> STANDARD =
      Set.of(
          TOKENS,
          SENTENCES,
          ENGINE_NAMES,
          NAMES,
          SYNTAX,
          HEADER,
          UTTERANCES,
          ENTITIES,
          QUOTES,
          NUMBERS,
          CLAIMS);

  private final String name;
  private final SpanVisit<T> visit;

  private Layer(String name, SpanVisit<T> visit) {
    this.name = name;
    this.visit = visit;
  }

  /** A new layer. Two layers are the same only if they are the same object. */
  public static <T> Layer<T> named(String name, SpanVisit<T> visit) {
    return new Layer<>(name, visit);
  }

  /** The name in messages: {@code sentences}. */
  public String name() {
    return name;
  }

  /**
   * Whether it is one of those above; a step that fills another one, a layer of its own, always
   * runs.
   */
  public boolean isStandard() {
    return STANDARD.contains(this);
  }

  /**
   * Checks that every span of this layer lies inside the document.
   *
   * @throws IllegalStateException naming the layer and the span, if one does not
   */
  public void check(Document document) {
    visit.show(document.get(this), new Bounds(name, document));
  }

  @Override
  public String toString() {
    return name;
  }
}
