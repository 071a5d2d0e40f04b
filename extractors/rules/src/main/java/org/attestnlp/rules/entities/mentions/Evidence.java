package org.attestnlp.rules.entities.mentions;

/**
 * One kind of evidence for or against somebody whom a pronoun may stand for. What each weighs, for
 * “he”, “his” and “him”, stands in {@code pronoun-weights.txt}.
 */
public enum Evidence {
  /** How many sentences back the last mention stands. */
  SENTENCES,
  /** Whether the last mention stands in the sentence of the pronoun. */
  SAME_SENTENCE,
  /** Whether it stands in the sentence before. */
  SENTENCE_BEFORE,
  /** How many words back, as a logarithm. */
  WORDS,
  /** Whether the last mention stands in another paragraph. */
  OTHER_PARAGRAPH,
  /** Whether the last mention is a subject. */
  SUBJECT,
  /** Whether the last mention is an object. */
  OBJECT,
  /** Whether the last mention stands behind a preposition. */
  OBLIQUE,
  /** Whether the last mention owns something: “Quill’s hat”. */
  OWNER,
  /**
   * Whether the last mention is an object of the pronoun's sentence, and the one before the
   * pronoun.
   */
  OBJECT_HERE,
  /** Whether it is a subject somewhere in the sentence of the pronoun. */
  SUBJECT_HERE,
  /** Whether it is a subject somewhere in the sentence before. */
  SUBJECT_BEFORE,
  /** Whether it is the first of the people in the pronoun's sentence. */
  FIRST_HERE,
  /** Whether it is the first of the people in the sentence before. */
  FIRST_BEFORE,
  /** Whether nobody else who fits was spoken of since. */
  LATEST,
  /** Whether one other was. */
  SECOND,
  /** Whether the last mention is a pronoun. */
  PRONOUN,
  /** Whether the last mention is a noun: “the minister”. */
  NOMINAL,
  /** Whether the last pronoun of that gender stood for it. */
  RESUMED,
  /** Whether it did in the pronoun's own sentence. */
  RESUMED_HERE,
  /** How often it was mentioned lately, as a logarithm. */
  LATELY,
  /** How often the text has mentioned it, as a logarithm. */
  MENTIONS,
  /** Whether it is the first person of the text. */
  FIRST_OF_TEXT,
  /** Whether its last mention is its first. */
  NEW,
  /** Whether its last mention is the subject of the pronoun's own clause. */
  OWN_CLAUSE,
  /** Whether its last mention is followed by a comma, “who” or a dash, in the same sentence. */
  ASIDE,
  /**
   * Whether a clause begins between: “Quill left when he fell”, and it is its main clause's
   * subject.
   */
  LINKED_SUBJECT,
  /** The same, where it is no subject: “Quill shot Reed as he ran”. */
  LINKED_OTHER,
  /** Whether it is a source of speech. */
  SPEAKER,
  /** Whether both are, and near. */
  SPEAKS_AGAIN,
  /** Whether its last mention stands in quotation marks and the pronoun does not. */
  QUOTED_APART,
  /** Whether the text shows that it has the pronoun's gender. */
  GENDER,
  /** Whether the text does not name it. */
  UNNAMED,
  /** “Quill asked Reed where he was”: Reed. */
  ASKED,
  /** A speaker who tells of another. */
  COMMENTS,
  /** “read him his rights”, “Quill and her husband”. */
  BESIDE,
  /** Whether the pronoun opens its sentence and it was the first subject of the one before. */
  PARALLEL,
  /** Whether its last mention is one word of a name: “Quill”. */
  SHORT,
  /** Whether its last mention stands in a list: “Quill and Reed”. */
  JOINED,
  /** Whether its last mention stands behind “by”. */
  BY,
  /** Whether its last mention stands in brackets. */
  BRACKETED,
  /** Whether it came into the story as somebody's relative. */
  RELATIVE,
  /** Whether it is named only after the pronoun, as the subject of the main clause. */
  AHEAD;

  /** How many there are. */
  static final int COUNT = values().length;

  /** Where its value stands among those of a candidate. */
  @SuppressWarnings("EnumOrdinal") // values live in arrays of one run, never outside
  int index() {
    return ordinal();
  }
}
