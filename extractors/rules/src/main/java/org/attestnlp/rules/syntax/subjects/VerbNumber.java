package org.attestnlp.rules.syntax.subjects;

import org.attestnlp.rules.syntax.text.Passage;

/** Tells verbs that cannot share a subject: “has clients that are growing and <b>says</b>”. */
final class VerbNumber {

  private enum Agreement {
    SINGULAR,
    PLURAL,
    EITHER
  }

  private VerbNumber() {}

  /** Whether two verbs, or their first auxiliaries, may have one subject. */
  static boolean agree(Passage reading, int one, int other) {
    Agreement first = of(reading, one);
    Agreement second = of(reading, other);
    return first == Agreement.EITHER || second == Agreement.EITHER || first == second;
  }

  private static Agreement of(Passage reading, int token) {
    return switch (reading.lower(token)) {
      case "is", "was", "has", "does" -> Agreement.SINGULAR;
      case "are", "were", "have", "do" -> Agreement.PLURAL;
      default ->
          switch (reading.tag(token)) {
            case "VBZ" -> Agreement.SINGULAR;
            case "VBP" -> Agreement.PLURAL;
            default -> Agreement.EITHER;
          };
    };
  }
}
