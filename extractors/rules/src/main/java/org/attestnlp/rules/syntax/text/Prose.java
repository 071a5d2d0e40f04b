package org.attestnlp.rules.syntax.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.attestnlp.model.Dateline;
import org.attestnlp.spi.Layer;

/**
 * Where the prose of a sentence begins: “NORHAVEN, May 3 — The mayor said no.”, “14:05 It rained.”
 */
public final class Prose {

  private static final Set<String> SEPARATORS = Set.of("—", "–", "-", "--", "|", "_", ":");

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d\\d(?:[ap]m)?");

  private Prose() {}

  /** Whether a token is a word or a number rather than a mark. */
  public static boolean isWord(Passage passage, int token) {
    return passage.text(token).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * Whether a token is the time of an entry, which opens its first sentence: “14:05 Police say”.
   */
  public static boolean isClock(Passage passage, int token) {
    return passage.inParagraph(token, token + 2)
        && token == passage.sentenceFirst(token)
        && CLOCK.matcher(passage.text(token)).matches();
  }

  /** The first token of a sentence after the dateline, if one opens it. */
  public static int first(Passage passage, int token) {
    int first = passage.sentenceFirst(token);
    if (first < token && isClock(passage, first)) {
      return behindSeparator(passage, first + 1, token);
    }
    int agency = behindAgency(passage, first);
    if (agency > first && agency < token) {
      return agency;
    }
    Dateline dateline = passage.document().get(Layer.HEADER).dateline();
    if (dateline == null || token < 0 || token >= passage.size()) {
      return first;
    }
    boolean opens =
        dateline.span().begin() == passage.token(first).begin()
            && dateline.span().end() < passage.token(token).begin();
    return opens ? behindSeparator(passage, passage.at(dateline.span().end()), token) : first;
  }

  /** “(Newswire) - The mayor said no.”: one past the dash behind an agency in brackets. */
  private static int behindAgency(Passage passage, int first) {
    boolean bracket = passage.is(first, WordClass.OPEN_BRACKET) && passage.isCapital(first + 1);
    for (int i = first + 2; bracket && i < first + AGENCY; i++) {
      if (passage.is(i, WordClass.CLOSE_BRACKET)) {
        return passage.is(i + 1, WordClass.DASH) ? i + 2 : first;
      }
    }
    return first;
  }

  private static final int AGENCY = 5; // tokens

  private static int behindSeparator(Passage passage, int from, int token) {
    int first = from;
    while (first < token && SEPARATORS.contains(passage.text(first))) {
      first++;
    }
    return first;
  }
}
