package org.attestnlp.rules.syntax.clauses;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.subjects.VerbSubjects;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.ReducedClause;
import org.attestnlp.rules.syntax.verbs.ReducedClauses;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds the verb that a number belongs to, the verbs that govern it and its subject. */
public final class ClauseReader {

  /** How far behind a number its verb stands at most, in tokens. */
  private static final int AHEAD = 25;

  private final Passage passage;
  private final VerbGroups verbs;
  private final ClauseBorders borders;
  private final NounPhraseReader phrases;
  private final Governors governors;
  private final RightVerbs rights;
  private final PastRelatives relatives;
  private final Predicates predicates;
  private final ChainReader chains;
  private final ReducedClauses reduced;
  private final FrontedChanges fronted;

  public ClauseReader(
      Passage passage, ClauseClues clues, VerbGroups verbs, NounPhraseReader phrases) {
    this.fronted = new FrontedChanges(passage, verbs, clues);
    this.passage = passage;
    this.verbs = verbs;
    this.borders = new ClauseBorders(passage, verbs);
    this.phrases = phrases;
    VerbSubjects subjects = new VerbSubjects(passage, phrases);
    this.governors = new Governors(passage, verbs, subjects);
    this.chains = new ChainReader(passage, verbs, phrases, subjects, clues);
    this.reduced = phrases.reducedClauses();
    this.relatives = new PastRelatives(passage, verbs);
    this.rights = new RightVerbs(passage, verbs, reduced, clues);
    this.predicates = new Predicates(passage, verbs, rights, relatives);
  }

  /**
   * Reads the clause of a number.
   *
   * @param first the first token of number and bound
   * @param end one past the number, its bound and what it counts
   * @param region the sentence or the part that a source says
   */
  public Clause read(int first, int end, Region region) {
    ReducedClause own = reduced.of(first, end);
    if (own != null && own.verb().end() <= region.end()) {
      return reduced(own, region, first);
    }
    int from = borders.before(first, region.first());
    VerbGroup left = lastNonPreposition(first, from);
    boolean outside = end > region.end() || passage.is(end, ","); // ““Some 60” houses were lost”
    int stop = outside ? passage.sentenceEnd(end - 1) : region.end();
    int limit = Math.min(stop, end + AHEAD);
    if (left != null && borders.isApposition(first, end, left.end())) {
      return Clause.verbless(region, first);
    }
    VerbGroup whole = rights.aroundPart(first, end, limit);
    if (whole != null) {
      return counting(whole, limit, region, first);
    }
    VerbGroup predicate = predicates.of(left, first, end, limit);
    if (predicate != null) {
      return counting(predicate, limit, region, first);
    }
    VerbGroup right = rights.subjectOf(end, limit);
    right = right == null && left == null ? rights.aroundAside(first, end, limit) : right;
    right = right == null && left == null ? relatives.verb(first, end, limit) : right;
    if (right != null && left == null && passage.is(end, ",") && isInside(first, from)) {
      return clause(right, region, from, first);
    }
    if (right != null && (left == null || rights.isSubject(first, end, left, right))) {
      return counting(right, limit, region, first);
    }
    VerbGroup event = left == null ? fallback(first, end, from, region) : left;
    if (event == null) {
      return Clause.verbless(region, first);
    }
    ReducedClause around = reduced.at(event.main()); // “105 others wounded in 2 bombings”
    VerbGroup verb =
        around != null && around.kind() == ReducedClause.Kind.GAPPED ? around.verb() : event;
    return clause(verb, region, from, first);
  }

  /** The clause whose subject is what the number counts. */
  private Clause counting(VerbGroup verb, int limit, Region region, int first) {
    List<VerbGroup> chain = withResult(chains.forward(verb, limit));
    return new Clause(region, chain.get(chain.size() - 1), chain, true, null, null, first);
  }

  /** “were reported killed”, “were found badly hurt” */
  private List<VerbGroup> withResult(List<VerbGroup> chain) {
    VerbGroup last = chain.get(chain.size() - 1);
    int next = last.end();
    while (passage.isAdverb(next)) {
      next++;
    }
    String result = EventWords.TOLL_PREDICATE.getOrDefault(passage.lower(next), "");
    boolean apart = !passage.inParagraph(last.main(), next + 1); // “were reported ¶ killed”
    if (!last.passive() || result.isEmpty() || apart) {
      return chain;
    }
    List<VerbGroup> longer = new ArrayList<>(chain);
    longer.add(VerbGroup.lone(next, true));
    return longer;
  }

  /** “A squad of 50 rebels, most of them boys, attacked”: the squad is the subject. */
  private boolean isInside(int first, int from) {
    return first - 2 >= from && passage.isPreposition(first - 1) && passage.isNoun(first - 2);
  }

  /** “80 others wounded”, “left 14 officers wounded”: what the number counts is the subject. */
  private Clause reduced(ReducedClause own, Region region, int first) {
    VerbGroup governor = own.governor();
    if (governor == null || governor.first() < region.first()) {
      return new Clause(region, own.verb(), List.of(own.verb()), true, null, null, first);
    }
    if (own.kind() != ReducedClause.Kind.SMALL) {
      return new Clause(region, own.verb(), List.of(governor, own.verb()), true, null, null, first);
    }
    Clause outer =
        clause(governor, region, borders.before(governor.first(), region.first()), first);
    List<VerbGroup> chain = new ArrayList<>(outer.chain());
    chain.add(own.verb());
    return new Clause(region, own.verb(), chain, false, outer.subject(), outer.governor(), first);
  }

  private Clause clause(VerbGroup event, Region region, int from, int first) {
    List<VerbGroup> chain = chains.backward(event, from);
    int verb = joined(chain.get(0), from);
    Phrase governor = governors.of(chain.get(0), verb, from, region.first());
    VerbGroup opener = verbs.firstAfter(verb, chain.get(0).end()); // “of shelling and killing”
    Phrase doer =
        governor == null && opener != null ? chains.outside(opener, region.first()) : null;
    governor = governor == null || doer != null ? doer : suspect(chain, governor, from);
    Phrase subject = chains.subject(chain, governor);
    return new Clause(region, event, chain, false, subject, governor, first);
  }

  /** “arrested <b>12 men</b> suspected of stealing 40 cars”; else the same. */
  private Phrase suspect(List<VerbGroup> chain, Phrase governor, int from) {
    VerbGroup first = chain.get(0);
    boolean modifier =
        chain.size() > 1
            && first.first() == first.main()
            && passage.isNoun(first.main() - 1)
            && EventWords.ACCUSING.containsKey(passage.lemma(first.main()))
            && verbs.lastBefore(first.first(), from) != null
            && governor.head() < first.main() - 1;
    Phrase suspects = modifier ? phrases.endingAt(first.first(), from) : null;
    return suspects == null ? governor : suspects;
  }

  /** “killing six people and wounding 14”: the subject stands before the first of them. */
  private int joined(VerbGroup group, int from) {
    boolean participle = passage.tag(group.main()).equals("VBG") && group.first() == group.main();
    VerbGroup before =
        participle && passage.is(group.first() - 1, "and")
            ? verbs.lastBefore(group.first(), from)
            : null;
    boolean alike =
        before != null
            && before.first() == before.main()
            && passage.tag(before.main()).equals("VBG");
    return alike && before != null ? before.first() : group.first();
  }

  /** “After a 10% <b>drop</b> in sales, costs rose”: the noun says what happened; or null. */
  public @Nullable VerbGroup fronted(TokenRange number, int end, Region region) {
    return fronted.of(number, end, region);
  }

  /**
   * The clause of a number that is itself the verb: {@code have more than doubled}.
   *
   * @param bound the first token of number and bound
   */
  public Clause own(TokenRange number, int bound, Region region) {
    int from = borders.before(number.first(), region.first());
    int main = number.end() - 1;
    VerbGroup group = verbs.lastBefore(main + 1, from);
    int first = bound;
    while (first > from && (passage.isAuxiliary(first - 1) || passage.isAdverb(first - 1))) {
      first--;
    }
    boolean own = group != null && group.main() == main && group.first() <= first;
    VerbGroup event = own && group != null ? group : verbs.of(first, main);
    return clause(event, region, from, bound);
  }

  private @Nullable VerbGroup lastNonPreposition(int token, int from) {
    VerbGroup group = verbs.lastBefore(token, from);
    while (group != null && passage.isPreposition(group.main())) {
      group = verbs.lastBefore(group.first(), from);
    }
    return group;
  }

  /** No verb to the left in the clause: the next to the right, or one before the border. */
  private @Nullable VerbGroup fallback(int first, int end, int from, Region region) {
    if (borders.isApposition(first, end, from)) {
      return null;
    }
    VerbGroup right = verbs.firstAfter(end, Math.min(region.end(), end + ClauseBorders.BACK));
    if (right != null && from == region.first() && !borders.isBetween(end, right.first())) {
      return right;
    }
    return lastNonPreposition(first, Math.max(region.first(), first - ClauseBorders.BACK));
  }
}
