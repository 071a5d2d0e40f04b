package org.attestnlp.rules.claims.counted;

import java.util.List;
import java.util.Objects;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.claims.draft.NounRule;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Finds the noun of a number among those that were counted before. */
final class EarlierNouns {

  /** How many claims back a noun is taken from at most. */
  private static final int REACH = 8;

  private final Passage passage;
  private final OtherNouns others;
  private final LevelNouns levels;
  private final List<Draft> drafts;

  EarlierNouns(Passage passage, OtherNouns others, LevelNouns levels, List<Draft> drafts) {
    this.passage = passage;
    this.others = others;
    this.levels = levels;
    this.drafts = drafts;
  }

  /** “recorded 22 fires, up 40 percent”: the fires, or null. */
  @Nullable Phrase added(BareNumber bare) {
    int word = bare.bound().first() - 1;
    boolean than = // “900 crates, 4 percent more than last spring”
        bare.change() != null
            && passage.is(bare.number().end() + 1, "than")
            && passage.is(word, ",");
    boolean added = than || passage.isOneOf(word, "up", "down") && passage.is(word - 1, ",");
    Draft last = added ? bare.lastOfSentence() : null;
    return last != null && !isScale(last.noun()) ? last.noun() : null;
  }

  /** “spent £3m in June, 4 percent less than in May”: an amount that counts nothing. */
  boolean isLess(BareNumber bare) {
    Draft last = bare.lastOfSentence();
    boolean than = passage.is(bare.number().end() + 1, "than");
    return than
        && bare.change() != null
        && passage.is(bare.bound().first() - 1, ",")
        && last != null
        && last.noun() == null
        && last.number().money();
  }

  /** “a magnitude of 6.1” */
  private boolean isScale(@Nullable Phrase noun) {
    return noun != null && passage.is(noun.head(), MeasureWords.SCALE_NOUN);
  }

  /** “raised the toll to 12”: a toll stands for what was counted last. */
  Phrase tallied(Phrase noun, BareNumber bare) {
    Draft last = bare.last();
    boolean tally = passage.is(noun.head(), ReportingWords.TALLY) && noun.end() == noun.head() + 1;
    if (last == null || !tally || !bare.number().plain() || !last.number().plain()) {
      return noun;
    }
    boolean open =
        last.noun() == null
            || passage.is(last.noun().head(), "others")
            || passage.is(noun.head(), "toll") && !isHarmed(last);
    boolean near = bare.number().sentence() - last.number().sentence() <= 2 && !open;
    return near ? Objects.requireNonNullElse(last.noun(), noun) : noun;
  }

  /** Something befell those whom a claim counts: “40 pupils came home” is no toll. */
  private boolean isHarmed(Draft draft) {
    VerbGroup event = draft.clause().event();
    String verb = event == null ? "" : passage.lemma(event.main());
    String noun = draft.noun() == null ? "" : passage.lemma(draft.noun().head());
    return EventWords.OUTCOME_SUBJECT.containsKey(verb)
        || EventWords.OUTCOME_OBJECT.containsKey(verb)
        || EventWords.OUTCOME_NOUN.containsKey(noun)
        || passage.is(draft.noun() == null ? -1 : draft.noun().head(), ReportingWords.TALLY);
  }

  /** “put the toll at 222 but raised it to 280”: it is the toll; or null. */
  @Nullable Phrase revised(BareNumber bare) {
    VerbGroup event = bare.clause().event();
    boolean it =
        event != null
            && ReportingWords.REVISING.contains(passage.lemma(event.main()))
            && passage.is(event.end(), "it");
    for (int i = drafts.size() - 1; it && i >= Math.max(0, drafts.size() - REACH); i--) {
      Phrase noun = drafts.get(i).noun();
      boolean near = bare.number().sentence() - drafts.get(i).number().sentence() <= 1;
      if (near && noun != null && passage.is(noun.head(), ReportingWords.TALLY)) {
        return noun;
      }
    }
    return null;
  }

  /** “Norva has promised 20 tanks, Estara 35”, “Four died and 11 were hurt”, “90 crowns apiece”. */
  @Nullable Phrase elided(BareNumber bare) {
    Located number = bare.number();
    Clause clause = bare.clause();
    boolean each = passage.isOneOf(number.end(), "each", "apiece");
    boolean more = passage.is(number.first() - 1, "another"); // “opened 8 clinics and another 3”
    boolean state =
        !more && ClauseNouns.isState(clause, passage) && clause.subject() != null && !isDeal(bare);
    boolean subject = bare.change() != null && measuresSubject(bare) && !isGain(bare);
    if (state && bare.change() == null && !each || subject) {
      return null;
    }
    int apart = others.opensSentence(number, clause) ? 1 : 0;
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - REACH); i--) {
      Draft draft = drafts.get(i);
      if (number.sentence() - draft.number().sentence() > apart) {
        return null;
      }
      if (isCounted(i, bare) && (each || isAlike(bare, draft))) {
        Phrase noun = draft.noun();
        boolean others = // “put the death toll at 222, with about 850 injured”
            noun != null
                && passage.is(noun.head(), ReportingWords.TALLY)
                && !Objects.equals(clause.event(), draft.clause().event())
                && bare.change() == null
                && isHarm(clause.event());
        return others ? null : noun;
      }
    }
    return null;
  }

  /** “seized 40 cars, <b>sold</b> 12”, “will close 40 mines and open two”: as many things. */
  private boolean isDeal(BareNumber bare) {
    VerbGroup event = bare.clause().event();
    Draft last = bare.lastOfSentence();
    return event != null
        && last != null
        && last.rule() == NounRule.AFTER
        && last.number().plain()
        && bare.number().plain()
        && event.end() == bare.bound().first()
        && event.main() > last.end()
        && EventWords.DEAL_VERB.contains(passage.lemma(event.main()));
  }

  private boolean isHarm(@Nullable VerbGroup event) {
    String verb = event == null ? "" : passage.lemma(event.main());
    return event != null
        && (EventWords.OUTCOME_OBJECT.containsKey(verb)
            || EventWords.OUTCOME_SUBJECT.containsKey(verb)
            || passage.is(event.main(), EventWords.CASUALTY));
  }

  /** “Mills shed 6,000 jobs while clinics <b>gained</b> 13,000”: jobs, as before. */
  private boolean isGain(BareNumber bare) {
    VerbGroup event = bare.clause().event();
    Draft last = bare.lastOfSentence();
    return event != null
        && last != null
        && last.number().plain()
        && last.rule().counts()
        && last.noun() != null
        && bare.number().plain()
        && bare.bound().first() == event.end()
        && passage.isOneOf(event.main(), "gained", "gains", "added", "adds", "lost", "shed");
  }

  /** Whether a claim before counts what the number may count too. */
  private boolean isCounted(int before, BareNumber bare) {
    Draft draft = drafts.get(before);
    return draft.noun() != null
        && !passage.is(draft.noun().head(), "others")
        && !isDoer(draft, bare.clause())
        && !isPlace(draft, bare.number())
        && !PartFinder.isApart(drafts, before, bare.number(), passage);
  }

  /** “cut 6% of its workforce after profit fell 41%”: the verb has a subject that it measures. */
  private boolean measuresSubject(BareNumber bare) {
    VerbGroup event = bare.clause().event();
    Phrase subject = bare.clause().subject();
    Draft last = bare.last();
    boolean known = // “rose 5% in May and 3% in June”, but “Sales rose 5%, profit 3%”
        event != null
            && last != null
            && event.equals(last.clause().event())
            && Objects.equals(subject, last.clause().subject())
            && event.end() <= last.number().first();
    return event != null
        && subject != null
        && !known
        && !passage.is(subject.head(), FunctionWords.ACTING_PRONOUN)
        && (measures(Changes.verb(passage.lemma(event.main()), passage.lower(event.end())))
            || levels.isMoved(event));
  }

  /** “silver lost 2 percent” */
  private static boolean measures(String lemma) {
    return Changes.happens(lemma) || Changes.demand(lemma) == Changes.Demand.PERCENT;
  }

  /** “infected 231 people in nine provinces and killed 17”: an object takes no noun of a place. */
  private boolean isPlace(Draft draft, Located number) {
    int before = number.first() - 1;
    while (passage.is(before, MeasureWords.BEFORE_COUNT)
        || passage.isOneOf(before, "more", "than", "at", "least")) {
      before--;
    }
    boolean part = passage.is(before, "including"); // “people in two towns, including six in Orr”
    return (part || passage.isVerb(number.first() - 1))
        && draft.bound().first() > 0
        && passage.isOneOf(draft.bound().first() - 1, "in", "at", "across", "near", "outside");
  }

  /** “A 6.1 magnitude quake killed 3”: what has the number is who acts, not what is counted. */
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

  private boolean isAlike(BareNumber bare, Draft draft) {
    Located number = bare.number();
    Change change = bare.change();
    boolean joined = // “to 17.6 percent from 21.3 percent a year ago and 19 percent in May”
        number.share()
            && passage.is(bare.bound().first() - 1, "and")
            && draft.change() != null
            && draft.change().role() == ChangeRole.FROM
            && Objects.equals(bare.clause().event(), draft.clause().event());
    boolean unit = number.baseUnit().equals(draft.number().baseUnit());
    boolean old = change != null && change.role() == ChangeRole.FROM; // “$5 million, down from $8m”
    boolean fits = number.plain() || old || joined || change != null && draft.change() != null;
    return unit && fits && number.quantity().form() != Form.MULTIPLE;
  }
}
