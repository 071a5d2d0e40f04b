package org.attestnlp.rules.syntax.nouns;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Tells where “and” joins what modifies one noun: {@code U.S. and South Korean officials}. */
final class JointModifiers {

  private final Passage passage;
  private final long inside;
  private final long openers;

  /**
   * @param inside the classes of words inside a noun phrase
   * @param openers the classes of words that open one
   */
  JointModifiers(Passage passage, long inside, long openers) {
    this.passage = passage;
    this.inside = inside;
    this.openers = openers;
  }

  /** Whether the first part modifies what the second part names. */
  boolean joins(int first, int and, int limit) {
    int end = and + 1;
    while (end < limit && passage.isAny(end, inside)) {
      end++;
    }
    if (end - and <= 2 || passage.is(end - 1, WordClass.NAME)) {
      return false;
    }
    boolean left = isModifier(and - 1) || passage.is(first, "both") && and == first + 2;
    return left && isModifier(and + 1)
        || areOfPeoples(first, and, end)
        || isOfOneBody(first, and, end);
  }

  private boolean isModifier(int token) {
    EntityType type = passage.nameType(token);
    return (type != null && type != EntityType.PERSON) || passage.is(token, WordClass.ADJECTIVE);
  }

  /** “Catholic and Orthodox bishops”: two capitals, each alone before the one plural. */
  private boolean areOfPeoples(int first, int and, int end) {
    boolean alone = and - 1 == first || and - 2 == first && passage.isAny(first, openers);
    boolean looks = isLikePeople(and - 1) || isLikePeople(and + 1);
    return alone
        && and + 3 == end
        && passage.tag(end - 1).equals("NNS")
        && looks
        && isOfPeople(and - 1)
        && isOfPeople(and + 1);
  }

  private boolean isOfPeople(int token) {
    boolean capital = passage.isCapital(token) && !passage.tag(token).equals("NNPS");
    return capital && (isLikePeople(token) || passage.nameType(token) != EntityType.PERSON);
  }

  /** “Norlandic”, “Velian”: the tagger knows no such adjectives and may call them people. */
  private boolean isLikePeople(int token) {
    String lower = passage.lower(token);
    return lower.endsWith("ian")
        || lower.endsWith("ic")
        || lower.endsWith("ish")
        || lower.endsWith("ese");
  }

  /** “the Norland Customs and Border Protection agency”: two names and the noun of one body. */
  private boolean isOfOneBody(int first, int and, int end) {
    boolean names =
        passage.isAny(first, openers)
            && passage.is(end - 1, BodyWords.BODY_ROLE)
            && and > first + 1;
    for (int token = first + 1; token < end - 1; token++) {
      names &= token == and || passage.isCapital(token);
    }
    return names;
  }
}
