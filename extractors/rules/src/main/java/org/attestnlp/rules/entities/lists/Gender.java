package org.attestnlp.rules.entities.lists;

/** What a name, a title or a pronoun shows of a person's gender. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether the two can be one person's. */
  public boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  static Gender of(String field) {
    return switch (field) {
      case "male" -> MALE;
      case "female" -> FEMALE;
      default -> UNKNOWN;
    };
  }
}
