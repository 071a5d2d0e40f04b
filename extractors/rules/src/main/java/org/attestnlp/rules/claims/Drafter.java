package org.attestnlp.rules.claims;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.Change;
import org.attestnlp.model.Quote;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/**
 * Fills what stands in the clause of a number, and inherits the noun where the text leaves it out.
 */
final class Drafter {

  private final Passage passage;
  private final BoundReader bounds;
  private final CountedFinder counted;
  private final VerbGroups verbs;
  private final ClauseReader clauses;
  private final ChangeReader changes;
  private final ClaimantFinder claimants;
  private final List<Draft> drafts = new ArrayList<>();

  Drafter(Passage passage, NounPhraseReader phrases, ClaimantFinder claimants) {
    this.passage = passage;
    this.bounds = new BoundReader(passage);
    this.counted = new CountedFinder(passage, phrases);
    this.verbs = new VerbGroups(passage);
    this.clauses = new ClauseReader(passage, verbs, phrases);
    this.changes = new ChangeReader(passage);
    this.claimants = claimants;
  }

  /** Drafts the claims of an article in text order. */
  List<Draft> draft(List<Located> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      Located next = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
      drafts.add(draft(numbers.get(i), next));
    }
    return List.copyOf(drafts);
  }

  private Draft draft(Located number, @Nullable Located next) {
    Bound bound = bounds.read(number);
    CountedNoun beside = counted.beside(number, bound);
    List<Quote> covering = claimants.covering(number.quantity());
    Region region = claimants.region(number, covering);
    int end = Math.max(beside.end(), Math.max(number.end(), bound.end()));
    Clause clause = clause(number, bound, end, region);
    Change change = changes.read(number, bound, beside, clause);
    Draft twin = twin(number, bound);
    if (change == null
        && twin != null
        && twin.change() != null
        && twin.number().first() < number.first()) {
      change = twin.change();
    }
    if (beside.noun() != null) {
      String rule = beside.base() != null ? "share-of" : "counted-after";
      return new Draft(
          number,
          bound,
          beside.noun(),
          beside.base(),
          end,
          covering,
          shared(clause, twin),
          change,
          rule);
    }
    Inherited inherited = inherited(number, bound, next, clause, change, twin);
    return new Draft(
        number,
        bound,
        inherited.noun,
        beside.base(),
        end,
        covering,
        shared(clause, twin),
        change,
        inherited.rule);
  }

  /**
   * An amount said again in other terms shares the event: "1,500 jobs, or 8 per cent of its staff".
   */
  private Clause shared(Clause clause, @Nullable Draft twin) {
    return twin == null ? clause : twin.clause();
  }

  /** "doubled" is its own event, and so is the bound of "could top 3 million". */
  private Clause clause(Located number, Bound bound, int end, Region region) {
    boolean verb = number.quantity().form() == Form.MULTIPLE && passage.isVerb(number.end() - 1);
    if (verb) {
      return clauses.own(number, bound, region);
    }
    VerbGroup group = verbs.lastBefore(number.first(), region.first());
    boolean verbBound = group != null && group.main() >= bound.first();
    return clauses.read(verbBound ? number.first() : bound.first(), end, region);
  }

  /** The claim right before that this one repeats: ", or 31%", "(£3m)". */
  private @Nullable Draft twin(Located number, Bound bound) {
    if (drafts.isEmpty()) {
      return null;
    }
    Draft before = drafts.get(drafts.size() - 1);
    boolean sentence = before.number().sentence() == number.sentence();
    int opening = bound.first() - 1;
    boolean or =
        passage.is(opening, "or") && passage.is(opening - 1, ",") || passage.is(opening, "(");
    boolean near = opening - before.end() <= 2;
    boolean terms = !before.number().baseUnit().equals(number.baseUnit());
    return sentence && or && near && terms ? before : null;
  }

  private record Inherited(@Nullable Phrase noun, String rule) {}

  private Inherited inherited(
      Located number,
      Bound bound,
      @Nullable Located next,
      Clause clause,
      @Nullable Change change,
      @Nullable Draft twin) {
    if (twin != null) {
      return new Inherited(twin.noun(), "said-again");
    }
    Phrase ahead = ahead(number, next);
    if (ahead != null) {
      return new Inherited(ahead, "counted-ahead");
    }
    Phrase before = counted.before(bound.first(), clause.region().first());
    if (before != null) {
      return new Inherited(before, "counted-before");
    }
    Phrase earlier = earlier(number, change, clause);
    if (earlier != null) {
      return new Inherited(earlier, "ellipsis");
    }
    Phrase subject = clause.subject();
    boolean measured =
        change != null || isState(clause) || number.quantity().form() == Form.MULTIPLE;
    if (subject != null && measured && !(number.durationUnit() && change == null)) {
      return new Inherited(subject, "subject");
    }
    return new Inherited(null, "number");
  }

  /** "from 3,000 to 10,000 soldiers", "40 or 50 boats": the noun stands behind the next number. */
  private @Nullable Phrase ahead(Located number, @Nullable Located next) {
    if (next == null || next.sentence() != number.sentence() || !number.plain() || !next.plain()) {
      return null;
    }
    if (next.first() - number.end() > 2) {
      return null;
    }
    boolean joined =
        passage.is(number.end(), "to")
            || passage.is(number.end(), "or")
            || passage.is(number.end(), "and");
    return joined ? counted.beside(next, bounds.read(next)).noun() : null;
  }

  /** "Norva has promised 20 tanks, Estara 35", "Four died and 11 were hurt", "90 crowns apiece". */
  private @Nullable Phrase earlier(Located number, @Nullable Change change, Clause clause) {
    boolean each = passage.is(number.end(), "each") || passage.is(number.end(), "apiece");
    boolean measured = isState(clause) && clause.subject() != null && change == null && !each;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      int distance = number.sentence() - draft.number().sentence();
      boolean starts = number.first() == passage.sentence(number.first()).first();
      if (distance > (starts ? 1 : 0) || measured) {
        return null;
      }
      boolean alike =
          each
              || number.baseUnit().equals(draft.number().baseUnit())
                  && number.quantity().form() != Form.MULTIPLE;
      boolean fits = each || number.plain() || change != null && draft.change() != null;
      if (alike && fits && draft.noun() != null) {
        return draft.noun();
      }
    }
    return null;
  }

  private boolean isState(Clause clause) {
    VerbGroup event = clause.event();
    return event != null
        && !clause.numberIsSubject()
        && Words.STATE_VERB.contains(passage.lemma(event.main()))
        && !event.passive();
  }
}
