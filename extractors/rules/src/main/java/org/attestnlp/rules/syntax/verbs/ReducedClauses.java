package org.attestnlp.rules.syntax.verbs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.ReducedClause.Kind;
import org.attestnlp.spi.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of each sentence that have a subject and a predicate, but no finite verb. A
 * participle that merely modifies its noun makes none: {@code treated 12 people injured in the
 * crash}, {@code two suspects arrested on Friday were freed}.
 */
public final class ReducedClauses {

  /** How many predicates may stand between a subject and its own: those of asides. */
  private static final int NEAR = 3;

  /** How many tokens before a conjunct the clause begins that it is joined to. */
  private static final int BACK = 60;

  private final Passage passage;
  private final VerbGroups verbs;
  private final BarePredicates predicates;
  private final Map<Integer, List<ReducedClause>> known = new HashMap<>();

  public ReducedClauses(Passage passage, VerbGroups verbs) {
    this.passage = passage;
    this.verbs = verbs;
    this.predicates = new BarePredicates(passage, verbs);
  }

  /** The clause whose subject has one of the tokens from the first to the end, or null. */
  public @Nullable ReducedClause of(int first, int end) {
    List<ReducedClause> clauses = of(passage.sentence(first));
    int from = place(clauses, first);
    for (ReducedClause clause : clauses.subList(from, Math.min(clauses.size(), from + NEAR))) {
      if (clause.first() < end && first < clause.end()) {
        return clause;
      }
    }
    return null;
  }

  /** How many clauses have their predicate before a token. */
  private static int place(List<ReducedClause> clauses, int token) {
    int low = 0;
    int high = clauses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clauses.get(middle).verb().main() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Whether a lone participle modifies the subject of a later verb: “men accused of theft were”.
   */
  public boolean isModifier(VerbGroup group) {
    return predicates.isModifier(group);
  }

  /** Whether no clause begins between a token and a verb. */
  public boolean reaches(int from, VerbGroup group) {
    return predicates.reaches(from, group);
  }

  /** Whether a token is the predicate of one. */
  public boolean isPredicate(int token) {
    return at(token) != null;
  }

  /** The clause whose predicate a token is, or null. */
  public @Nullable ReducedClause at(int token) {
    if (!predicates.isLike(token)) {
      return null;
    }
    List<ReducedClause> clauses = of(passage.sentence(token));
    int place = place(clauses, token);
    boolean found = place < clauses.size() && clauses.get(place).verb().main() == token;
    return found ? clauses.get(place) : null;
  }

  private List<ReducedClause> of(Sentence sentence) {
    List<ReducedClause> clauses = known.get(sentence.first());
    if (clauses == null) {
      clauses = find(sentence);
      known.put(sentence.first(), clauses);
    }
    return clauses;
  }

  private List<ReducedClause> find(Sentence sentence) {
    List<ReducedClause> clauses = new ArrayList<>();
    for (int token = sentence.first() + 1; token < sentence.end(); token++) {
      if (predicates.isAt(token, sentence)) {
        ReducedClause last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
        ReducedClause clause = read(token, sentence, last);
        if (clause != null) {
          clauses.add(clause);
        }
      }
    }
    return clauses;
  }

  private @Nullable ReducedClause read(int main, Sentence sentence, @Nullable ReducedClause last) {
    int end = predicates.subjectEnd(main, sentence.first());
    int first = predicates.subjectFirst(end, sentence.first());
    if (first >= end) {
      return null;
    }
    int before = first - 1;
    boolean opens = before < sentence.first() || passage.is(before, ":");
    boolean comma = passage.isOneOf(before, ",", ";");
    if (opens) { // “10 dead, 25 injured in a coach crash”
      return isTold(main, sentence) ? null : clause(Kind.ABSOLUTE, first, end, main, null);
    }
    if (comma || passage.isOneOf(before, "and", "or", "but")) {
      int border = passage.is(before - 1, ",") ? before - 1 : before;
      ReducedClause joined = joined(first, end, main, border, sentence, last);
      boolean aside =
          comma && (passage.is(main, EventWords.TOLL_PREDICATE.keySet()) || hasPronoun(first, end));
      return joined == null && aside ? clause(Kind.ABSOLUTE, first, end, main, null) : joined;
    }
    return small(first, end, main, before, sentence);
  }

  private boolean isTold(int main, Sentence sentence) {
    VerbGroup group = verbs.firstAfter(main + 1, sentence.end());
    while (group != null && predicates.isLike(group.main())) {
      group = verbs.firstAfter(group.end(), sentence.end());
    }
    return group != null;
  }

  /** “two of them badly burnt” */
  private boolean hasPronoun(int first, int end) {
    for (int token = first + 1; token < end; token++) {
      if (passage.is(token, FunctionWords.PART_PRONOUN) && passage.is(token - 1, "of")) {
        return true;
      }
    }
    return false;
  }

  /** A conjunct: it stands as the clause before it does. */
  private @Nullable ReducedClause joined(
      int first, int end, int main, int border, Sentence sentence, @Nullable ReducedClause last) {
    VerbGroup verb = lastClause(border, sentence.first());
    if (last != null && (verb == null || verb.main() <= last.verb().main())) {
      return clause(last.kind(), first, end, main, last.governor());
    }
    if (verb == null) {
      return null;
    }
    boolean state = passage.isBe(verb.main()) && predicates.isLike(verb.end());
    boolean lone = // “Four died and 11 injured”
        EventWords.TOLL_EVENT.containsKey(passage.lemma(verb.main()))
            && !verb.infinitive()
            && !predicates.hasObject(verb.end() - 1);
    return verb.passive() || state || lone ? clause(Kind.GAPPED, first, end, main, verb) : null;
  }

  /** The last verb before a border that is no participle and not of a relative clause, or null. */
  private @Nullable VerbGroup lastClause(int border, int from) {
    int floor = Math.max(from, border - BACK);
    VerbGroup group = verbs.lastBefore(border, floor);
    while (group != null && (isParticiple(group) || isRelative(group))) {
      group = verbs.lastBefore(group.first(), floor);
    }
    return group;
  }

  /** “were hit by a bomb planted in a market” */
  private boolean isParticiple(VerbGroup group) {
    String tag = passage.tag(group.main());
    return group.first() == group.main() && (tag.equals("VBN") || tag.equals("VBG"));
  }

  private boolean isRelative(VerbGroup group) {
    return passage.isOneOf(group.first() - 1, "who", "which", "that");
  }

  /** “left 14 officers wounded”, “with six soldiers dead” */
  private @Nullable ReducedClause small(
      int first, int end, int main, int before, Sentence sentence) {
    boolean told = passage.is(main, EventWords.TOLL_PREDICATE.keySet());
    VerbGroup verb = verbs.lastBefore(first, sentence.first());
    if (passage.isOneOf(before, "with", "in")) {
      boolean tied = verb != null && EventWords.ENDING.contains(passage.lemma(verb.main()));
      boolean apart = before == sentence.first() || passage.is(before - 1, ",");
      boolean with = passage.is(before, "with") && (apart || passage.isAdjective(main));
      if (predicates.isDoing(main) && passage.is(before, "with")) {
        return clause(Kind.SMALL, first, end, main, null);
      }
      boolean ending = // “a raid that results in 12 guards wounded”, taken for a noun
          EventWords.ENDING.contains(passage.lemma(before - 1)) && passage.is(before, "in");
      return told && (with || ending || tied && verb != null && verb.end() == before)
          ? clause(Kind.SMALL, first, end, main, null)
          : null;
    }
    if (passage.is(before, "among") && told) { // “were among three guards killed by rebels”
      return clause(Kind.ABSOLUTE, first, end, main, null);
    }
    if (verb == null || verb.end() != first || verb.passive()) {
      return null;
    }
    String lemma = passage.lemma(verb.main());
    boolean leaves = EventWords.LEAVING.contains(lemma);
    return leaves || told && EventWords.REPORTING_STATE.contains(lemma)
        ? clause(Kind.SMALL, first, end, main, verb)
        : null;
  }

  private ReducedClause clause(
      Kind kind, int first, int end, int main, @Nullable VerbGroup governor) {
    boolean passive = kind != Kind.SMALL || governor == null;
    VerbGroup verb = VerbGroup.lone(main, passive);
    return new ReducedClause(kind, first, end, verb, governor);
  }
}
