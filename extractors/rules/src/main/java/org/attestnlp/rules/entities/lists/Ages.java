package org.attestnlp.rules.entities.lists;

import org.attestnlp.rules.syntax.text.Passage;

/** Reads an age that stands for a person: “the 31-year-old”. */
public final class Ages {

  private static final String END = "-year-old";

  private Ages() {}

  /** The years that the token tells as a noun, or -1: in “the 31-year-old farmer” it is none. */
  public static int of(Passage reading, int token) {
    String lower = reading.lower(token);
    boolean plans = // the tagger may call the verb a noun
        reading.lower(token + 1).endsWith("s") && reading.is(token + 2, "to");
    boolean noun =
        reading.tag(token + 1).startsWith("NN") && !reading.isPossessive(token + 1) && !plans;
    int digits = lower.length() - END.length();
    if (noun || digits < 1 || digits > 3 || !lower.endsWith(END)) {
      return -1;
    }
    int years = 0;
    for (int i = 0; i < digits; i++) {
      int digit = lower.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      years = 10 * years + digit;
    }
    return years;
  }
}
