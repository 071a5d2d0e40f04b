package org.attestnlp.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.field.Open;
import org.attestnlp.field.Type;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Extension;
import org.attestnlp.model.Mention;
import org.attestnlp.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The typed key of one layer of a document. Each layer is filled once, by one step.
 *
 * <p>{@code document.get(Layer.TOKENS)} gives {@link Tokens}. A third party's step adds a layer of
 * its own with {@link #named}, or, to find it in the result, with {@link #written}.
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

  /**
   * Names that bind the rules; filled of a house list, and of the names of a caller's step, unless
   * that step fills this layer too (with an empty list, if the rules may mend all its names).
   */
  public static final Layer<List<BoundName>> BOUND_NAMES =
      named(
          "bound-names", (names, bounds) -> names.forEach(n -> bounds.tokens(n.first(), n.end())));

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
          BOUND_NAMES,
          SYNTAX,
          HEADER,
          UTTERANCES,
          ENTITIES,
          QUOTES,
          NUMBERS,
          CLAIMS);

  private final String name;
  private final SpanVisit<T> visit;

  private final @Nullable Type<T> type;

  private Layer(String name, SpanVisit<T> visit, @Nullable Type<T> type) {
    this.name = name;
    this.visit = visit;
    this.type = type;
  }

  /** A new layer. Two layers are the same only if they are the same object. */
  public static <T> Layer<T> named(String name, SpanVisit<T> visit) {
    return new Layer<>(name, visit, null);
  }

  /**
   * A new layer that results carry: it stands under {@code extensions} in the JSON, its spans are
   * those of the article as given, and {@link #of} reads it from a result.
   *
   * <pre>{@code
   * static final Layer<List<Contact>> CONTACTS =
   *     Layer.written("contacts", Type.list(Contact.SHAPE));
   * }</pre>
   *
   * @param name its key in the JSON; one pipeline has one layer of a name
   * @param type what it holds; places in the article are {@link org.attestnlp.model.Span}s
   */
  public static <T> Layer<T> written(String name, Type<T> type) {
    return new Layer<>(
        name,
        (value, bounds) ->
            Open.of(type, value).spans().forEach(s -> bounds.characters(s.begin(), s.end())),
        type);
  }

  /** Whether results carry it under {@code extensions}. */
  public boolean isWritten() {
    return type != null;
  }

  /**
   * What the document holds of it, as it is written.
   *
   * @throws IllegalStateException if it is not filled, or not written
   */
  public Extension extension(Document document) {
    return Open.of(described(), document.get(this));
  }

  /**
   * What a result carries of it, also one that was read from JSON; empty if the result has no such
   * layer.
   *
   * @throws IllegalArgumentException if what stands there is something else
   * @throws IllegalStateException if results do not carry it
   */
  public Optional<T> of(AnnotatedArticle result) {
    Extension found = result.extensions().get(name);
    return found == null ? Optional.empty() : Optional.of(read(found));
  }

  private T read(Extension found) {
    try {
      return Open.read(described(), found);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("extensions." + name + ": " + e.getMessage(), e);
    }
  }

  private Type<T> described() {
    if (type == null) {
      throw new IllegalStateException(
          "layer [" + name + "] is not carried by results; make it with Layer.written");
    }
    return type;
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
