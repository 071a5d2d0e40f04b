package org.attestnlp.rules.claims;

import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.Passage;
import org.attestnlp.rules.syntax.VerbGroup;
import org.attestnlp.rules.syntax.VerbGroups;
import org.jspecify.annotations.Nullable;

/** Finds the verb whose subject is a number's phrase: {@code Four sailors died}. */
final class RightVerbs {

  /** The longest aside between two commas, in tokens. */
  private static final int ASIDE = 14;

  private final Passage passage;
  private final VerbGroups verbs;

  RightVerbs(Passage passage, VerbGroups verbs) {
    this.passage = passage;
    this.verbs = verbs;
  }

  /** The finite verb that follows the noun phrase, over prepositional phrases and one aside. */
  @Nullable VerbGroup subjectOf(int end, int limit) {
    VerbGroup group = verbs.firstAfter(end, limit);
    while (group != null && !isFinite(group, end)) {
      group = verbs.firstAfter(group.end(), limit);
    }
    if (group == null) {
      return null;
    }
    int start = passage.is(end, ",") ? behindAside(end, group) : end;
    for (int token = start; token < group.first(); token++) {
      if (stops(token)) {
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

  /** "every third flat, or 31%, stood empty", "six marchers, two of them under 16, were hurt" */
  private int behindAside(int comma, VerbGroup group) {
    int last = group.first() - 1;
    while (last > comma && passage.isAdverb(last)) {
      last--;
    }
    boolean aside = passage.is(last, ",") && last - comma <= ASIDE;
    boolean numeral = passage.tag(comma + 1).equals("CD") || passage.is(comma + 1, "or");
    return aside && numeral ? last + 1 : comma;
  }

  /** A base form is finite right behind its subject only: "If 300 members resign". */
  private boolean isFinite(VerbGroup group, int end) {
    String tag = passage.tag(group.first());
    boolean lone = group.first() == group.main();
    boolean base = tag.equals("VB") && group.first() > end;
    return !group.infinitive() && !(lone && (base || tag.equals("VBG") || tag.equals("VBN")));
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
    return directly(end, right.first()) && (opens || speech || !passage.isPreposition(first - 1));
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
