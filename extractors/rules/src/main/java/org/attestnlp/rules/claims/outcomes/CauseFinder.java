package org.attestnlp.rules.claims.outcomes;

import org.attestnlp.model.Claim;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.outcomes.Cause.Naming;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds what brought the outcome of a claim about: its doer, else the nearest noun of its sentence
 * that says so: “<b>The blast</b> killed 12”, “12 were hurt in <b>a second blast</b>”.
 */
final class CauseFinder {

  /** How many words stand between a noun and its article at most. */
  private static final int LONGEST = 5;

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
    if (kind(token) == null || !passage.isNoun(token)) {
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
    return kind == null ? null : new Cause(passage.lemma(noun), kind, naming(noun));
  }

  private Naming naming(int noun) {
    boolean plural = passage.isPluralNoun(noun);
    for (int token = noun - 1; token >= Math.max(0, noun - LONGEST); token--) {
      if (passage.isPossessive(token)) {
        return Naming.KNOWN; // “Monday’s blast”
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
    return passage.is(first, EventWords.APART_OPENER);
  }
}
