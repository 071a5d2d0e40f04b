package org.attestnlp.rules.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verb that a number belongs to, the verbs that govern it and its subject. */
final class ClauseReader {

  private static final int REACH = 25;

  private final Passage passage;
  private final VerbGroups verbs;
  private final NounPhraseReader phrases;

  ClauseReader(Passage passage, VerbGroups verbs, NounPhraseReader phrases) {
    this.passage = passage;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /**
   * Reads the clause of a number.
   *
   * @param first the first token of number and bound
   * @param end one past the number, its bound and what it counts
   * @param region the sentence or the part that a source says
   */
  Clause read(int first, int end, Region region) {
    int from = border(first, region);
    VerbGroup left = lastNonPreposition(first, from);
    int limit = Math.min(region.end(), end + REACH);
    VerbGroup right = subjectOf(end, limit);
    boolean subject = right != null && (left == null || isSubject(first, end, left, right));
    if (!subject && left == null) {
      left = fallback(first, end, from, region);
    }
    VerbGroup event = subject ? right : left;
    if (event == null) {
      return new Clause(region, null, List.of(), false, null, first);
    }
    List<VerbGroup> chain = subject ? forward(event, limit) : backward(event, from);
    VerbGroup last = chain.get(chain.size() - 1);
    Phrase doer = subject ? null : phrases.subject(chain.get(0).first(), from);
    return new Clause(region, last, chain, subject, doer, first);
  }

  /** The clause of a number that is itself the verb: {@code have more than doubled}. */
  Clause own(Located number, Bound bound, Region region) {
    int from = border(number.first(), region);
    int main = number.end() - 1;
    VerbGroup group = verbs.lastBefore(main + 1, from);
    boolean own = group != null && group.main() == main;
    int first = bound.first();
    while (first > from && (passage.isAuxiliary(first - 1) || passage.isAdverb(first - 1))) {
      first--;
    }
    boolean infinitive = passage.is(first - 1, "to");
    VerbGroup event =
        own && group != null && group.first() <= first
            ? group
            : new VerbGroup(first, main, main + 1, infinitive, false);
    List<VerbGroup> chain = backward(event, from);
    Phrase doer = phrases.subject(chain.get(0).first(), from);
    return new Clause(region, event, chain, false, doer, bound.first());
  }

  /** The token after the last border before the number. */
  private int border(int token, Region region) {
    for (int i = token - 1; i >= region.first(); i--) {
      boolean border = passage.is(i, Words.BORDER) && !passage.is(i, "(") || passage.is(i, "“");
      if (border) {
        return i + 1;
      }
    }
    return region.first();
  }

  private @Nullable VerbGroup lastNonPreposition(int token, int from) {
    VerbGroup group = verbs.lastBefore(token, from);
    while (group != null && passage.isPreposition(group.main())) {
      group = verbs.lastBefore(group.first(), from);
    }
    return group;
  }

  /** The finite verb that follows the noun phrase, over prepositional phrases but no comma. */
  private @Nullable VerbGroup subjectOf(int end, int limit) {
    VerbGroup group = verbs.firstAfter(end, limit);
    while (group != null && !isFinite(group)) {
      group = verbs.firstAfter(group.end(), limit);
    }
    if (group == null) {
      return null;
    }
    int start = end;
    if (passage.is(start, ",") && passage.is(start + 1, "or")) {
      start = skipAside(start, group.first());
    }
    for (int token = start; token < group.first(); token++) {
      boolean stops =
          passage.is(token, Words.BORDER)
              || passage.is(token, ",")
              || passage.is(token, "and")
                  && !passage.isNoun(token + 1)
                  && !passage.isAdjective(token + 1)
              || passage.is(token, "”");
      if (stops) {
        return null;
      }
    }
    return group;
  }

  /** "Nearly every third flat, or 31%, stood empty." */
  private int skipAside(int comma, int limit) {
    for (int token = comma + 1; token < limit; token++) {
      if (passage.is(token, ",")) {
        return token + 1;
      }
    }
    return comma;
  }

  private boolean isFinite(VerbGroup group) {
    String tag = passage.tag(group.first());
    boolean lone = group.first() == group.main();
    return !group.infinitive()
        && !(lone && (tag.equals("VBG") || tag.equals("VBN") || tag.equals("VB")));
  }

  private boolean isSubject(int first, int end, VerbGroup left, VerbGroup right) {
    boolean adjacent =
        left.end() == first || left.end() == first - 1 && passage.isDeterminer(first - 1);
    boolean speech = Words.SPEECH.contains(passage.lemma(left.main()));
    if (adjacent && !speech) {
      return false;
    }
    boolean opens =
        passage.is(first - 1, Words.CONJUNCTION)
            || passage.is(first - 1, ",")
            || passage.is(first - 1, "that")
            || passage.is(first - 1, ":");
    boolean direct = directly(end, right.first());
    return direct && (opens || speech || !passage.isPreposition(first - 1));
  }

  private boolean directly(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!passage.isAdverb(token)) {
        return false;
      }
    }
    return true;
  }

  /** No verb to the left in the clause: the next to the right, or one before the border. */
  private @Nullable VerbGroup fallback(int first, int end, int from, Region region) {
    VerbGroup right = verbs.firstAfter(end, region.end());
    if (right != null && from == region.first() && !crossesBorder(end, right.first())) {
      return right;
    }
    return lastNonPreposition(first, region.first());
  }

  private boolean crossesBorder(int from, int to) {
    for (int token = from; token < to; token++) {
      if (passage.is(token, Words.BORDER)) {
        return true;
      }
    }
    return false;
  }

  /** "are believed to have died": the event is the last verb. */
  private List<VerbGroup> forward(VerbGroup group, int limit) {
    List<VerbGroup> chain = new ArrayList<>(List.of(group));
    VerbGroup last = group;
    while (Words.CHAIN.contains(passage.lemma(last.main())) || passage.isBe(last.main())) {
      VerbGroup next = verbs.firstAfter(last.end(), limit);
      if (next == null || !next.infinitive() || next.first() - last.end() > 3) {
        break;
      }
      chain.add(next);
      last = next;
    }
    return chain;
  }

  /** "plans to raise": from the event back to the first verb that governs it. */
  private List<VerbGroup> backward(VerbGroup group, int from) {
    List<VerbGroup> chain = new ArrayList<>(List.of(group));
    VerbGroup first = group;
    while (first.infinitive()
        || passage.tag(first.main()).equals("VBG") && first.first() == first.main()) {
      VerbGroup before = verbs.lastBefore(first.first(), from);
      boolean near = before != null && first.first() - before.end() <= 8;
      if (before == null
          || !near
          || !Words.CHAIN.contains(passage.lemma(before.main())) && !passage.isBe(before.main())) {
        break;
      }
      chain.add(0, before);
      first = before;
    }
    return chain;
  }
}
