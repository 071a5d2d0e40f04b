package org.attestnlp.rules.claims;

import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.LightVerbs;
import org.attestnlp.rules.syntax.Passage;
import org.attestnlp.rules.syntax.ReducedClauses;
import org.attestnlp.rules.syntax.VerbGroup;
import org.attestnlp.rules.syntax.VerbGroups;
import org.jspecify.annotations.Nullable;

/** Finds the verb whose subject is a number's phrase: {@code Four sailors died}. */
final class RightVerbs {

  /** The longest aside between two commas, in tokens. */
  private static final int ASIDE = 14;

  /** The longest verb group, in tokens. */
  private static final int LONGEST_GROUP = 9;

  private final Passage passage;
  private final VerbGroups verbs;
  private final LightVerbs light;
  private final ReducedClauses reduced;

  RightVerbs(Passage passage, VerbGroups verbs, ReducedClauses reduced) {
    this.passage = passage;
    this.reduced = reduced;
    this.verbs = verbs;
    this.light = new LightVerbs(passage);
  }

  /** The finite verb that follows the noun phrase, over prepositional phrases and one aside. */
  @Nullable VerbGroup subjectOf(int end, int limit) {
    if (passage.is(end, ",")) {
      return behindAside(end, limit);
    }
    VerbGroup group = verbs.firstAfter(end, limit);
    while (group != null && (!isFinite(group, end) || reduced.isModifier(group))) {
      group = verbs.firstAfter(group.end(), limit);
    }
    for (int token = end; group != null && token < group.first(); token++) {
      boolean joined = passage.is(token, "and") && token + 1 == group.first();
      if (joined || stops(token)) {
        return null;
      }
    }
    return group;
  }

  private boolean stops(int token) {
    return passage.is(token, FunctionWords.BORDER)
        || passage.isOneOf(token, ",", "”")
        || passage.is(token, "and")
            && !passage.isNoun(token + 1)
            && !passage.isAdjective(token + 1);
  }

  /**
   * "every third flat, or 31%, stood empty", "six marchers, two of them under 16, were hurt": the
   * verb right behind a second comma.
   */
  private @Nullable VerbGroup behindAside(int comma, int limit) {
    int last = Math.min(limit, comma + ASIDE + LONGEST_GROUP);
    VerbGroup group = verbs.firstAfter(comma, last);
    while (group != null) {
      int before = group.first() - 1;
      while (before > comma && passage.isAdverb(before)) {
        before--;
      }
      if (passage.is(before, ",") && before > comma && isFinite(group, comma)) {
        return before - comma <= ASIDE ? group : null;
      }
      group = verbs.firstAfter(group.end(), last);
    }
    return null;
  }

  /** A base form is finite right behind its subject only: "If 300 members resign". */
  private boolean isFinite(VerbGroup group, int end) {
    String tag = passage.tag(group.first());
    boolean lone = group.first() == group.main();
    boolean base = tag.equals("VB") && group.first() > end;
    boolean participle = tag.equals("VBG") || tag.equals("VBN") && !isPast(group);
    return !group.infinitive() && !(lone && (base || participle));
  }

  /** "40 guards wounded a colonel": a past form with an object, whatever the tagger calls it. */
  private boolean isPast(VerbGroup group) {
    return passage.lower(group.main()).endsWith("ed")
        && (passage.isDeterminer(group.end()) || light.nounOf(group.main()) >= 0);
  }

  /** Whether the verb to the right has the number as subject, rather than the left as object. */
  boolean isSubject(int first, int end, VerbGroup left, VerbGroup right) {
    boolean adjacent =
        left.end() == first || left.end() == first - 1 && passage.isDeterminer(first - 1);
    boolean speech = ReportingWords.NUMBER_CLAUSE_VERB.contains(passage.lemma(left.main()));
    if (adjacent && !speech) {
      return false;
    }
    boolean opens =
        passage.is(first - 1, FunctionWords.CLAUSE_LINK)
            || passage.isOneOf(first - 1, ",", "that", ":");
    boolean joined = // "were killed and 80 soldiers trained in Velia were sent home"
        passage.is(first - 1, "and")
            && !passage.isOneOf(left.first() - 1, "who", "which", "that")
            && reduced.reaches(end, right);
    return joined
        || directly(end, right.first()) && (opens || speech || !passage.isPreposition(first - 1));
  }

  private boolean directly(int from, int to) {
    int token = from;
    if (passage.is(token, ",")) {
      return true; // an aside that was skipped
    }
    while (token < to && passage.isAdverb(token)) {
      token++;
    }
    return token == to;
  }
}
