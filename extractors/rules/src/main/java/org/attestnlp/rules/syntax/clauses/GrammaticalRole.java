package org.attestnlp.rules.syntax.clauses;

/** What a name or a noun phrase is in its clause. */
public enum GrammaticalRole {
  /** “Quill told Reed”; what a form of “be” names, too: “The winner is Quill”. */
  SUBJECT,

  /** “Reed” of “Quill told Reed”. */
  OBJECT,

  /** Behind a preposition: “with Reed”. */
  OBLIQUE,

  /** “Quill’s hat”, “his hat”. */
  OWNER,

  /** An apposition or a word apart: “the mayor, Ada Quill,”. */
  OTHER
}
