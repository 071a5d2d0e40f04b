package org.attestnlp.rules.syntax.verbs;

import org.attestnlp.rules.syntax.text.Passage;

/**
 * Plurals that the tagger takes for verbs, which a number in front shows: {@code 11 National Guard
 * recruits}, {@code 38 Peoples Army conscripts vanished}.
 */
public final class CountedPlurals {

  /** The most words of a name between a number and its noun. */
  private static final int NAME = 5;

  private final Passage passage;

  public CountedPlurals(Passage passage) {
    this.passage = passage;
  }

  /** Whether a token that looks like a verb is the plural that a number counts. */
  public boolean isAt(int token) {
    String lower = passage.lower(token);
    boolean shape = passage.tag(token).equals("VBZ") && lower.length() > 4 && lower.endsWith("s");
    if (!shape || passage.isAuxiliary(token) || !endsPhrase(token + 1)) {
      return false;
    }
    int before = token - 1;
    while (before > token - NAME && passage.isProper(before)) {
      before--;
    }
    return before < token - 1
        && passage.tag(before).equals("CD")
        && !passage.is(before, "one")
        && passage.sameSentence(before, token);
  }

  /** “Attendance at the fair topped 90,000”: a sentence of news opens with no such verb. */
  public boolean isOpening(int token) {
    if (!passage.tag(token).equals("VB") || passage.sentenceFirst(token) != token) {
      return false;
    }
    String lower = passage.lower(token);
    String next = passage.tag(token + 1);
    boolean finite = next.equals("VBZ") || next.equals("VBD") || next.equals("MD");
    return finite || lower.length() > 6 && (lower.endsWith("ance") || lower.endsWith("ment"));
  }

  /** Behind a plural stand a verb, a preposition or the end, but no object. */
  private boolean endsPhrase(int next) {
    String tag = passage.tag(next);
    boolean finite =
        tag.equals("VBD") || tag.equals("VBN") || tag.equals("MD") || tag.equals("VBP");
    return finite
        || passage.isPunctuation(next)
        || passage.isPreposition(next)
        || passage.isOneOf(next, "and", "who", "dead");
  }
}
