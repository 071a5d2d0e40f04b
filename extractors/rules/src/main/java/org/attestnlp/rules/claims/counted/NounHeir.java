package org.attestnlp.rules.claims.counted;

import java.util.List;
import java.util.Objects;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.rules.claims.bounds.BoundReader;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Clause;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a number counts where the text leaves it out or puts it elsewhere. */
public final class NounHeir {

  /** How many claims back a noun is inherited from at most. */
  private static final int REACH = 8;

  /**
   * A noun from elsewhere.
   *
   * @param noun what the number counts, null if nothing says
   * @param rule where it was found
   */
  public record Heritage(@Nullable Phrase noun, String rule) {}

  private final Passage passage;
  private final BoundReader bounds;
  private final CountedFinder counted;
  private final List<Draft> drafts;
  private final LevelNouns levels;
  private final OtherNouns others;

  /** Looks back into drafts, a list that grows. */
  public NounHeir(
      Passage passage,
      BoundReader bounds,
      CountedFinder counted,
      LevelNouns levels,
      NounPhraseReader phrases,
      List<Draft> drafts) {
    this.passage = passage;
    this.bounds = bounds;
    this.counted = counted;
    this.drafts = drafts;
    this.levels = levels;
    this.others = new OtherNouns(passage, phrases, drafts);
  }

  public Heritage inherit(
      Located number,
      Bound bound,
      @Nullable Located next,
      Clause clause,
      @Nullable Change change,
      @Nullable Draft twin) {
    if (twin != null && !isScale(twin)) {
      return new Heritage(twin.noun(), "said-again");
    }
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean compared = number.hasUnit("times") && passage.is(number.end(), "as");
    if (compared && last != null && last.number().sentence() == number.sentence()) {
      return new Heritage(last.noun(), "ellipsis"); // "1,200 passengers, twice as many as"
    }
    Phrase added = added(number, bound, change, last);
    added = added == null ? others.compared(number, bound) : added;
    added = added == null ? others.ofOpening(number) : added;
    added = added == null ? others.listed(number, bound) : added;
    if (added != null) {
      return new Heritage(added, "ellipsis");
    }
    Phrase changed = change == null ? null : levels.changed(number, change, last);
    if (changed != null && !isOfVerb(changed, number, bound, clause)) {
      return new Heritage(changed, "ellipsis"); // "a 12% rise in arrests to 4,300"
    }
    Phrase ahead = ahead(number, next);
    if (ahead != null) {
      return new Heritage(ahead, "counted-ahead");
    }
    if (FunctionWords.PART_PRONOUN.contains(passage.lower(number.end() + 1))
        && passage.is(number.end(), "of")) {
      return new Heritage(others.antecedent(number, counted), "share-of");
    }
    Phrase before = counted.before(bound.first(), clause.region().first());
    before = before == null ? others.before(number, bound) : before;
    if (before != null) {
      return counted(before, number, "counted-before");
    }
    Phrase total = total(bound);
    if (total != null) {
      return counted(total, number, "counted-before");
    }
    Phrase revised = revised(number, clause);
    revised = revised == null && change == null ? others.told(number, clause) : revised;
    Phrase earlier = revised == null ? earlier(number, change, clause) : revised;
    if (earlier != null) {
      return new Heritage(earlier, "ellipsis");
    }
    Phrase object =
        change != null || measuresObject(number, bound, clause)
            ? object(number, bound, clause)
            : null;
    if (object != null) {
      return counted(object, number, "object");
    }
    boolean set = levels.isSet(clause, bound);
    Phrase subject = set ? clause.subject() : subject(number, clause, change);
    if (subject == null) {
      Phrase open =
          passage.is(number.end(), "others")
              ? new Phrase(number.end(), number.end() + 1, number.end())
              : null;
      return new Heritage(open, open == null ? "number" : "counted-after");
    }
    Phrase most = others.most(subject);
    return most == null ? counted(subject, number, "subject") : new Heritage(most, "subject");
  }

  /** What a noun stands for; a bare “total” that stands for nothing known is no noun. */
  private Heritage counted(Phrase noun, Located number, String rule) {
    Phrase known = tallied(noun, number);
    boolean bare =
        noun.equals(known)
            && noun.first() == noun.head()
            && noun.end() == noun.head() + 1
            && passage.isOneOf(noun.head(), "total", "figure", "number", "tally", "count");
    return bare ? new Heritage(null, "number") : new Heritage(known, rule);
  }

  /** "taking the total to 33": a noun that stands for what was counted before; or null. */
  private @Nullable Phrase total(Bound bound) {
    int head = bound.first() - 2;
    boolean to = passage.is(head + 1, "to") && passage.isDeterminer(head - 1);
    boolean bringing = to && passage.tag(head - 2).equals("VBG");
    return bringing && passage.is(head, ReportingWords.TALLY)
        ? new Phrase(head, head + 1, head)
        : null;
  }

  /** "lowered its rate to 4 percent", "tripled the size of the zone" */
  private @Nullable Phrase object(Located number, Bound bound, Clause clause) {
    return number.quantity().form() == Form.MULTIPLE
        ? counted.object(number.end(), passage.sentence(number.first()).end())
        : counted.object(clause, bound.first());
  }

  /** "recorded 22 fires, up 40 percent": the fires, or null. */
  private @Nullable Phrase added(
      Located number, Bound bound, @Nullable Change change, @Nullable Draft last) {
    int word = bound.first() - 1;
    boolean than = // “900 crates, 4 percent more than last spring”
        change != null && passage.is(number.end() + 1, "than") && passage.is(word, ",");
    boolean added = than || passage.isOneOf(word, "up", "down") && passage.is(word - 1, ",");
    boolean near = added && last != null && last.number().sentence() == number.sentence();
    return near && last != null && !isScale(last) ? last.noun() : null;
  }

  /** “Arrests rose 12% to 4,300”: the verb says what both measure. */
  private boolean isOfVerb(Phrase noun, Located number, Bound bound, Clause clause) {
    Phrase object = object(number, bound, clause);
    return noun.equals(clause.subject()) || noun.equals(object);
  }

  private boolean isScale(Draft draft) {
    Phrase noun = draft.noun();
    return noun != null && passage.is(noun.head(), MeasureWords.SCALE_NOUN);
  }

  /** "left its rate unchanged at 4 percent", "sold its striker for £48m" */
  private boolean measuresObject(Located number, Bound bound, Clause clause) {
    VerbGroup event = clause.event();
    int before = bound.first() - 1;
    boolean level = passage.is(before, "at");
    if (number.plain() && !level || event == null || clause.numberIsSubject()) {
      return false;
    }
    String lemma = passage.lemma(event.main());
    return passage.is(before, "at") && EventWords.SETTING_VERB.contains(lemma)
        || passage.is(before, "for") && number.money() && EventWords.DEAL_VERB.contains(lemma);
  }

  /** "raised the toll to 12": a toll stands for what was counted last. */
  private Phrase tallied(Phrase noun, Located number) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean tally = passage.is(noun.head(), ReportingWords.TALLY) && noun.end() == noun.head() + 1;
    if (last == null || !tally || !number.plain() || !last.number().plain()) {
      return noun;
    }
    boolean open = last.noun() == null || passage.is(last.noun().head(), "others");
    boolean near = number.sentence() - last.number().sentence() <= 2 && !open;
    return near ? Objects.requireNonNullElse(last.noun(), noun) : noun;
  }

  /** "put the toll at 222 but raised it to 280": it is the toll; or null. */
  private @Nullable Phrase revised(Located number, Clause clause) {
    VerbGroup event = clause.event();
    boolean it =
        event != null
            && ReportingWords.REVISING.contains(passage.lemma(event.main()))
            && passage.is(event.end(), "it");
    for (int i = drafts.size() - 1; it && i >= Math.max(0, drafts.size() - REACH); i--) {
      Phrase noun = drafts.get(i).noun();
      boolean near = number.sentence() - drafts.get(i).number().sentence() <= 1;
      if (near && noun != null && passage.is(noun.head(), ReportingWords.TALLY)) {
        return noun;
      }
    }
    return null;
  }

  /** "Output rose 5%", "The trial lasted 43 days": what the subject's verb measures. */
  private @Nullable Phrase subject(Located number, Clause clause, @Nullable Change change) {
    Phrase subject = clause.subject() == null ? counter(number, clause) : clause.subject();
    if (subject == null || passage.is(subject.head(), FunctionWords.ACTING_PRONOUN)) {
      return null;
    }
    boolean time = number.durationUnit() && change == null;
    boolean measured =
        change != null || isState(clause) || number.quantity().form() == Form.MULTIPLE;
    return (time ? lasts(clause) : measured) ? subject : null;
  }

  /** "One in five patients waited 12 weeks": the noun of the number that is the subject. */
  private @Nullable Phrase counter(Located number, Clause clause) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    VerbGroup event = clause.event();
    return last != null
            && event != null
            && last.number().sentence() == number.sentence()
            && last.clause().numberIsSubject()
            && event.equals(last.clause().event())
        ? last.noun()
        : null;
  }

  private boolean lasts(Clause clause) {
    VerbGroup event = clause.event();
    return event != null
        && !event.passive()
        && EventWords.DURATION_VERB.contains(passage.lemma(event.main()));
  }

  /** "from 3,000 to 10,000 soldiers", "40 or 50 boats": the noun stands behind the next number. */
  private @Nullable Phrase ahead(Located number, @Nullable Located next) {
    if (next == null || next.sentence() != number.sentence() || !number.plain() || !next.plain()) {
      return null;
    }
    boolean joined = passage.isOneOf(number.end(), "to", "or", "and");
    Bound bound = bounds.read(next); // “between 3 million and more than 10 million people”
    return joined && Math.min(next.first(), bound.first()) - number.end() <= 2
        ? counted.beside(next, bound).noun()
        : null;
  }

  /** "Norva has promised 20 tanks, Estara 35", "Four died and 11 were hurt", "90 crowns apiece". */
  private @Nullable Phrase earlier(Located number, @Nullable Change change, Clause clause) {
    boolean each = passage.isOneOf(number.end(), "each", "apiece");
    if (isState(clause) && clause.subject() != null && change == null && !each) {
      return null;
    }
    if (change != null && measuresSubject(clause)) {
      return null;
    }
    boolean starts = others.opensSentence(number, clause);
    int last = Math.max(0, drafts.size() - REACH);
    for (int i = drafts.size() - 1; i >= last; i--) {
      Draft draft = drafts.get(i);
      if (number.sentence() - draft.number().sentence() > (starts ? 1 : 0)) {
        return null;
      }
      boolean taken =
          draft.noun() != null
              && !passage.is(draft.noun().head(), "others")
              && !isDoer(draft, clause)
              && !isPlace(draft, number)
              && !PartFinder.isApart(drafts, i, number, passage);
      if (taken && (each || isAlike(number, change, draft))) {
        return draft.noun();
      }
    }
    return null;
  }

  /** "cut 6% of its workforce after profit fell 41%": the verb has a subject that it measures. */
  private boolean measuresSubject(Clause clause) {
    VerbGroup event = clause.event();
    Phrase subject = clause.subject();
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean known = // "rose 5% in May and 3% in June", but "Sales rose 5%, profit 3%"
        event != null
            && last != null
            && event.equals(last.clause().event())
            && Objects.equals(subject, last.clause().subject());
    known &= last != null && event != null && event.end() <= last.number().first();
    return event != null
        && subject != null
        && !known
        && !passage.is(subject.head(), FunctionWords.ACTING_PRONOUN)
        && (measures(passage.lemma(event.main())) || levels.isMoved(event));
  }

  /** "silver lost 2 percent" */
  private static boolean measures(String lemma) {
    return Changes.happens(lemma) || Changes.demand(lemma) == Changes.Demand.PERCENT;
  }

  /** "infected 231 people in nine provinces and killed 17": an object takes no noun of a place. */
  private boolean isPlace(Draft draft, Located number) {
    return passage.isVerb(number.first() - 1)
        && draft.bound().first() > 0
        && passage.isOneOf(draft.bound().first() - 1, "in", "at", "across", "near", "outside");
  }

  /** "A 6.1 magnitude quake killed 3": what has the number is who acts, not what is counted. */
  private static boolean isDoer(Draft draft, Clause clause) {
    VerbGroup event = clause.event();
    Phrase subject = clause.subject();
    int number = draft.number().first();
    return event != null
        && !event.passive()
        && subject != null
        && subject.first() <= number
        && number < subject.head();
  }

  private static boolean isAlike(Located number, @Nullable Change change, Draft draft) {
    boolean unit = number.baseUnit().equals(draft.number().baseUnit());
    boolean old = change != null && change.role() == ChangeRole.FROM; // "$5 million, down from $8m"
    boolean fits = number.plain() || old || change != null && draft.change() != null;
    return unit && fits && number.quantity().form() != Form.MULTIPLE;
  }

  private boolean isState(Clause clause) {
    VerbGroup event = clause.event();
    return event != null
        && !clause.numberIsSubject()
        && !event.passive()
        && (EventWords.STATE_VERB.contains(passage.lemma(event.main()))
            || EventWords.LEVEL_VERB.contains(passage.lemma(event.main())));
  }
}
