package org.attestnlp.model;

/** Whether a source is one of the article's entities. */
public enum SourceStatus {
  /** The source is an entity of the article; its name is the entity's. */
  ENTITY,

  /** The source has no name in the article: {@code a senior official}. */
  DESCRIBED
}
