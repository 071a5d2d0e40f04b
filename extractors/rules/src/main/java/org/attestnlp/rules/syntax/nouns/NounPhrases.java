package org.attestnlp.rules.syntax.nouns;

import java.util.List;
import java.util.Set;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the borders of noun phrases by the classes of their words.
 *
 * <p>A plain phrase is “President Quill ’s office”; a full phrase adds what prepositions tie to it:
 * “a spokesman for the ministry of defence”.
 */
public final class NounPhrases {

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

  private static final Set<String> LETTERS = Capitals.of(PeopleWords.POST_NOMINAL);

  private final Passage passage;
  private final JointModifiers joints;

  public NounPhrases(Passage passage) {
    this.passage = passage;
    this.joints = new JointModifiers(passage, INSIDE, OPENERS);
  }

  /** Whether a noun phrase can open here. */
  public boolean opens(int token) {
    return passage.isAny(token, INSIDE | OPENERS)
        || passage.isAny(token, WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.LONE_PRONOUN))
        || isModifierVerb(token);
  }

  /** One past the last token of the plain phrase that opens here; {@code first} if none does. */
  public int plainEnd(int first, int limit) {
    if (first >= limit) {
      return first;
    }
    if (passage.is(first, WordClass.SUBJECT_PRONOUN)
        || (passage.is(first, WordClass.OBJECT_PRONOUN)
            && !passage.is(first, WordClass.POSSESSIVE_DETERMINER))) {
      return first + 1;
    }
    int stop = Math.min(limit, first + REACH);
    int end = first;
    int head = first;
    while (end < stop && belongs(first, end, stop)) {
      if (passage.isAny(end, HEADS) || passage.is(end, WordClass.POSSESSIVE_ENDING)) {
        head = end + 1;
      }
      end++;
    }
    if (head > first) {
      boolean nominal = passage.isAny(first, OPENERS) && passage.is(end, WordClass.FINITE);
      return nominal && passage.is(end - 1, WordClass.ADJECTIVE)
          ? end
          : head; // “the Wales international said”
    }
    return loneEnd(first, end);
  }

  /** “Many”, “both”, “the injured”. */
  private int loneEnd(int first, int end) {
    if (passage.is(first, WordClass.LONE_PRONOUN)) {
      return first + 1;
    }
    boolean nominal = end > first + 1 && passage.isAny(first, OPENERS);
    return nominal ? end : first;
  }

  private boolean belongs(int first, int token, int limit) {
    if (passage.isAny(token, INSIDE)) {
      return token == first || !isLateTime(first, token) && !isCountOfOthers(token);
    }
    if (token == first) {
      return opens(token);
    }
    boolean fresh = !passage.isAny(token - 1, HEADS);
    if (passage.isAny(token, OPENERS)) {
      return (fresh && passage.isAny(token - 1, OPENERS))
          || passage.is(token - 1, WordClass.POSSESSIVE_ENDING);
    }
    if (isRole(token) || isQuotedPart(token)) {
      return true;
    }
    if (passage.is(token, WordClass.ADVERB) || isModifierVerb(token)) {
      return fresh && token + 1 < limit && isInsideOrModifier(token + 1);
    }
    return passage.is(token, "and") && joints.joins(first, token, limit);
  }

  /** “the “Tides” chapter” */
  private boolean isQuotedPart(int token) {
    int quotation = passage.is(token, WordClass.MARK) ? passage.marks().of(token) : -1;
    return quotation >= 0
        && passage.marks().endInside(quotation) - passage.marks().firstInside(quotation) <= 4
        && passage.isAny(token - 1, INSIDE | OPENERS);
  }

  private boolean isRole(int token) {
    return passage.is(token, WordClass.ROLE_MODIFIER) && passage.is(token + 1, WordClass.NOUN);
  }

  private boolean isInsideOrModifier(int token) {
    return passage.isAny(token, INSIDE) || isModifierVerb(token);
  }

  private boolean isModifierVerb(int token) {
    return passage.isAny(token, WordClass.mask(WordClass.PARTICIPLE, WordClass.GERUND))
        || (passage.tag(Math.min(Math.max(token, 0), passage.size() - 1)).equals("VBD")
            && passage.isAny(token - 1, OPENERS))
        || (passage.lower(token).endsWith("ly") // “a carefully worded letter”
            && passage.isAny(token - 1, OPENERS)
            && passage.isAny(token + 1, WordClass.mask(WordClass.PARTICIPLE, WordClass.GERUND)));
  }

  /** “told the council 40 people died”: a number between two nouns counts the second. */
  private boolean isCountOfOthers(int token) {
    boolean common =
        passage.is(token - 1, WordClass.NOUN) && !passage.is(token - 1, WordClass.NAME);
    return common && passage.is(token, WordClass.NUMBER) && passage.tag(token + 1).equals("NNS");
  }

  /** “Quill Thursday”: a weekday after a noun is no part of its phrase. */
  private boolean isLateTime(int first, int token) {
    return passage.is(token, WordClass.TIME)
        && passage.isAny(token - 1, HEADS)
        && !passage.isAny(first, OPENERS)
        && !passage.is(token + 1, WordClass.POSSESSIVE_ENDING);
  }

  /**
   * One past the full phrase that opens here: with “of the …”, “and …”; without relative clause.
   */
  public int fullEnd(int first, int limit) {
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
    if (passage.is(end, WordClass.POST_MODIFIER) && passage.isAny(end + 1, TIES)) {
      int tied = plainEnd(end + 2, limit); // “a person familiar with the talks”
      return tied > end + 2 ? tied : end;
    }
    boolean role = // “two aides to the mayor”
        passage.is(end - 1, PeopleWords.ROLE_WITH_TO)
            || PeopleWords.ROLE_WITH_TO.contains(passage.lemma(end - 1));
    boolean to = passage.is(end, "to") && !role;
    boolean tie = passage.isAny(end, TIES) && !to;
    boolean and = passage.is(end, "and") || passage.is(end, "&");
    if ((!tie && !and) || passage.is(end + 1, WordClass.SUBJECT_PRONOUN)) {
      return end;
    }
    int next = plainEnd(end + 1, limit);
    if (tie && passage.is(end, WordClass.SETTING_OPENER) && isSetting(end + 1, next)) {
      return end;
    }
    boolean time = tie && passage.isAny(end + 1, WordClass.mask(WordClass.TIME));
    return next > end + 1 && !time ? next : end;
  }

  /** “said Quill in a letter”: where somebody spoke is no part of who did. */
  private boolean isSetting(int first, int end) {
    for (int i = first; i < end; i++) {
      if (passage.is(i, WordClass.SETTING)) {
        return true;
      }
    }
    return false;
  }

  /** The first token of the plain phrase that ends before {@code end}; {@code end} if none does. */
  public int plainFirst(int end, int floor) {
    int stop = Math.max(floor, end - REACH);
    int first = end;
    while (first > stop) {
      int token = first - 1;
      if (passage.isAny(token, OPENERS)) {
        first--;
        if (!passage.is(first - 1, WordClass.POSSESSIVE_ENDING)
            && !passage.isAny(first - 1, OPENERS)) {
          break;
        }
      } else if (passage.isAny(token, INSIDE) || (first < end && isModifierVerb(token))) {
        first--;
      } else {
        break;
      }
    }
    return first < end && plainEnd(first, end) == end ? first : trimmed(first, end);
  }

  /**
   * The plain phrase that ends before {@code end} and begins at {@code floor} or behind it, with
   * its last word for a head; without the verb that it is the object of; null if there is none.
   */
  public @Nullable Phrase endingAt(int end, int floor) {
    int first = plainFirst(end, floor);
    boolean conjunction = passage.is(first, "that") && passage.tag(first).equals("IN");
    boolean verb = // “seeking damages”, “called Citizens”
        passage.isAny(first, WordClass.mask(WordClass.GERUND, WordClass.PARTICIPLE))
            && !passage.isAny(first - 1, OPENERS);
    int start = (conjunction || verb) && first + 1 < end ? first + 1 : first;
    return first < end ? new Phrase(start, end, end - 1) : null;
  }

  private int trimmed(int first, int end) {
    for (int at = first; at < end; at++) {
      if (plainEnd(at, end) == end) {
        return at;
      }
    }
    return passage.isAny(end - 1, WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.LONE_PRONOUN))
        ? end - 1
        : end;
  }

  /** The first token of the full phrase that ends before {@code end}. */
  public int fullFirst(int end, int floor) {
    int first = plainFirst(end, floor);
    for (int steps = 0; steps < 6 && first < end && first - 1 > floor; steps++) {
      if (!passage.isAny(first - 1, TIES)) {
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

  /**
   * One past the head of the phrase between two borders: what stands before the first “of”, “for”,
   * … that is no part of a name. In “Secretary of State Ada Quill” it is the name at the end.
   */
  public int headEnd(int first, int last) {
    int end = last;
    while (end > first + 1 && LETTERS.contains(passage.text(end - 1))) {
      end--; // “Sal Quill KC said”
    }
    for (int i = first + 1; i < end; i++) {
      boolean inName = passage.nameType(i) != null && !passage.startsName(i); // “Bank of Norhaven”
      if (passage.is(i, FunctionWords.SOURCE_TIE) && !inName) {
        return new TitlePhrase(passage).isBetween(first, i, end) ? end : i;
      }
    }
    return end;
  }

  /** Cuts “Quill and Reed” into its parts, and drops “both”. */
  public List<TokenRange> parts(int first, int end) {
    return new Conjuncts(passage, this).of(first, end);
  }
}
