package org.attestnlp.rules.claims;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.Change;
import org.attestnlp.model.Quote;
import org.attestnlp.rules.claims.bounds.AmountPairs;
import org.attestnlp.rules.claims.bounds.BoundReader;
import org.attestnlp.rules.claims.bounds.ChangeReader;
import org.attestnlp.rules.claims.clauses.ClaimClues;
import org.attestnlp.rules.claims.clauses.ClauseNotes;
import org.attestnlp.rules.claims.clauses.ClauseTie;
import org.attestnlp.rules.claims.counted.BareNumber;
import org.attestnlp.rules.claims.counted.CountedElsewhere;
import org.attestnlp.rules.claims.counted.CountedFinder;
import org.attestnlp.rules.claims.counted.GappingReader;
import org.attestnlp.rules.claims.counted.LevelNouns;
import org.attestnlp.rules.claims.counted.NounStep;
import org.attestnlp.rules.claims.counted.NounTrail;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.CountedNoun;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.draft.FoundNoun;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.claims.draft.NounRule;
import org.attestnlp.rules.claims.sources.ClaimantFinder;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.clauses.ClauseReader;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Year;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/** Fills what stands in the clause of a number. */
final class Drafter {

  private static final int LONGEST_LIST = 8; // numbers that share a unit or a noun

  private final Passage passage;
  private final BoundReader bounds;
  private final CountedFinder counted;
  private final VerbGroups verbs;
  private final ClauseReader clauses;
  private final ChangeReader changes;
  private final ClaimantFinder claimants;
  private final GappingReader gaps;
  private final CountedElsewhere nouns;
  private final LevelNouns levels;
  private final AmountPairs pairs;
  private final List<Draft> drafts = new ArrayList<>();

  Drafter(
      Passage passage,
      EntityIndex entities,
      VerbGroups verbs,
      NounPhraseReader phrases,
      ClaimantFinder claimants,
      Order order) {
    this.passage = passage;
    this.bounds = new BoundReader(passage);
    this.counted = new CountedFinder(passage, phrases);
    this.verbs = verbs;
    this.clauses = new ClauseReader(passage, new ClaimClues(), verbs, phrases);
    this.changes = new ChangeReader(passage);
    this.claimants = claimants;
    this.levels = new LevelNouns(passage, phrases);
    this.pairs = new AmountPairs(passage);
    this.gaps = new GappingReader(passage, phrases);
    this.nouns = new CountedElsewhere(passage, bounds, counted, levels, phrases, drafts, order);
  }

  /** Drafts the claims of an article in text order. */
  List<Draft> draft(List<Located> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      Cancellation.check();
      drafts.add(draft(numbers, i));
    }
    return List.copyOf(drafts);
  }

  private Draft draft(List<Located> numbers, int at) {
    Located number = numbers.get(at);
    Located next = at + 1 < numbers.size() ? numbers.get(at + 1) : null;
    Bound bound = bounds.read(number);
    CountedNoun beside = counted.beside(number, bound);
    if (beside.noun() == null && next != null && isListed(number, next)) {
      beside = besideLast(numbers, at, bound); // “12, 19 and 33 percent of the vote”
    }
    List<Quote> covering = claimants.covering(number.quantity());
    int end = Math.max(beside.end(), Math.max(number.end(), bound.end()));
    Draft twin = twin(number, bound);
    if (twin != null && bound.span() == null && passage.is(bound.first() - 1, "(")) {
      bound = twin.bound().of(number); // “more than 100 kilometers (60 miles)”
    }
    Clause own = clause(number, bound, end, claimants.region(number, covering));
    Draft told = before(number);
    if (told != null && covering.isEmpty() && claimants.goesOn(number)) {
      own = told.clause().within(own.region(), bound.first()); // “…, she said, up from 40 in May”
    }
    Change change = changes.read(number, bound, beside, own);
    change = change == null ? pairs.moved(number, bound, beside, next, own) : change;
    Draft old = change == null ? pairs.old(number, bound, before(number)) : null;
    if (old != null) { // “grew from 14 animals, when the park opened, to 230 today”
      change = AmountPairs.end(old);
      own = old.clause().from(bound.first());
    }
    Clause gap = beside.noun() == null && twin == null ? gap(number, bound) : null;
    Draft model = twin != null ? twin : gap == null || number.plain() ? null : before(number);
    if (change == null && model != null) {
      change = model.change(); // “Sales rose 5 percent, profit 3 percent”
    }
    Clause clause = twin != null ? twin.clause() : gap != null ? gap : own;
    NounTrail trail = new NounTrail();
    BareNumber bare =
        new BareNumber(number, bound, next, number.plain() ? own : clause, change, twin, last());
    FoundNoun noun =
        beside.noun() == null
            ? trail.then(NounStep.ELSEWHERE, nouns.find(bare))
            : trail.then(
                NounStep.BESIDE,
                new FoundNoun(
                    beside.noun(), beside.base() != null ? NounRule.SHARE : NounRule.AFTER));
    Phrase level = beside.base() == null ? null : levels.ofBase(number, bound, own);
    if (level != null) {
      noun = trail.then(NounStep.BASE, new FoundNoun(level, NounRule.SUBJECT));
    }
    if (noun.noun() != null && levels.isBareChange(noun.noun())) {
      Phrase measured = levels.measured(number, own, last());
      measured = measured == null ? compared(number, next) : measured;
      measured = measured == null ? levels.behind(number) : measured;
      noun = measured == null ? noun : new FoundNoun(measured, NounRule.ELLIPSIS);
      trail.then(NounStep.MEASURED, noun);
    }
    Phrase inner =
        noun.noun() == null || number.plain() && beside.noun() != null
            ? null
            : levels.inside(noun.noun());
    noun = trail.then(NounStep.INSIDE, inner == null ? noun : new FoundNoun(inner, noun.rule()));
    if (old != null && beside.noun() == null && old.noun() != null) {
      noun = trail.then(NounStep.OLD, new FoundNoun(old.noun(), NounRule.ELLIPSIS));
    }
    Draft listed = before(number);
    boolean timed = listed != null && isTimed(listed.number(), number);
    if (noun.noun() == null && timed && listed != null && listed.noun() != null) {
      noun = trail.then(NounStep.LISTED, new FoundNoun(listed.noun(), NounRule.ELLIPSIS));
    }
    if (noun.noun() == null && listed != null && isListed(listed.number(), number)) {
      noun = new FoundNoun(listed.noun(), NounRule.ELLIPSIS); // “prices by 3, 5 and 7 percent”
      trail.then(NounStep.LISTED, noun);
      change = change != null ? change : listed.change();
    }
    if (noun.noun() == null && gap != null && model != null) {
      noun = new FoundNoun(model.noun(), NounRule.ELLIPSIS); // “51 percent of the vote, Quill 44”
      trail.then(NounStep.GAP, noun);
    }
    Phrase became = beside.noun() == null ? became(number, clause) : null;
    if (became != null && (noun.noun() == null || isState(noun.noun()))) {
      noun = trail.then(NounStep.STATE, new FoundNoun(became, NounRule.AFTER));
    }
    if (passage.document().trace().isKept()) {
      trail.note(bare, nouns, passage);
      ClauseTie tie = twin != null ? ClauseTie.TWIN : gap != null ? ClauseTie.GAP : ClauseTie.OWN;
      new ClauseNotes(passage, verbs).note(number, old != null ? ClauseTie.OLD : tie, clause);
    }
    return new Draft(
        number, bound, noun.noun(), beside.base(), end, covering, clause, change, noun.rule());
  }

  /** “an increase of 119% from the 74 incidents”: what the old amount counts; or null. */
  private @Nullable Phrase compared(Located number, @Nullable Located next) {
    boolean near = next != null && next.sentence() == number.sentence();
    boolean from = near && next != null && next.first() - number.end() <= 3;
    return from && next != null && passage.isOneOf(number.end(), "from", "on", "over")
        ? counted.beside(next, bounds.read(next)).noun()
        : null;
  }

  /** “10 dead, 25 injured”: nothing else says who is counted; or null. */
  private @Nullable Phrase became(Located number, Clause clause) {
    VerbGroup event = clause.event();
    int state = event == null ? -1 : event.main();
    if (!passage.is(state, EventWords.CASUALTY)) {
      return null;
    }
    for (int token = number.end(); token < state; token++) {
      if (!passage.isAdverb(token) && !passage.is(token, "more")) {
        return null;
      }
    }
    return state < number.end() ? null : new Phrase(state, state + 1, state);
  }

  /** The dead are not the wounded: “left three dead and nine hurt”. */
  private boolean isState(Phrase noun) {
    return noun.first() == noun.head() && passage.is(noun.head(), EventWords.CASUALTY);
  }

  private @Nullable Draft last() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
  }

  /** Two numbers of one list: “3, 5 and 7 percent”. */
  private boolean isListed(Located number, Located next) {
    int gap = next.first() - number.end();
    return !number.plain()
        && next.sentence() == number.sentence()
        && next.baseUnit().equals(number.baseUnit())
        && (gap == 1 && passage.isOneOf(number.end(), ",", "and", "or")
            || gap == 2 && passage.is(number.end(), ","));
  }

  /** “inflation of 4 percent this year and 3 percent in 2026”: only times stand between. */
  private boolean isTimed(Located number, Located next) {
    boolean like = !number.plain() && next.baseUnit().equals(number.baseUnit());
    boolean timed = false;
    for (int token = number.end(); like && token < next.first(); token++) {
      boolean time = passage.is(token, TimeWords.TIME_NOUN) || Year.is(passage.text(token));
      timed |= time;
      like &= time || passage.isOneOf(token, "in", "this", "last", "next", "and", ",", "for");
    }
    return like && timed && next.first() - number.end() <= LONGEST_LIST;
  }

  private CountedNoun besideLast(List<Located> numbers, int at, Bound bound) {
    Located number = numbers.get(at);
    int end = at + 1;
    while (end + 1 < numbers.size()
        && end - at < LONGEST_LIST
        && isListed(numbers.get(end), numbers.get(end + 1))) {
      end++;
    }
    CountedNoun last = counted.beside(numbers.get(end), bounds.read(numbers.get(end)));
    return new CountedNoun(last.noun(), last.base(), Math.max(number.end(), bound.end()));
  }

  /** “doubled” is its own event, and so is the bound of “could top 3 million”. */
  private Clause clause(Located number, Bound bound, int end, Region region) {
    TokenRange tokens = new TokenRange(number.first(), number.end());
    if (Changes.isMultiplying(number, passage)) {
      return clauses.own(tokens, bound.first(), region);
    }
    if (claimants.isInSource(number)) {
      return Clause.verbless(region, bound.first());
    }
    int verb = counted.verbBehind(number);
    VerbGroup fronted = verb < 0 && !number.plain() ? clauses.fronted(tokens, end, region) : null;
    VerbGroup happened = verb < 0 ? fronted : VerbGroup.lone(verb, false);
    if (happened != null) {
      return new Clause(region, happened, List.of(happened), true, null, null, bound.first());
    }
    VerbGroup group = verbs.lastBefore(number.first(), region.first());
    boolean verbBound = group != null && group.main() >= bound.first();
    return clauses.read(verbBound ? number.first() : bound.first(), end, region);
  }

  /**
   * The claim right before that this one says again in other terms, so that it shares the event:
   * “1,500 jobs, or 8 per cent of its staff”, “(£3m)”.
   */
  private @Nullable Draft twin(Located number, Bound bound) {
    Draft before = before(number);
    if (before == null) {
      return null;
    }
    int opening = bound.first() - 1;
    boolean or =
        passage.is(opening, "or") && passage.is(opening - 1, ",") || passage.is(opening, "(");
    boolean near = opening - before.end() <= 2;
    boolean terms = !before.number().baseUnit().equals(number.baseUnit());
    return or && near && terms ? before : null;
  }

  /** The clause of a number whose verb stands with the number before: “Estara 35”. */
  private @Nullable Clause gap(Located number, Bound bound) {
    Draft before = before(number);
    if (before == null
        || !number.baseUnit().equals(before.number().baseUnit())
        || verbs.lastBefore(bound.first(), before.end()) != null) {
      return null;
    }
    return gaps.read(before, bound);
  }

  private @Nullable Draft before(Located number) {
    Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    return before != null && before.number().sentence() == number.sentence() ? before : null;
  }
}
