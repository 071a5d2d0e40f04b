package org.attestnlp.rules.claims.counted;

import java.util.List;
import org.attestnlp.rules.claims.bounds.BoundReader;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.FoundNoun;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.claims.draft.NounRule;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.precedence.Contest;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.rules.precedence.Precedence;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a number counts where the text leaves it out or puts it elsewhere. */
public final class CountedElsewhere {

  /** A place where a noun may stand; null if none stands there. */
  private interface Place {
    @Nullable FoundNoun noun(BareNumber bare);
  }

  private final Passage passage;
  private final BoundReader bounds;
  private final CountedFinder counted;
  private final LevelNouns levels;
  private final OtherNouns others;
  private final EarlierNouns earlier;
  private final ClauseNouns clauses;
  private final ParallelNouns parallels;
  private final Precedence<Place> rules;
  private final EarlierMeasures measures;
  private final List<Place> places;

  /** Looks back into drafts, a list that grows. */
  public CountedElsewhere(
      Passage passage,
      BoundReader bounds,
      CountedFinder counted,
      LevelNouns levels,
      NounPhraseReader phrases,
      List<Draft> drafts,
      Order order) {
    this.passage = passage;
    this.bounds = bounds;
    this.counted = counted;
    this.levels = levels;
    this.others = new OtherNouns(passage, phrases, drafts);
    this.clauses = new ClauseNouns(passage, counted);
    this.measures = new EarlierMeasures(passage, phrases, drafts);
    this.parallels = new ParallelNouns(passage, drafts);
    this.earlier = new EarlierNouns(passage, others, levels, drafts);
    this.rules = precedence();
    this.places = order.of(rules);
  }

  /**
   * Tells the trace what each place would give.
   *
   * @param winner what has told the noun already, null if nothing has
   */
  public void note(BareNumber bare, Trace.Slot slot, @Nullable String winner) {
    Contest.note(
        slot,
        winner,
        rules,
        place -> {
          FoundNoun found = place.noun(bare);
          return found == null || found.noun() == null ? null : words(found.noun());
        },
        place -> standsFor(place.noun(bare), bare));
  }

  /** Where a noun is counted that does not stand here: which word stands for it. */
  private String standsFor(@Nullable FoundNoun found, BareNumber bare) {
    Phrase noun = found == null || found.rule() != NounRule.BEFORE ? null : found.noun();
    int tally = bare.bound().first() - 2; // “a total of”
    boolean earlier =
        noun != null && noun.end() <= tally && passage.is(tally, ReportingWords.TALLY);
    return earlier
        ? "“" + passage.text(tally) + "” stands for what was counted at the number before"
        : "";
  }

  private String words(Phrase noun) {
    return passage.joined(noun.first(), noun.end());
  }

  /** The noun of a number, from the first place that has one. */
  public FoundNoun find(BareNumber bare) {
    for (Place place : places) {
      FoundNoun found = place.noun(bare);
      if (found != null) {
        return found;
      }
    }
    return new FoundNoun(null, NounRule.NONE);
  }

  /** The places in the order they are tried, each with the reason why it stands there. */
  private Precedence<Place> precedence() {
    return Precedence.<Place>first(
            "the same amount again", this::again, "two units of one amount have one noun")
        .then("a multiple of an amount", this::timesAs, "the noun behind “as” is the other side's")
        .any("what is added to a list of one noun", this::added)
        .any(
            "the other side of a comparison",
            bare -> elided(others.compared(bare.number(), bare.bound())))
        .any("the whole that the number is of", this::ofOpening)
        .any("all of what was counted", bare -> elided(others.allOf(bare.number())))
        .any(
            "the item of the list before",
            bare -> elided(others.listed(bare.number(), bare.bound())))
        .then("what a noun of change is of", this::changed, "old and new amount measure one thing")
        .any("the noun behind the next number", this::ahead)
        .any("a pronoun that the number is of", this::shareOf)
        .then(
            "the noun in front of the number",
            this::before,
            "what stands right before is nearer than any clause")
        .then(
            "a total that is taken to the number",
            this::total,
            "a total is nearer than what the sentence counts")
        .any("a figure that is revised", bare -> elided(earlier.revised(bare)))
        .any("more of what was told", this::told)
        .then(
            "a noun that is left out",
            this::ellipsis,
            "an elided noun is the one before, not a subject")
        .then(
            "what runs alike before",
            bare -> elided(parallels.of(bare)),
            "nothing of the sentence itself is left out")
        .then(
            "the object of a verb that changes it",
            this::object,
            "a verb that changes its object measures it")
        .then(
            "the subject of the verb",
            this::subject,
            "last of all the subject, if its verb measures it")
        .then(
            "a pronoun as the subject",
            bare -> elided(measures.ofPronoun(bare)),
            "a pronoun stands for what was measured before")
        .any("what was expected", bare -> elided(measures.expected(bare)))
        .then("the others", this::open, "says at least that there are more of them");
  }

  private @Nullable FoundNoun again(BareNumber bare) {
    Draft twin = bare.twin();
    boolean scale = // “a 6.1 magnitude”
        twin != null
            && twin.noun() != null
            && passage.is(twin.noun().head(), MeasureWords.SCALE_NOUN);
    return twin != null && !scale ? new FoundNoun(twin.noun(), NounRule.AGAIN) : null;
  }

  /** “1,200 passengers, twice as many as” */
  private @Nullable FoundNoun timesAs(BareNumber bare) {
    Located number = bare.number();
    boolean aside = // “admitted 600 people, three times the usual number”
        passage.is(bare.bound().first() - 1, ",") && passage.isOneOf(number.end(), "the", "that");
    boolean compared = number.hasUnit("times") && (aside || passage.is(number.end(), "as"));
    Draft last = compared ? bare.lastOfSentence() : null;
    return last == null ? null : new FoundNoun(last.noun(), NounRule.ELLIPSIS);
  }

  private @Nullable FoundNoun added(BareNumber bare) {
    Phrase added = earlier.added(bare);
    boolean open = added == null && earlier.isLess(bare); // “spent £3m, 4% less than in May”
    return open ? new FoundNoun(null, NounRule.NONE) : found(added, NounRule.ELLIPSIS);
  }

  private @Nullable FoundNoun ofOpening(BareNumber bare) {
    Phrase whom = others.ofWhom(bare.number(), bare.bound());
    return found(whom == null ? others.ofOpening(bare.number()) : whom, NounRule.ELLIPSIS);
  }

  /** “a 12% rise in arrests to 4,300”, but “Arrests rose 12% to 4,300”, of which the verb tells. */
  private @Nullable FoundNoun changed(BareNumber bare) {
    Phrase noun =
        bare.change() == null ? null : levels.changed(bare.number(), bare.change(), bare.last());
    return noun == null || clauses.isOfVerb(noun, bare) ? null : found(noun, NounRule.ELLIPSIS);
  }

  /** “from 3,000 to 10,000 soldiers”, “40 or 50 boats”: the noun stands behind the next number. */
  private @Nullable FoundNoun ahead(BareNumber bare) {
    Located number = bare.number();
    Located next = bare.next();
    if (next == null || next.sentence() != number.sentence() || !number.plain() || !next.plain()) {
      return null;
    }
    boolean joined = passage.isOneOf(number.end(), "to", "or", "and");
    Bound bound = bounds.read(next); // “between 3 million and more than 10 million people”
    return joined && Math.min(next.first(), bound.first()) - number.end() <= 2
        ? found(counted.beside(next, bound).noun(), NounRule.AHEAD)
        : null;
  }

  /** “67 of them”: whatever they are, no other noun is counted. */
  private @Nullable FoundNoun shareOf(BareNumber bare) {
    Located number = bare.number();
    return FunctionWords.PART_PRONOUN.contains(passage.lower(number.end() + 1))
            && passage.is(number.end(), "of")
        ? new FoundNoun(others.antecedent(number, counted), NounRule.SHARE)
        : null;
  }

  private @Nullable FoundNoun before(BareNumber bare) {
    Bound bound = bare.bound();
    VerbGroup event = bare.clause().event(); // “The bank forecast growth of”: no noun of the growth
    int verb = event != null && event.main() < bound.first() - 1 ? event.end() : 0;
    int from = Math.max(bare.clause().region().first(), verb);
    Phrase before = counted.before(bare.number(), bound.first(), from);
    before = before == null ? others.before(bare.number(), bound) : before;
    return before == null ? null : counted(before, bare, NounRule.BEFORE);
  }

  /** “taking the total to 33”: a noun that stands for what was counted before. */
  private @Nullable FoundNoun total(BareNumber bare) {
    int head = bare.bound().first() - 2;
    boolean to = passage.is(head + 1, "to") && passage.isDeterminer(head - 1);
    boolean bringing = to && passage.tag(head - 2).equals("VBG");
    return bringing && passage.is(head, ReportingWords.TALLY)
        ? counted(new Phrase(head, head + 1, head), bare, NounRule.BEFORE)
        : null;
  }

  private @Nullable FoundNoun told(BareNumber bare) {
    return bare.change() == null
        ? found(others.told(bare.number(), bare.clause()), NounRule.ELLIPSIS)
        : null;
  }

  private @Nullable FoundNoun ellipsis(BareNumber bare) {
    return found(earlier.elided(bare), NounRule.ELLIPSIS);
  }

  private @Nullable FoundNoun object(BareNumber bare) {
    Phrase object = clauses.measuredObject(bare);
    return object == null ? null : counted(object, bare, NounRule.OBJECT);
  }

  private @Nullable FoundNoun subject(BareNumber bare) {
    Phrase subject =
        levels.isSet(bare.clause(), bare.bound())
            ? bare.clause().subject()
            : clauses.measuredSubject(bare);
    if (subject == null) {
      return null;
    }
    Phrase most = others.most(subject);
    return most == null ? counted(subject, bare, NounRule.SUBJECT) : found(most, NounRule.SUBJECT);
  }

  private @Nullable FoundNoun open(BareNumber bare) {
    int end = bare.number().end();
    return passage.is(end, "others") ? found(new Phrase(end, end + 1, end), NounRule.AFTER) : null;
  }

  private static @Nullable FoundNoun elided(@Nullable Phrase noun) {
    return found(noun, NounRule.ELLIPSIS);
  }

  private static @Nullable FoundNoun found(@Nullable Phrase noun, NounRule rule) {
    return noun == null ? null : new FoundNoun(noun, rule);
  }

  /** What a noun stands for; a bare “total” that stands for nothing known is no noun. */
  private FoundNoun counted(Phrase noun, BareNumber number, NounRule rule) {
    Phrase known = earlier.tallied(noun, number);
    boolean bare =
        noun.equals(known)
            && noun.first() == noun.head()
            && noun.end() == noun.head() + 1
            && passage.isOneOf(noun.head(), "total", "figure", "number", "tally", "count");
    return bare ? new FoundNoun(null, NounRule.NONE) : new FoundNoun(known, rule);
  }
}
