package org.attestnlp.model;

import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a quote or a claim.
 *
 * @param status whether the source is an entity of the article
 * @param name the entity's name, else the describing phrase: {@code a senior presidential official}
 * @param entity the entity's id; null exactly if the source is only described
 * @param mention the nearest naming noun phrase; null if the source is known without one
 * @param kind what kind of source it is; null in results of versions before 0.2
 */
public record Source(
    SourceStatus status,
    String name,
    @Nullable String entity,
    @Nullable Span mention,
    @Nullable SourceKind kind) {

  /** Refuses an entity without its id and an id without an entity. */
  public Source {
    if ((status == SourceStatus.ENTITY) != (entity != null)) {
      throw new IllegalArgumentException(
          "source " + name + ": status " + status + " does not fit entity " + entity);
    }
  }

  /** A source whose kind is not told. */
  public Source(SourceStatus status, String name, @Nullable String entity, @Nullable Span mention) {
    this(status, name, entity, mention, null);
  }

  /** The same source with another mention. */
  public Source at(@Nullable Span other) {
    return new Source(status, name, entity, other, kind);
  }

  /** {@code Ada Quill (e2)}, or the describing phrase alone. */
  @Override
  public String toString() {
    return entity == null ? name : name + " (" + entity + ")";
  }
}
