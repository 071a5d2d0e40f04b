package org.attestnlp.rules.syntax.text;

import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.spi.Tokens;

/**
 * Where the clause of a possible verb begins, by the engine's tags alone: “<b>Traders</b> in Harrow
 * report”.
 */
final class SubjectStart {

  /** The tags of a finite verb. */
  static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** How far before its verb a subject begins, in tokens. */
  private static final int REACH = 24;

  private static final Set<String> BORDERS = FunctionWords.SUBJECT_BORDER;
  private static final Set<String> PHRASE =
      Set.of(
          "DT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "VBN", "VBG");
  private static final Set<String> BEHIND_PARTICIPLE = Set.of("IN", "TO", "RB", "RP");

  private final Tokens tokens;

  SubjectStart(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The first token of the clause, or -1 if another verb governs the token. */
  int of(int verb, int floor) {
    int stop = Math.max(floor, verb - REACH);
    int border = -1;
    int comma = -1;
    int at = beforeAside(verb - 1, floor);
    while (at >= stop) {
      String text = tokens.text(at);
      if (isMark(text) || ":;".contains(text) || BORDERS.contains(tokens.lower(at))) {
        return opening(at + 1, verb);
      }
      if (FINITE.contains(tokens.tag(at)) && at > floor && isRelative(at - 1)) {
        at -= 2; // “scientists who studied it caution”
        border = -1;
        continue;
      }
      if (FINITE.contains(tokens.tag(at)) && !isReduced(at, floor)) {
        return border < 0 ? -1 : opening(border, verb);
      }
      comma = comma < 0 && text.equals(",") ? at + 1 : comma;
      if (text.equals(",") || tokens.tag(at).equals("CC") || tokens.lower(at).equals("that")) {
        border = at + 1;
      }
      at--;
    }
    return at >= floor ? -1 : opening(comma < 0 ? floor : comma, verb);
  }

  /** “Memos, some of them secret, show”: the token before the aside that ends here. */
  private int beforeAside(int comma, int floor) {
    if (!tokens.text(comma).equals(",")) {
      return comma;
    }
    for (int i = comma - 1; i > Math.max(floor, comma - REACH / 2); i--) {
      if (tokens.text(i).equals(",")) {
        return i - 1;
      }
    }
    return comma;
  }

  private boolean isRelative(int token) {
    return tokens.tag(token).equals("WP") || tokens.tag(token).equals("WDT");
  }

  /** “In Harrow, <b>traders</b> report”: past what stands before the subject. */
  private int opening(int first, int verb) {
    int at = first;
    while (at < verb && isLight(at)) {
      at++;
    }
    boolean tied =
        (tokens.tag(at).equals("IN") || tokens.tag(at).equals("TO")) && !isInitialPlural(at);
    for (int i = at + 1; tied && i < verb; i++) {
      if (tokens.text(i).equals(",")) {
        return opening(i + 1, verb);
      }
    }
    return tied || at >= verb ? -1 : at;
  }

  private boolean isLight(int token) {
    String tag = tokens.tag(token);
    return tag.equals("CC") || tag.startsWith("RB") || tokens.text(token).equals(",");
  }

  /** The noun that the phrase which begins here ends with, or -1. */
  int head(int first, int verb) {
    int head = -1;
    if (isInitialPlural(first)) {
      return first + 1 < verb && tokens.tag(first + 1).startsWith("NN") ? first + 1 : first;
    }
    for (int i = first; i < verb && PHRASE.contains(tokens.tag(i)); i++) {
      boolean reduced = tokens.tag(i).equals("VBN") && head >= 0;
      if (reduced) {
        return head;
      }
      head = tokens.tag(i).startsWith("NN") ? i : head;
    }
    return head;
  }

  /** “<b>Affidavits</b> seen by us show”: a plural that its capital hides from the tagger. */
  boolean isInitialPlural(int token) {
    String text = tokens.text(token);
    String tag = tokens.tag(token);
    boolean shape =
        text.length() > 4
            && text.endsWith("s")
            && !text.endsWith("ss")
            && Character.isUpperCase(text.charAt(0))
            && Character.isLowerCase(text.charAt(1));
    return shape
        && (tag.equals("IN") || tag.equals("DT") || tag.equals("NNP"))
        && !FunctionWords.CLOSED.contains(tokens.lower(token))
        && !FunctionWords.ANY_PREPOSITION.contains(tokens.lower(token));
  }

  /** Whether the first noun phrases are joined: “Quill and Pell suspect”. */
  boolean isJoined(int first, int verb) {
    for (int i = first; i < verb; i++) {
      if (tokens.lower(i).equals("and")) {
        return true;
      }
      if (!PHRASE.contains(tokens.tag(i)) && !tokens.text(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  boolean finiteFrom(int first, int end) {
    for (int i = first; i < Math.min(end, first + 2 * REACH); i++) {
      if (FINITE.contains(tokens.tag(i))) {
        return true;
      }
    }
    return false;
  }

  /** “figures <b>released</b> on Monday show”: a participle that is tagged as a past tense. */
  private boolean isReduced(int verb, int floor) {
    return tokens.tag(verb).equals("VBD")
        && verb > floor
        && verb + 1 < tokens.size()
        && tokens.tag(verb - 1).startsWith("NN")
        && BEHIND_PARTICIPLE.contains(tokens.tag(verb + 1));
  }

  private static boolean isMark(String text) {
    return "“”\"``''«»".contains(text);
  }
}
