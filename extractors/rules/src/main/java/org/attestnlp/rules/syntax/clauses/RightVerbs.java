package org.attestnlp.rules.syntax.clauses;

import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.LightVerbs;
import org.attestnlp.rules.syntax.verbs.ReducedClauses;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
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
  private final ClauseClues clues;

  RightVerbs(Passage passage, VerbGroups verbs, ReducedClauses reduced, ClauseClues clues) {
    this.clues = clues;
    this.passage = passage;
    this.reduced = reduced;
    this.verbs = verbs;
    this.light = new LightVerbs(passage);
  }

  /** The finite verb that follows the noun phrase, over prepositional phrases and one aside. */
  @Nullable VerbGroup subjectOf(int end, int limit) {
    if (passage.is(end, ",")) {
      return behindAside(end, ",", limit);
    }
    if (passage.isOneOf(end, "–", "—", "--", "-")) {
      return behindAside(
          end, passage.text(end), limit); // “1,200 seals – half of all – were culled”
    }
    int close = passage.is(end, "(") ? closing(end, limit) : -1;
    if (close > 0) {
      return subjectOf(close + 1, limit); // “Nine officers (all of them young) were hurt”
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

  private int closing(int open, int limit) {
    for (int token = open + 1; token < Math.min(limit, open + ASIDE); token++) {
      if (passage.is(token, ")")) {
        return token;
      }
    }
    return -1;
  }

  private boolean stops(int token) {
    return passage.is(token, FunctionWords.BORDER)
        || passage.isOneOf(token, ",", "”")
        || passage.is(token, "and")
            && !passage.isNoun(token + 1)
            && !passage.isAdjective(token + 1)
            && !passage.isDeterminer(token + 1);
  }

  /** “and eight children <b>and a guard were</b> injured”, but “and a guard was sacked”. */
  private boolean isWithOther(int end, VerbGroup right) {
    if (!passage.is(end, "and") || !passage.isOneOf(right.first(), "were", "are", "have")) {
      return false;
    }
    for (int token = end + 1; token < right.first(); token++) {
      if (!passage.isNoun(token) && !passage.isAdjective(token) && !passage.isDeterminer(token)) {
        return false;
      }
    }
    return true;
  }

  /**
   * “As the polls opened two officials <b>were killed</b>”: what stands right before a plural
   * “were” is its subject; but “The men who shot two guards were jailed”.
   */
  private boolean isOwn(int end, VerbGroup left, VerbGroup right) {
    boolean plural =
        directly(end, right.first())
            && right.first() < right.main()
            && passage.isOneOf(right.first(), "were", "are", "have");
    String tag = passage.tag(left.first());
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    if (!plural || !finite || left.infinitive()) {
      return false;
    }
    for (int token = left.first() - 1; token >= left.first() - ASIDE; token--) {
      if (passage.isOneOf(token, "who", "which", "that", "whose", "whom")) {
        return false;
      }
    }
    return passage.isOneOf(passage.sentenceFirst(left.main()), "as", "when", "while", "before")
        || passage.isOneOf(passage.sentenceFirst(left.main()), "after", "since", "once");
  }

  /**
   * “every third flat, or 31%, stood empty”, “six marchers, two of them under 16, were hurt”: the
   * verb right behind a second comma.
   */
  private @Nullable VerbGroup behindAside(int comma, String mark, int limit) {
    int last = Math.min(limit, comma + ASIDE + LONGEST_GROUP);
    VerbGroup group = verbs.firstAfter(comma, last);
    while (group != null) {
      int before = group.first() - 1;
      while (before > comma && passage.isAdverb(before)) {
        before--;
      }
      if (passage.is(before, mark) && before > comma && isFinite(group, comma)) {
        return before - comma <= ASIDE ? group : null;
      }
      group = verbs.firstAfter(group.end(), last);
    }
    return null;
  }

  /**
   * “619 people, of which <b>508</b> in Orla, were evacuated”: a number inside an aside shares the
   * verb behind it.
   */
  @Nullable VerbGroup aroundAside(int first, int end, int limit) {
    int open = first - 1;
    while (open > first - ASIDE && !passage.is(open, ",")) {
      if (passage.isVerb(open) && !passage.isOneOf(open, "including")) {
        return null;
      }
      open--;
    }
    boolean part =
        passage.is(open + 1, "of") && passage.isOneOf(open + 2, "which", "whom", "them")
            || passage.isOneOf(open + 1, "including", "among");
    int close = end;
    while (part && close < Math.min(limit, end + ASIDE) && !passage.is(close, ",")) {
      if (passage.isVerb(close)) {
        return null;
      }
      close++;
    }
    VerbGroup group = part && passage.is(close, ",") ? verbs.firstAfter(close, limit) : null;
    return group != null && group.first() == close + 1 && isFinite(group, close) ? group : null;
  }

  /**
   * “five people, <b>three</b> of them children, were treated”, “40 inmates (<b>six</b> of them
   * women) escaped”: a part of the subject shares its verb; or null.
   */
  @Nullable VerbGroup aroundPart(int first, int end, int limit) {
    int open = first - 1;
    while (passage.isAdverb(open) || passage.is(open, MeasureWords.BEFORE_COUNT)) {
      open--;
    }
    boolean of = passage.is(end - 2, "of") && passage.is(end - 1, FunctionWords.PART_PRONOUN);
    String mark = passage.is(open, "(") ? ")" : passage.text(open);
    boolean aside =
        passage.isOneOf(open, ",", "(", "–", "—", "--")
            && (passage.isNoun(open - 1) || passage.tag(open - 1).equals("CD"));
    int close = end;
    int last = of && aside ? Math.min(limit, end + ASIDE) : end;
    while (close < last && !passage.is(close, mark) && !passage.isVerb(close)) {
      close++;
    }
    VerbGroup group =
        close < last && passage.is(close, mark) ? verbs.firstAfter(close, limit) : null;
    return group != null && group.first() == close + 1 && isFinite(group, close) ? group : null;
  }

  /** A base form is finite right behind its subject only: “If 300 members resign”. */
  boolean isFinite(VerbGroup group, int end) {
    String tag = passage.tag(group.first());
    boolean lone = group.first() == group.main();
    boolean base = tag.equals("VB") && group.first() > end;
    boolean participle =
        tag.equals("VBG")
            || tag.equals("VBN") && !isPast(group) && !befalls(group, end)
            || isDoneBy(group, end);
    return !group.infinitive() && !(lone && (base || participle));
  }

  /** “found 18 rifles abandoned by rebels”: a past form that tells by whom is a participle. */
  private boolean isDoneBy(VerbGroup group, int end) {
    return group.first() == end
        && passage.lower(group.main()).endsWith("ed")
        && passage.is(group.end(), "by")
        && !passage.tag(group.end() + 1).equals("CD")
        && !clues.changes(passage.lemma(group.main()));
  }

  /** “40 guards wounded a colonel”: a past form with an object, whatever the tagger calls it. */
  private boolean isPast(VerbGroup group) {
    return passage.lower(group.main()).endsWith("ed")
        && (passage.isDeterminer(group.end()) || light.nounOf(group.main()) >= 0);
  }

  /** “40 cars burned”, “where 14 cattle drowned”: whatever the tagger calls it. */
  private boolean befalls(VerbGroup group, int end) {
    int next = end;
    while (passage.isAdverb(next)) {
      next++;
    }
    return group.first() == next
        && EventWords.BEFALLING.contains(passage.lemma(group.main()))
        && !passage.is(group.end(), "by");
  }

  /** Whether the verb to the right has the number as subject, rather than the left as object. */
  boolean isSubject(int first, int end, VerbGroup left, VerbGroup right) {
    boolean determined = passage.isDeterminer(first - 1) && !passage.is(first - 1, "that");
    boolean adjacent = left.end() == first || left.end() == first - 1 && determined;
    boolean speech = ReportingWords.NUMBER_CLAUSE_VERB.contains(passage.lemma(left.main()));
    if (adjacent && !speech) {
      return isOwn(end, left, right);
    }
    int open = opening(first);
    boolean opens = opens(first);
    boolean joined = // “were killed and 80 soldiers trained in Velia were sent home”
        passage.is(open - 1, "and")
            && !passage.isOneOf(left.first() - 1, "who", "which", "that")
            && (reduced.reaches(end, right) || isWithOther(end, right));
    return joined
        || directly(end, right.first()) && (opens || speech || !passage.isPreposition(first - 1));
  }

  /** Whether a clause may open with the number: “before 12 crates slid”, “divided: 40 percent”. */
  boolean opens(int first) {
    int open = opening(first);
    return passage.is(open - 1, FunctionWords.CLAUSE_LINK)
        || passage.is(open - 1, FunctionWords.SUBORDINATOR)
        || passage.isOneOf(open - 1, ",", "that", ":");
  }

  /** Where “a further 300,000” begins. */
  int opening(int first) {
    boolean further = passage.is(first - 1, FunctionWords.FURTHER);
    return further ? (passage.isDeterminer(first - 2) ? first - 2 : first - 1) : first;
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
