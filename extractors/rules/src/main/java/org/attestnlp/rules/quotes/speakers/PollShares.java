package org.attestnlp.rules.quotes.speakers;

import java.util.Set;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.spi.Tokens;

/**
 * Tells shares of people asked from sources: in {@code 41 percent said the mayor lied} nobody
 * speaks who could be named.
 */
public final class PollShares {

  private static final Set<String> BEHIND = Set.of("of", "in", "among", "from");

  private final Tokens tokens;

  public PollShares(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether the words of a source are a share: “a majority of 58 percent”, “two thirds of us”, “one
   * in five voters”, but not “a 5 percent shareholder”.
   */
  public boolean isShare(int first, int end) {
    boolean sign = end < tokens.size() && tokens.lower(end).equals("%"); // “some 38<b>|</b>% said”
    if (sign && end > first && isNumber(end - 1)) {
      return true;
    }
    for (int token = first; token < end; token++) {
      boolean last = token + 1 >= end || BEHIND.contains(tokens.lower(token + 1));
      boolean word = NumeralWords.SHARE_WORD.contains(tokens.lower(token)) && last;
      boolean ratio = token + 2 < end && isNumber(token) && isIn(token + 1) && isNumber(token + 2);
      if (word && counts(first, token) || ratio) {
        return true;
      }
      boolean other = token > first && !NumeralWords.SHARE_NOUN.contains(tokens.lower(token - 1));
      if (BEHIND.contains(tokens.lower(token)) && other) {
        return false; // “officials of 48 percent of the towns”
      }
    }
    return false;
  }

  private boolean isIn(int token) {
    return tokens.lower(token).equals("in");
  }

  /** “the first quarter said”: a share has a number or an article, or is “half”. */
  private boolean counts(int first, int token) {
    boolean number = token > first && isNumber(token - 1) || isNumber(token);
    String before = token > first ? tokens.lower(token - 1) : "";
    boolean cent = before.equals("per") && token - 2 >= first && isNumber(token - 2);
    return number || cent || token == first || before.equals("a") || before.equals("one");
  }

  private boolean isNumber(int token) {
    return token < tokens.size() && tokens.tag(token).equals("CD");
  }
}
