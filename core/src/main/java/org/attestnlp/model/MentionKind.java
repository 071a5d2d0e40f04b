package org.attestnlp.model;

/** How an entity is mentioned. */
public enum MentionKind {
  /** By name, without title and possessive: {@code Quill}. */
  NAME,

  /** By a noun phrase that stands for it: {@code the minister}. */
  NOMINAL,

  /** By a pronoun: {@code he}. */
  PRONOUN
}
