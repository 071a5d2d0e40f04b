package org.attestnlp.rules.entities.mentions;

import org.attestnlp.rules.syntax.clauses.GrammaticalRole;

/** What a pronoun is in its clause, for the evidence on whom it stands for weighs by that. */
public enum PronounCase {
  /** “he”, and “himself”. */
  HE,

  /** “his”. */
  HIS,

  /** “him”. */
  HIM,

  /** “he” of “he said”. */
  SPEAKING_HE;

  /** Where its weights stand among those of all uses, from 0. */
  @SuppressWarnings("EnumOrdinal") // the order of the columns of pronoun-weights.txt
  public int column() {
    return ordinal();
  }

  static PronounCase of(GrammaticalRole role, boolean speaks) {
    return switch (role) {
      case SUBJECT -> speaks ? SPEAKING_HE : HE;
      case OWNER -> HIS;
      case OBJECT -> HIM;
      case OBLIQUE, OTHER -> HE;
    };
  }
}
