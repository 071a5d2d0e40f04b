package org.attestnlp.rules.quotes;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.syntax.Passage;
import org.attestnlp.rules.syntax.WordClass;
import org.attestnlp.spi.TokenRange;

/**
 * Finds the borders of noun phrases by the classes of their words.
 *
 * <p>A plain phrase is “President Yoon ’s office”; a full phrase adds what prepositions tie to it:
 * “a spokesman for the ministry of defence”.
 */
final class NounPhrases {

  private static final int REACH = 40;
  private static final long INSIDE =
      WordClass.mask(
          WordClass.NOUN,
          WordClass.NAME,
          WordClass.ADJECTIVE,
          WordClass.NUMBER,
          WordClass.POSSESSIVE_ENDING);
  private static final long OPENERS =
      WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE_DETERMINER);
  private static final long HEADS =
      WordClass.mask(WordClass.NOUN, WordClass.NAME, WordClass.NUMBER);
  private static final long TIES = WordClass.mask(WordClass.PREPOSITION);

  private final Passage reading;

  NounPhrases(Passage reading) {
    this.reading = reading;
  }

  /** Whether a noun phrase can open here. */
  boolean opens(int token) {
    return reading.isAny(token, INSIDE | OPENERS)
        || reading.isAny(token, WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.LONE_PRONOUN))
        || isModifierVerb(token);
  }

  /** One past the last token of the plain phrase that opens here; {@code first} if none does. */
  int plainEnd(int first, int limit) {
    if (first >= limit) {
      return first;
    }
    if (reading.is(first, WordClass.SUBJECT_PRONOUN)
        || (reading.is(first, WordClass.OBJECT_PRONOUN)
            && !reading.is(first, WordClass.POSSESSIVE_DETERMINER))) {
      return first + 1;
    }
    int stop = Math.min(limit, first + REACH);
    int end = first;
    int head = first;
    while (end < stop && belongs(first, end, stop)) {
      if (reading.isAny(end, HEADS) || reading.is(end, WordClass.POSSESSIVE_ENDING)) {
        head = end + 1;
      }
      end++;
    }
    if (head > first) {
      return head;
    }
    return loneEnd(first, end);
  }

  /** “Many”, “both”, “the injured”. */
  private int loneEnd(int first, int end) {
    if (reading.is(first, WordClass.LONE_PRONOUN)) {
      return first + 1;
    }
    boolean nominal = end > first + 1 && reading.isAny(first, OPENERS);
    return nominal ? end : first;
  }

  private boolean belongs(int first, int token, int limit) {
    if (reading.isAny(token, INSIDE)) {
      return token == first || !isLateTime(first, token) && !isCountOfOthers(token);
    }
    if (token == first) {
      return opens(token);
    }
    boolean fresh = !reading.isAny(token - 1, HEADS);
    if (reading.isAny(token, OPENERS)) {
      return (fresh && reading.isAny(token - 1, OPENERS))
          || reading.is(token - 1, WordClass.POSSESSIVE_ENDING);
    }
    if (isRole(token) || isQuotedPart(token)) {
      return true;
    }
    if (reading.is(token, WordClass.ADVERB) || isModifierVerb(token)) {
      return fresh && token + 1 < limit && isInsideOrModifier(token + 1);
    }
    return reading.is(token, "and") && joinsModifiers(first, token, limit);
  }

  /** “the “Tides” chapter” */
  private boolean isQuotedPart(int token) {
    int stretch = reading.is(token, WordClass.MARK) ? reading.marks().of(token) : -1;
    return stretch >= 0
        && reading.marks().endInside(stretch) - reading.marks().firstInside(stretch) <= 4
        && reading.isAny(token - 1, INSIDE | OPENERS);
  }

  private boolean isRole(int token) {
    return reading.is(token, WordClass.ROLE_MODIFIER) && reading.is(token + 1, WordClass.NOUN);
  }

  private boolean isInsideOrModifier(int token) {
    return reading.isAny(token, INSIDE) || isModifierVerb(token);
  }

  private boolean isModifierVerb(int token) {
    return reading.isAny(token, WordClass.mask(WordClass.PARTICIPLE, WordClass.GERUND))
        || (reading.tag(Math.min(Math.max(token, 0), reading.size() - 1)).equals("VBD")
            && reading.isAny(token - 1, OPENERS));
  }

  /** “U.S. and South Korean officials”: the first part modifies what the second part names. */
  private boolean joinsModifiers(int first, int and, int limit) {
    if (and + 2 >= limit || !reading.isAny(and + 1, INSIDE)) {
      return false;
    }
    boolean left = isModifier(and - 1) || (reading.is(first, "both") && and == first + 2);
    int end = and + 1;
    while (end < limit && reading.isAny(end, INSIDE)) {
      end++;
    }
    boolean commonHead = !reading.is(end - 1, WordClass.NAME);
    return left && end - and > 2 && commonHead && isModifier(and + 1);
  }

  private boolean isModifier(int token) {
    EntityType type = reading.nameType(token);
    return (type != null && type != EntityType.PERSON) || reading.is(token, WordClass.ADJECTIVE);
  }

  /** “told the council 40 people died”: a number between two nouns counts the second. */
  private boolean isCountOfOthers(int token) {
    boolean common =
        reading.is(token - 1, WordClass.NOUN) && !reading.is(token - 1, WordClass.NAME);
    return common && reading.is(token, WordClass.NUMBER) && reading.tag(token + 1).equals("NNS");
  }

  /** “Yoon Thursday”: a weekday after a noun is no part of its phrase. */
  private boolean isLateTime(int first, int token) {
    return reading.is(token, WordClass.TIME)
        && reading.isAny(token - 1, HEADS)
        && !reading.isAny(first, OPENERS)
        && !reading.is(token + 1, WordClass.POSSESSIVE_ENDING);
  }

  /**
   * One past the full phrase that opens here: with “of the …”, “and …”; without relative clause.
   */
  int fullEnd(int first, int limit) {
    int end = plainEnd(first, limit);
    if (end == first) {
      return first;
    }
    for (int steps = 0; steps < 8 && end < limit; steps++) {
      int next = extended(end, limit);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int extended(int end, int limit) {
    if (reading.is(end, WordClass.POST_MODIFIER) && reading.isAny(end + 1, TIES)) {
      int tied = plainEnd(end + 2, limit); // “a person familiar with the talks”
      return tied > end + 2 ? tied : end;
    }
    boolean tie = reading.isAny(end, TIES) && !reading.is(end, "to");
    boolean and = reading.is(end, "and") || reading.is(end, "&");
    if ((!tie && !and) || reading.is(end + 1, WordClass.SUBJECT_PRONOUN)) {
      return end;
    }
    int next = plainEnd(end + 1, limit);
    if (tie && reading.is(end, WordClass.SETTING_OPENER) && isSetting(end + 1, next)) {
      return end;
    }
    boolean time = tie && reading.isAny(end + 1, WordClass.mask(WordClass.TIME));
    return next > end + 1 && !time ? next : end;
  }

  /** “said Quill in a letter”: where somebody spoke is no part of who did. */
  private boolean isSetting(int first, int end) {
    for (int i = first; i < end; i++) {
      if (reading.is(i, WordClass.SETTING)) {
        return true;
      }
    }
    return false;
  }

  /** The first token of the plain phrase that ends before {@code end}; {@code end} if none does. */
  int plainFirst(int end, int floor) {
    int stop = Math.max(floor, end - REACH);
    int first = end;
    while (first > stop) {
      int token = first - 1;
      if (reading.isAny(token, OPENERS)) {
        first--;
        if (!reading.is(first - 1, WordClass.POSSESSIVE_ENDING)
            && !reading.isAny(first - 1, OPENERS)) {
          break;
        }
      } else if (reading.isAny(token, INSIDE) || (first < end && isModifierVerb(token))) {
        first--;
      } else {
        break;
      }
    }
    return first < end && plainEnd(first, end) == end ? first : trimmed(first, end);
  }

  private int trimmed(int first, int end) {
    for (int at = first; at < end; at++) {
      if (plainEnd(at, end) == end) {
        return at;
      }
    }
    return reading.isAny(end - 1, WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.LONE_PRONOUN))
        ? end - 1
        : end;
  }

  /** The first token of the full phrase that ends before {@code end}. */
  int fullFirst(int end, int floor) {
    int first = plainFirst(end, floor);
    for (int steps = 0; steps < 6 && first < end && first - 1 > floor; steps++) {
      if (!reading.isAny(first - 1, TIES)) {
        break;
      }
      int before = plainFirst(first - 1, floor);
      if (before == first - 1) {
        break;
      }
      first = before;
    }
    return first;
  }

  /** Cuts “Yoon and Duda” into its parts, and drops “both”. */
  List<TokenRange> parts(int first, int end) {
    int start = reading.is(first, "both") && end > first + 1 ? first + 1 : first;
    List<TokenRange> parts = new ArrayList<>();
    int from = start;
    int at = start;
    while (at < end) {
      int plain = plainEnd(at, end);
      at = Math.max(plain, at + 1);
      boolean joint = at < end - 1 && (reading.is(at, "and") || reading.is(at, WordClass.COMMA));
      boolean afterTie = from < at && hasTie(from, at);
      if (joint && (!afterTie || isPerson(at + 1, end))) {
        parts.add(new TokenRange(from, at));
        at += reading.is(at, WordClass.COMMA) && reading.is(at + 1, "and") ? 2 : 1;
        from = Math.min(at, end - 1);
      }
    }
    parts.add(new TokenRange(from, end));
    return parts;
  }

  private boolean hasTie(int first, int end) {
    for (int i = first; i < end; i++) {
      if (reading.isAny(i, TIES)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int token, int end) {
    return token < end && reading.nameType(token) == EntityType.PERSON;
  }
}
