package org.attestnlp.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Quote;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * The article's text with its typed layers; immutable.
 *
 * <pre>{@code
 * Document read = Document.of("Quill said so.").with(Layer.TOKENS, tokens);
 * read.tokens().get(0).text(); // "Quill"
 * }</pre>
 */
public final class Document {

  private final String text;
  private final @Nullable LocalDate published;
  private final Map<Layer<?>, Object> layers;
  private final List<String> warnings;
  private final Trace trace;
  private final Map<Derived<?>, Object> derived;

  private Document(
      String text,
      @Nullable LocalDate published,
      Map<Layer<?>, Object> layers,
      List<String> warnings,
      Trace trace,
      Map<Derived<?>, Object> derived) {
    this.text = text;
    this.published = published;
    this.layers = layers;
    this.warnings = warnings;
    this.trace = trace;
    this.derived = new ConcurrentHashMap<>(derived);
  }

  /** A document without layers, of unknown date. */
  public static Document of(String text) {
    return of(text, null);
  }

  /**
   * A document without layers.
   *
   * @param published the day that the caller gave for it, null if none
   */
  public static Document of(String text, @Nullable LocalDate published) {
    return new Document(text, published, new LinkedHashMap<>(), List.of(), Trace.none(), Map.of());
  }

  /**
   * The article as it is read: without HTML, soft hyphens, bullets and the lines of its page, each
   * paragraph one line, marks mended. Layers count its characters; the pipeline brings the spans of
   * the result back to the article as given. See {@link org.attestnlp.text.TextAsRead}.
   */
  public String text() {
    return text;
  }

  /** The day of publication that the caller gave, null if none. */
  public @Nullable LocalDate published() {
    return published;
  }

  /** Whether the layer is filled. */
  public boolean has(Layer<?> layer) {
    return layers.containsKey(layer);
  }

  /** The filled layers. */
  public Set<Layer<?>> layers() {
    return Set.copyOf(layers.keySet());
  }

  /**
   * What the layer holds.
   *
   * @throws IllegalStateException if no step has filled it
   */
  public <T> T get(Layer<T> layer) {
    Object value = layers.get(layer);
    if (value == null) {
      throw new IllegalStateException(
          "layer [" + layer + "] is not filled; filled are " + layers.keySet());
    }
    @SuppressWarnings("unchecked") // with() puts a T under a Layer<T>, nothing else writes
    T typed = (T) value;
    return typed;
  }

  /**
   * This document with one more layer.
   *
   * @throws IllegalStateException if the layer is already filled
   */
  public <T> Document with(Layer<T> layer, T value) {
    if (has(layer)) {
      throw new IllegalStateException("layer [" + layer + "] is already filled");
    }
    Map<Layer<?>, Object> more = new LinkedHashMap<>(layers);
    more.put(layer, value);
    Map<Derived<?>, Object> still = new HashMap<>(derived);
    still.keySet().removeIf(what -> what.needs(layer));
    return new Document(text, published, more, warnings, trace, still);
  }

  /** What is worked out of some layers: kept with the document, or else made now. */
  public <T> T derived(Derived<T> what) {
    Object known = derived.get(what);
    if (known == null) {
      known = what.make(this);
      derived.put(what, known);
    }
    @SuppressWarnings("unchecked") // put above, under what made it
    T typed = (T) known;
    return typed;
  }

  /** This document with one more thing that a reader of the result should know. */
  public Document withWarning(String warning) {
    List<String> more = new ArrayList<>(warnings);
    more.add(warning);
    return new Document(text, published, layers, List.copyOf(more), trace, derived);
  }

  /** This document with a trace, to which rules tell why they decide as they do. */
  public Document tracedBy(Trace notes) {
    return new Document(text, published, layers, warnings, notes, derived);
  }

  /** Where rules tell why they decide as they do; most documents have {@link Trace#none}. */
  public Trace trace() {
    return trace;
  }

  /** What a reader of the result should know. */
  public List<String> warnings() {
    return warnings;
  }

  /** Short for {@code get(Layer.TOKENS)}. */
  public Tokens tokens() {
    return get(Layer.TOKENS);
  }

  /** Short for {@code get(Layer.SENTENCES)}. */
  public Sentences sentences() {
    return get(Layer.SENTENCES);
  }

  /** Short for {@code get(Layer.NAMES)}. */
  public List<Name> names() {
    return get(Layer.NAMES);
  }

  /** Short for {@code get(Layer.UTTERANCES)}. */
  public List<Utterance> utterances() {
    return get(Layer.UTTERANCES);
  }

  /** Short for {@code get(Layer.ENTITIES)}. */
  public List<Entity> entities() {
    return get(Layer.ENTITIES);
  }

  /** Short for {@code get(Layer.QUOTES)}. */
  public List<Quote> quotes() {
    return get(Layer.QUOTES);
  }
}
