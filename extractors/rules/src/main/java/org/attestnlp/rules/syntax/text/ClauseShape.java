package org.attestnlp.rules.syntax.text;

import java.util.Set;
import java.util.function.IntPredicate;
import org.attestnlp.rules.lexicon.FunctionWords;

/** Tells whether words hold a finite verb, and whether they make a clause of their own. */
public final class ClauseShape {

  /** How long an aside without a verb is at most, in tokens. */
  private static final int ASIDE = 6;

  private final Passage reading;

  public ClauseShape(Passage reading) {
    this.reading = reading;
  }

  /** Whether something is to do something: “sales to grow by 40 percent”. */
  public boolean isToDo(int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      if (reading.is(i, "to") && reading.tag(i + 1).equals("VB")) {
        return true;
      }
      if (reading.isAny(i, WordClass.mask(WordClass.COMMA, WordClass.FINITE))) {
        return false;
      }
    }
    return false;
  }

  /** Whether somebody does something, told without a finite verb: “Quill leading Pell by two”. */
  public boolean isDoing(int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      boolean modifies = // “voters showing interest”, but “Quill leading Pell”
          reading.is(i + 1, WordClass.NOUN) && !reading.is(i + 1, WordClass.NAME);
      boolean gerund = reading.is(i, WordClass.GERUND) && !modifies;
      if (gerund && i > start) {
        return reading.isAny(i - 1, WordClass.mask(WordClass.NOUN, WordClass.OBJECT_PRONOUN));
      }
      if (!reading.isAny(i, DOER)) {
        return false;
      }
    }
    return false;
  }

  private static final long DOER =
      WordClass.mask(
          WordClass.NOUN,
          WordClass.NAME,
          WordClass.ADJECTIVE,
          WordClass.NUMBER,
          WordClass.DETERMINER,
          WordClass.POSSESSIVE_DETERMINER,
          WordClass.POSSESSIVE_ENDING,
          WordClass.OBJECT_PRONOUN,
          WordClass.PREPOSITION);

  /** Whether the words make a clause: something, then a finite verb. */
  public boolean isClause(int start, int end) {
    if (reading.is(start, WordClass.FINITE)) {
      return false;
    }
    boolean inner = reading.is(start, WordClass.SUBORDINATOR);
    boolean fronted = inner; // “If it rains, they stay”
    for (int i = start + 1; i < end; i++) {
      if (opensInner(i)) {
        fronted = !inner && i == start + 1; // “Even if it rains, they stay”
        inner = true;
      } else if ((fronted || verbless(i, start)) && reading.is(i, WordClass.COMMA)) {
        inner = false;
      } else if (reading.is(i, WordClass.FINITE) && !isJoined(i) || opensMarked(i)) {
        if (!inner) {
          return true;
        }
        inner = false;
      }
    }
    return false;
  }

  /** “nurses “deserve better””: the engine takes the first marked word for a bare form. */
  private boolean opensMarked(int verb) {
    boolean noun = // “actions “amount to a crime””
        reading.tag(verb).equals("NN") && reading.is(verb + 1, "to");
    boolean base = reading.tag(verb).equals("VB") || noun;
    return reading.is(verb - 1, WordClass.MARK)
        && (base && reading.isPluralNoun(verb - 2) || isMarkedPast(verb));
  }

  /** “the firm “laundered” the cash”: the engine takes the marked word for a participle. */
  private boolean isMarkedPast(int verb) {
    return reading.is(verb, WordClass.PARTICIPLE)
        && reading.is(verb - 2, WordClass.NOUN)
        && reading.is(verb + 1, WordClass.MARK)
        && reading.isAny(verb + 2, OBJECT_OPENERS);
  }

  /** “the plan, although flawed, would work”: the aside that ends here has no verb. */
  private boolean verbless(int comma, int start) {
    for (int i = comma - 1; i > start && comma - i <= ASIDE; i--) {
      if (reading.isAny(i, WordClass.mask(WordClass.COMMA, WordClass.FINITE))) {
        return false;
      }
      if (reading.is(i, WordClass.SUBORDINATOR)) {
        return reading.is(i - 1, WordClass.COMMA);
      }
    }
    return false;
  }

  /** “the launch of a ship that sank”, “her joy as she sang”: the next verb is inside. */
  private boolean opensInner(int token) {
    boolean relative =
        reading.isAny(token, WordClass.mask(WordClass.RELATIVE))
            && reading.isAny(
                token - 1, WordClass.mask(WordClass.NOUN, WordClass.COMMA, WordClass.VERB));
    boolean doing = reading.is(token + 1, WordClass.GERUND); // “the path to it while keeping calm”
    return relative || reading.is(token, WordClass.SUBORDINATOR) && !doing;
  }

  private boolean isJoined(int verb) {
    int before = verb - 1;
    while (reading.is(before, WordClass.ADVERB)) {
      before--;
    }
    return reading.is(before, WordClass.CONJUNCTION);
  }

  /**
   * “says water surged inland”: a noun and its verb that the engine takes for a participle, with no
   * other verb.
   *
   * @param governs whether a participle governs what follows it instead: “wrote a book called …”
   */
  public boolean isTold(int start, int end, IntPredicate governs) {
    boolean verb = false;
    for (int i = start + 1; i < end; i++) {
      if (reading.isAny(i, WordClass.mask(WordClass.FINITE, WordClass.RELATIVE))) {
        return false;
      }
      verb |=
          reading.is(i, WordClass.PARTICIPLE)
              && reading.is(i - 1, WordClass.NOUN)
              && !reading.is(i + 1, "by") // “found rifles abandoned by the rebels”
              && !governs.test(i);
    }
    return verb;
  }

  /**
   * “the talk about it skips over the point”, “people, numbering 75 million, surpassed …”: a verb
   * that the engine takes for a plural or a participle.
   */
  public boolean hidesVerb(int start, int end) {
    int comma = -1;
    for (int i = start + 1; i + 1 < end; i++) {
      boolean aside = comma > 0 && reading.is(i - 1, WordClass.COMMA) && i - 1 > comma;
      boolean past = aside && reading.is(i, WordClass.PARTICIPLE);
      boolean bare =
          i == start + 1 && reading.tag(start).startsWith("JJ"); // “cold damages the pipes”
      boolean plural =
          reading.tag(i).equals("NNS") && (bare || reading.tag(i - 1).startsWith("NN"));
      boolean object =
          PARTICLES.contains(reading.lower(i + 1))
              || reading.isAny(i + 1, OBJECT_OPENERS)
              || reading.is(i + 1, "to") && reading.tag(i + 2).equals("VB"); // “more needs to be”
      boolean base = reading.tag(i).equals("VB") && reading.is(i - 1, WordClass.NOUN);
      if (past || base || (plural && object)) {
        return true;
      }
      comma = reading.is(i, WordClass.COMMA) ? i : comma;
    }
    return false;
  }

  private static final long OBJECT_OPENERS =
      WordClass.mask(WordClass.NAME, WordClass.DETERMINER, WordClass.POSSESSIVE_DETERMINER);
  private static final Set<String> PARTICLES = FunctionWords.PARTICLE;

  public boolean hasFinite(int start, int end) {
    for (int i = start; i < end; i++) {
      if (reading.is(i, WordClass.FINITE)) {
        return true;
      }
    }
    return false;
  }
}
