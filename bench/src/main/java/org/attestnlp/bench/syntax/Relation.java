package org.attestnlp.bench.syntax;

/** What is measured beside the tags; a line of the table each. */
public enum Relation {
  /** “40” → “people” in “40 people”. */
  NUMBER_NOUN("number → noun (nummod)"),
  /** “said” → “Quill” in “Quill said”; passives too; of “is ill” also “is” → subject counts. */
  SUBJECT("verb → subject (nsubj, nsubj:pass)"),
  /** “sank” → “boats” in “sank two boats”. */
  OBJECT("verb → object (obj)"),
  /** “Norva” → “Estara” in “Estara and Norva”. */
  CONJUNCT("conjuncts (conj)"),
  /** “owns” → “Tenn” in “Mora Tenn, who owns two boats”. */
  ANTECEDENT("relative clause → antecedent (acl:relcl)"),
  /** “analyst” → “Hong” in “Hong, an analyst”. */
  APPOSITION("apposition (appos)"),
  /** From its first token to its last: “the army’s last two tanks”. */
  NOUN_PHRASE("noun phrase, extent"),
  /** “tanks” of that phrase; the last word of a name. */
  NOUN_PHRASE_HEAD("noun phrase, head"),
  /** The main verb of each clause, finite or not; the form of “be” where there is no other. */
  CLAUSE_VERB("clause, head verb");

  final String title;

  Relation(String title) {
    this.title = title;
  }
}
