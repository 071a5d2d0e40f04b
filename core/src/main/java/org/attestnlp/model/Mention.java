package org.attestnlp.model;

/**
 * One place where an entity is mentioned.
 *
 * @param span the words: the name alone, without title and possessive
 * @param kind name, nominal or pronoun
 */
public record Mention(Span span, MentionKind kind) {
  /** {@code “Ada Quill” [6,15) NAME}. */
  @Override
  public String toString() {
    return span + " " + kind;
  }
}
