package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.model.Factuality;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.stance.Factualities;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Year;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/** How far the words around a number tell its place and time: as far as its own clause. */
final class Surroundings {

  private static final int REACH = 30;

  /** How long an aside between two commas is at most, in tokens. */
  private static final int ASIDE = 15;

  /** How long an aside is at most that tells nothing but a time, in tokens with its comma. */
  private static final int TIME = 4;

  private final Passage passage;
  private final RelativeBounds relatives;

  Surroundings(Passage passage) {
    this.passage = passage;
    this.relatives = new RelativeBounds(passage);
  }

  /**
   * One past the last token behind a number: another clause has its own place and time, and so has
   * another number, a part of this one: {@code 21,000 people, a third of them in Norway}.
   */
  int end(Draft draft) {
    int stop = draft.end();
    int limit = Math.min(draft.clause().region().end(), stop + REACH);
    boolean relative = relatives.pronoun(draft) > 0;
    while (stop < limit
        && !passage.is(stop, ReportingWords.SOURCE_BORDER)
        && !joins(stop)
        && !isPart(stop)
        && !isOld(stop, draft)
        && !isSince(stop, draft)
        && !isComparison(stop)
        && !isBreakdown(stop)
        && !isRank(stop)
        && !isRelative(stop)
        && !(relative && passage.is(stop, ","))) {
      stop++;
    }
    return stop;
  }

  /** “512 thefts, compared to 498 last year”, “12 percent less than in May”: another time. */
  private boolean isComparison(int token) {
    boolean compared =
        passage.isOneOf(token, "compared", "versus", "vs", "vs.")
            || passage.is(token, "comparison") && passage.is(token - 1, "in");
    return compared
        || passage.is(token, "against") && isAmount(amountBehind(token)) // “against 58 percent”
        || passage.is(token, "than") && !passage.tag(token + 1).equals("CD");
  }

  private boolean isAmount(int token) {
    return passage.tag(token).equals("CD") || passage.isCurrency(token);
  }

  /** “217 by Wednesday — more than 100 in Tarvo alone”: a part has a place of its own. */
  private boolean isBreakdown(int token) {
    return passage.isOneOf(token, "–", "—", "--", ":")
        && passage.tag(amountBehind(token)).equals("CD");
  }

  /** Where the amount would stand that a word opens: “<b>against</b> nearly 58 percent”. */
  private int amountBehind(int token) {
    int next = token + 1;
    while (passage.isAdverb(next) || passage.is(next, MeasureWords.BEFORE_COUNT)) {
      next++;
    }
    return next;
  }

  /** “jailed three men for the raid that killed 29 people in 2021”: of the raid. */
  private boolean isRelative(int token) {
    return passage.isOneOf(token, "that", "which", "who")
            && (passage.isNoun(token - 1) || passage.isDeterminer(token - 2)) // “the bombing that”
            && passage.isVerb(token + 1)
            && passage.inParagraph(token - 1, token + 2)
        || passage.is(token, "whose") && passage.isNoun(token - 1); // “men whose boats sank in May”
  }

  /** “fell 4% to £212m, the first fall since 2021”: of the fall, no time. */
  private boolean isRank(int token) {
    int rank = token + 2;
    String tag = passage.tag(rank);
    boolean best = tag.equals("JJS") || tag.equals("RBS");
    return passage.isOneOf(token, ",", "–", "—", "-")
        && passage.isDeterminer(token + 1)
        && (best || passage.isOneOf(rank, "first", "second", "third", "fourth", "only", "most"));
  }

  /** “31 deaths, down from 44 in 2019”: what stands behind the old amount is its own. */
  private boolean isOld(int token, Draft draft) {
    int next = token + 1;
    boolean amount = passage.tag(next).equals("CD") || passage.isCurrency(next);
    boolean change =
        draft.change() != null || Changes.wordDirection(passage.lower(token - 1)) != null;
    boolean moved = change && passage.is(token, "from") && !Year.is(passage.text(next));
    return amount
        && (moved || passage.isOneOf(token, "with", "to") && passage.is(token - 1, "compared"))
        && draft.number().end() <= token;
  }

  /** “61.2 percent, down 4 points from 2019”: the year that it is held against. */
  private boolean isSince(int token, Draft draft) {
    return draft.change() != null
        && passage.is(token, "from")
        && Year.is(passage.lower(token + 1))
        && !passage.isOneOf(token + 2, "to", "until", "till")
        && (passage.is(token - 1, TimeWords.TIME_NOUN)
            || passage.isOneOf(token - 1, "percent", "cent", "%", "points", "point")
            || token == draft.end());
  }

  /** Whether “, where” stands behind a name: it is a place, whatever else bears it. */
  boolean opensWhere(@Nullable Span name) {
    int comma = name == null ? -1 : passage.at(name.end() - 1) + 1;
    return passage.is(comma, ",") && passage.is(comma + 1, "where");
  }

  /** “, and police detained 31”, but not “, and 30 knives”; “, with sales up 3 percent”. */
  private boolean joins(int token) {
    if (!passage.is(token, ",") || !passage.is(token + 1, FunctionWords.NEXT_CLAUSE)) {
      return false;
    }
    int limit = Math.min(passage.size(), token + ASIDE);
    int next = token + 2;
    while (next < limit && !passage.isVerb(next) && !passage.is(next, FunctionWords.CLAUSE_START)) {
      next++;
    }
    return passage.is(token + 1, "with") || next < limit && passage.isVerb(next);
  }

  private boolean isPart(int token) {
    return passage.is(token, "of") && passage.is(token + 1, FunctionWords.PART_PRONOUN);
  }

  /** “Hunters shot four bears, a warden said <b>Tuesday</b>, while …”: when it was said. */
  boolean isOfReport(int time) {
    return passage.isVerb(time - 1)
        && ReportingWords.NUMBER_CLAUSE_VERB.contains(passage.lemma(time - 1));
  }

  /** The first token before a number. */
  int first(Draft draft) {
    int first = limit(draft);
    for (int token = draft.number().first() - 1; token > first; token--) {
      if (joins(token)) {
        return token + 2;
      }
    }
    return first;
  }

  /** The first token before a number that tells its day: one day holds for several clauses. */
  int limit(Draft draft) {
    Clause clause = draft.clause();
    VerbGroup event = clause.event();
    int first = Math.max(clause.region().first(), draft.number().first() - REACH);
    boolean planned = // “a plan to raise fares by 15 percent”
        event != null
            && event.infinitive()
            && clause.chain().size() == 1
            && event.first() <= draft.number().first()
            && Factualities.decides(
                Factuality.PLANNED, "noun", passage.lemma(Math.max(0, event.first() - 2)));
    int own = planned && event != null ? event.first() : relatives.first(draft);
    own = Math.max(own, relatives.restrictive(draft));
    return Math.max(Math.max(first, own), Math.max(subordinate(draft), document(clause)));
  }

  /** “Accounts filed in June show a loss of £4m”: the day of a document is not its figure's. */
  private int document(Clause clause) {
    Phrase governor = clause.governor();
    VerbGroup verb = clause.chain().isEmpty() ? null : clause.chain().get(0);
    boolean shows =
        governor != null
            && verb != null
            && passage.is(governor.head(), ReportingWords.DOCUMENT)
            && (ReportingWords.DOCUMENT_VERB.contains(passage.lemma(verb.main()))
                || ReportingWords.SOURCE_VERB.contains(passage.lemma(verb.main())));
    return shows && verb != null ? verb.first() : -1;
  }

  /** Where a clause begins that says after what: “cut 40 jobs on Monday after sales fell 5%”. */
  private int subordinate(Draft draft) {
    Clause clause = draft.clause();
    Phrase subject = clause.subject();
    int begin =
        clause.numberIsSubject() || subject == null ? draft.bound().first() : subject.first();
    boolean opens =
        begin - 1 > clause.region().first()
            && (passage.is(begin - 1, TimeWords.TIME_SUBORDINATOR)
                || passage.is(begin - 1, FunctionWords.SUBORDINATOR)
                || passage.isOneOf(begin - 1, "as", "since"))
            && !passage.isOneOf(begin - 1, "that", "where", "which", "who");
    int verb = clause.chain().isEmpty() ? -1 : clause.chain().get(0).first();
    boolean relative = // “after a flood that drowned 40”, “in 1998, when a thief got 18 months”
        passage.isOneOf(verb - 1, "that", "who", "which")
            || passage.is(begin - 1, "when") && passage.is(begin - 2, ",");
    return opens && verb >= 0 && !relative ? begin : -1;
  }

  /** The token before another, past an aside right before the verb: “The bridge, …, carried”. */
  int before(int token, Draft draft) {
    Clause clause = draft.clause();
    boolean verb = !clause.chain().isEmpty() && clause.chain().get(0).first() == token;
    int end = verb && passage.isAdverb(token - 1) ? token - 2 : token - 1;
    if (verb && passage.is(end, ",")) {
      int first = Math.max(clause.region().first(), token - ASIDE);
      for (int comma = end - 1; comma > first; comma--) {
        if (passage.is(comma, ",")) {
          boolean when = // “The last outbreak, in 2017, lasted seven months”
              end - comma <= TIME && passage.is(comma + 1, TimeWords.TIME_PREPOSITION);
          return when ? end - 1 : comma - 1;
        }
      }
    }
    return token - 1;
  }
}
