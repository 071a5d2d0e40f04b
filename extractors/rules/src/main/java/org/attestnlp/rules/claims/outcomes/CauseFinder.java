package org.attestnlp.rules.claims.outcomes;

import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.outcomes.Cause.Naming;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Year;
import org.jspecify.annotations.Nullable;

/**
 * Finds what brought the outcome of a claim about: its doer, else the nearest noun of its sentence
 * that says so: “<b>The blast</b> killed 12”, “12 were hurt in <b>a second blast</b>”.
 */
final class CauseFinder {

  /** How many words stand between a noun and its article at most. */
  private static final int LONGEST = 5;

  /** How far from its begin a sentence says that it goes on to what came later. */
  private static final int LATER = 3;

  /** How far from the number its cause stands at most, in tokens. */
  private static final int REACH = 40;

  private final Passage passage;

  CauseFinder(Passage passage) {
    this.passage = passage;
  }

  /** The cause of a claim, null if its sentence names none. */
  @Nullable Cause cause(Claim claim) {
    Participant agent = claim.agent();
    Cause doer = agent == null ? null : in(agent.span());
    return doer == null ? near(claim) : doer;
  }

  /**
   * The latest cause that the sentences behind an earlier claim name, before that of a claim: “A
   * bomb went off in Lemma. Five people were hurt.” Null if there is none.
   *
   * @param from the first token that may name it
   */
  @Nullable Cause told(Claim claim, int from) {
    int number = passage.at(claim.span().begin());
    int first = passage.sentenceFirst(number);
    for (int token = first - 1; token >= Math.max(from, first - REACH); token--) {
      Cause cause = names(token) ? at(token) : null;
      if (cause != null) {
        boolean next = cause.naming() == Naming.ONE && opensNext(passage.sentenceFirst(token));
        return next ? new Cause(cause.word(), cause.kind(), Naming.OTHER, "") : cause;
      }
    }
    return null;
  }

  /** What an outcome alone says of its cause: who protests is at a protest. */
  static @Nullable Cause implied(Claim claim) {
    return claim.outcome() == ClaimOutcome.PROTESTING
        ? new Cause("protest", Cause.Kind.PROTEST, Naming.OPEN, "")
        : claim.outcome() == ClaimOutcome.INFECTED
            ? new Cause("disease", Cause.Kind.DISEASE, Naming.OPEN, "")
            : null;
  }

  /** “Hours later, a bomb went off in Lemma”, “Elsewhere, a bomb …” */
  private boolean opensNext(int first) {
    boolean later = false;
    for (int token = first; token < first + LATER; token++) {
      later |= passage.is(token, "later");
    }
    return later || passage.is(first, EventWords.APART_OPENER) || isOtherIncident(first);
  }

  private @Nullable Cause in(Span span) {
    for (int token = passage.at(span.begin());
        token < passage.size() && passage.token(token).begin() < span.end();
        token++) {
      if (names(token)) {
        return at(token);
      }
    }
    return null;
  }

  /** The nearest before the number, else behind it. */
  private @Nullable Cause near(Claim claim) {
    int number = passage.at(claim.span().begin());
    int first = Math.max(passage.sentenceFirst(number), number - REACH);
    for (int token = number - 1; token >= first; token--) {
      if (names(token)) {
        return at(token);
      }
    }
    int end = Math.min(passage.sentenceEnd(number), number + REACH);
    for (int token = number; token < end; token++) {
      if (names(token)) {
        return at(token);
      }
    }
    return null;
  }

  /** “the bomb attack”, but not “the bomb squad”, “fire crews”, “storm-hit”. */
  private boolean names(int token) {
    boolean month = passage.is(token, TimeWords.MONTH) && passage.isCapital(token); // “in March”
    if (month || kind(token) == null || !passage.isNoun(token)) {
      return false;
    }
    int next = token + 1;
    return !passage.isNoun(next) && !passage.is(next, "-") && !passage.isPossessive(next)
        || passage.isNoun(next) && kind(next) == null && passage.isProper(next);
  }

  private Cause.@Nullable Kind kind(int token) {
    String kind = EventWords.HAPPENS.get(passage.lemma(token));
    return kind == null ? null : Cause.Kind.valueOf(kind);
  }

  private @Nullable Cause at(int noun) {
    Cause.Kind kind = kind(noun);
    if (kind == null) {
      return null;
    }
    boolean named = passage.isCapital(noun) && passage.isProper(noun + 1);
    String name = named ? passage.lower(noun + 1) : "";
    return new Cause(passage.lemma(noun), kind, naming(noun), name);
  }

  private Naming naming(int noun) {
    boolean plural = passage.isPluralNoun(noun);
    for (int token = noun - 1; token >= Math.max(0, noun - LONGEST); token--) {
      if (passage.isPossessive(token)) { // “last year’s march”, but “Monday’s blast”
        boolean other =
            passage.is(token - 1, TimeWords.TIME_UNIT) || Year.is(passage.text(token - 1));
        return other ? Naming.OTHER : Naming.KNOWN;
      }
      if (Year.is(passage.text(token))) {
        return Naming.OTHER; // “the 2014 outbreak”
      }
      if (passage.is(token, EventWords.OTHER_HAPPENING)) {
        return Naming.OTHER;
      }
      if (passage.isOneOf(token, "that", "those")) {
        return Naming.THAT;
      }
      if (passage.isOneOf(token, "a", "an", "one", "some")) {
        return plural ? Naming.OPEN : Naming.ONE;
      }
      if (passage.isDeterminer(token) || passage.tag(token).equals("PRP$")) {
        return Naming.KNOWN;
      }
      boolean inside =
          passage.isNoun(token) || passage.isAdjective(token) || passage.tag(token).equals("VBN");
      if (!inside) {
        break;
      }
    }
    return passage.isProper(noun) ? Naming.KNOWN : Naming.OPEN; // “Hurricane Odile”
  }

  /** “It destroyed 40 homes”: what the sentence before told of. */
  boolean isTakenUp(Claim claim) {
    Participant agent = claim.agent();
    return agent != null
        && FunctionWords.PRONOUN.contains(passage.lower(passage.at(agent.span().begin())));
  }

  /** “Elsewhere, two guards were hurt.” */
  boolean opensAnother(Claim claim) {
    int first = passage.sentenceFirst(passage.at(claim.span().begin()));
    return passage.is(first, EventWords.APART_OPENER) || isOtherIncident(first);
  }

  /** “In an unrelated incident, …”, “In another case” */
  private boolean isOtherIncident(int first) {
    boolean in = passage.is(first, "in") && passage.inParagraph(first, first + LONGEST);
    for (int token = first + 1; in && token < first + LONGEST; token++) {
      if (passage.is(token, EventWords.OTHER_HAPPENING)) {
        return passage.isOneOf(token + 1, "incident", "case", "accident", "attack", "event");
      }
    }
    return false;
  }
}
