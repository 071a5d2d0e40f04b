package org.attestnlp.rules.quotes.subjects;

import org.attestnlp.rules.syntax.text.Passage;

/** Tells verbs that cannot share a subject: “has clients that are growing and <b>says</b>”. */
final class VerbNumber {

  private enum Number {
    SINGULAR,
    PLURAL,
    EITHER
  }

  private VerbNumber() {}

  /** Whether two verbs, or their first helpers, may have one subject. */
  static boolean agree(Passage reading, int one, int other) {
    Number first = of(reading, one);
    Number second = of(reading, other);
    return first == Number.EITHER || second == Number.EITHER || first == second;
  }

  private static Number of(Passage reading, int token) {
    return switch (reading.lower(token)) {
      case "is", "was", "has", "does" -> Number.SINGULAR;
      case "are", "were", "have", "do" -> Number.PLURAL;
      default ->
          switch (reading.tag(token)) {
            case "VBZ" -> Number.SINGULAR;
            case "VBP" -> Number.PLURAL;
            default -> Number.EITHER;
          };
    };
  }
}
