package org.attestnlp.rules.entities.mentions;

/** What a mention is in its clause. */
enum MentionRole {
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
