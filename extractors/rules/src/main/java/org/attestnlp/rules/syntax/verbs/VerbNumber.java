package org.attestnlp.rules.syntax.verbs;

import org.attestnlp.rules.syntax.text.Passage;

/** Tells verbs that cannot share a subject: “has clients that are growing and <b>says</b>”. */
public final class VerbNumber {

  private enum Agreement {
    SINGULAR,
    PLURAL,
    EITHER
  }

  private VerbNumber() {}

  /** Whether two verbs, or their first auxiliaries, may have one subject. */
  public static boolean agree(Passage passage, int one, int other) {
    return agree(ofVerb(passage, one), ofVerb(passage, other));
  }

  /** Whether a noun may be the subject of a verb, or of the group that it is the first word of. */
  public static boolean isSubject(Passage passage, int noun, int verb) {
    return agree(ofNoun(passage, noun), ofVerb(passage, verb));
  }

  private static boolean agree(Agreement one, Agreement other) {
    return one == Agreement.EITHER || other == Agreement.EITHER || one == other;
  }

  private static Agreement ofVerb(Passage passage, int token) {
    return switch (passage.lower(token)) {
      case "is", "was", "has", "does" -> Agreement.SINGULAR;
      case "are", "were", "have", "do" -> Agreement.PLURAL;
      default ->
          switch (passage.tag(token)) {
            case "VBZ" -> Agreement.SINGULAR;
            case "VBP" -> Agreement.PLURAL;
            default -> Agreement.EITHER;
          };
    };
  }

  private static Agreement ofNoun(Passage passage, int token) {
    if (passage.isPluralNoun(token)) {
      return Agreement.PLURAL;
    }
    return passage.tag(token).equals("NN") || passage.tag(token).equals("NNP")
        ? Agreement.SINGULAR
        : Agreement.EITHER;
  }
}
