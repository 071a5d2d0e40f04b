package org.attestnlp.rules.claims.stance;

import java.util.List;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.TakenLives;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Hedges among the verbs of a clause: {@code may have}, {@code plans to}, {@code did not}. */
final class VerbHedges {

  private final Passage passage;
  private final FutureInPast plans;

  VerbHedges(Passage passage) {
    this.passage = passage;
    this.plans = new FutureInPast(passage);
  }

  void collect(
      Factuality factuality,
      Located number,
      Clause clause,
      @Nullable Quote innermost,
      List<Span> hedges) {
    if (factuality == Factuality.DENIED && clause.numberIsSubject()) {
      return; // “2 million homes do not have power” says that there are so many
    }
    boolean limit = // “failed to clear the 5 percent threshold”
        passage.is(number.first() - 1, "the")
            && number.share()
            && passage.is(number.end(), MeasureWords.LIMIT);
    boolean none = clause.chain().isEmpty() || limit || isPresupposed(clause);
    if (none || number.share() && isHolder(clause, clause.chain().get(0))) {
      return;
    }
    for (int i = 0; i < clause.chain().size(); i++) {
      VerbGroup group = clause.chain().get(i);
      boolean governs = i + 1 < clause.chain().size();
      boolean negated = auxiliaries(factuality, clause, group, innermost, hedges);
      if (!negated && verb(factuality, clause, group, governs)) {
        hedges.add(word(group.main()));
      }
      setWord(factuality, group, governs, hedges);
      if (governs && factuality == Factuality.PLANNED && isToBe(group, clause)) {
        hedges.add(passage.span(group.main(), group.end() + 1));
      }
      int noun = PlanNouns.before(group, passage);
      planNoun(factuality, noun >= 0 || !governs ? noun : PlanNouns.of(group, passage), hedges);
    }
  }

  /** “The firm <b>is to</b> cut 40 jobs”, but “The hard part is to cut”, “is to blame”. */
  private boolean isToBe(VerbGroup group, Clause clause) {
    Phrase subject = clause.governor() == null ? clause.subject() : clause.governor();
    boolean who = clause.numberIsSubject() || subject != null && isSomebody(subject);
    return passage.isBe(group.main())
        && group.first() == group.main()
        && passage.is(group.end(), "to")
        && !passage.is(group.end() + 1, "blame")
        && who;
  }

  /** Who or what can have a plan made for it: no “aim”, no “way”. */
  private boolean isSomebody(Phrase subject) {
    int head = subject.head();
    String lemma = passage.lemma(head);
    return passage.isOneOf(head, "he", "she", "it", "they", "we", "who", "which")
        || passage.nameType(head) != null
        || passage.isPluralNoun(head)
        || BodyWords.BODY_HEAD.contains(lemma)
        || PeopleWords.arePeople(lemma);
  }

  /** “ordered to investigate 14 deaths”: that there are so many is not in question. */
  private boolean isPresupposed(Clause clause) {
    VerbGroup event = clause.event();
    return event != null
        && !clause.numberIsSubject()
        && EventWords.PRESUPPOSING.contains(passage.lemma(event.main()));
  }

  /** “34 percent want an inquiry”, “12 percent believe it”: they do want and believe. */
  private boolean isHolder(Clause clause, VerbGroup group) {
    String lemma = passage.lemma(group.main());
    return clause.numberIsSubject()
        && !group.passive()
        && (ReportingWords.REPORTING_VERB.containsKey(lemma)
            || Factualities.decides(Factuality.PLANNED, "verb-alone", lemma)
            || Factualities.decides(Factuality.PLANNED, "verb", lemma));
  }

  /** “may have”, “did not”, “never delivered”; true if the group is negated. */
  private boolean auxiliaries(
      Factuality factuality,
      Clause clause,
      VerbGroup group,
      @Nullable Quote innermost,
      List<Span> hedges) {
    boolean negated = false;
    int before = passage.isNegation(group.first() - 1) ? group.first() - 1 : group.first();
    for (int token = before; token < group.end(); token++) {
      String word = passage.lower(token);
      boolean told = passage.isModal(token) && plans.is(token, group, clause, innermost);
      boolean decides = Factualities.decides(factuality, "modal", told ? "will" : word);
      if (passage.isModal(token) && decides) {
        hedges.add(word(token));
      }
      if (Factualities.decides(factuality, "negation", word)
          && !isUnknown(clause)
          && !isTopic(group, clause)) {
        int first = passage.isAuxiliary(token - 1) ? token - 1 : token;
        hedges.add(passage.span(Math.max(before, first), token + 1));
      }
      negated |= passage.isNegation(token);
    }
    return negated;
  }

  /**
   * “did not respond to questions about the 340 rifles”, “did not attend the funeral of the 14
   * miners”: that there are so many is not denied.
   */
  private boolean isTopic(VerbGroup group, Clause clause) {
    for (int token = group.end(); token < clause.first() - 1; token++) {
      boolean of = passage.is(token, "of") && passage.is(token - 2, "the");
      if (passage.is(token, FunctionWords.ABOUT) || of && passage.isNoun(token - 1)) {
        return passage.isDeterminer(clause.first() - 1) || of || passage.is(token, "about");
      }
    }
    return false;
  }

  /** “It was not known how many”: nobody denies. */
  private boolean isUnknown(Clause clause) {
    VerbGroup event = clause.event();
    return event != null
        && Factualities.decides(Factuality.DENIED, "not-negated", passage.lower(event.main()));
  }

  private boolean verb(Factuality factuality, Clause clause, VerbGroup group, boolean governs) {
    if (TakenLives.isObject(passage, group.main())) {
      return false;
    }
    String lemma = passage.lemma(group.main());
    boolean stance = factuality == Factuality.ESTIMATED || factuality == Factuality.ALLEGED;
    boolean other = !governs && (isOther(clause, group) || isHolder(clause, group));
    if (Factualities.decides(factuality, "verb", lemma) && (governs || stance) && !other) {
      return true;
    }
    if (governs) {
      return Factualities.decides(factuality, "verb-to", lemma)
          || Factualities.decides(factuality, "set", passage.lower(group.main()))
              && passage.is(group.end(), "to")
          || Factualities.decides(factuality, "passive", lemma) && group.passive();
    }
    int next = group.end();
    return Factualities.decides(factuality, "verb-alone", lemma) && !isHolder(clause, group)
        || Factualities.decides(factuality, "passive", lemma)
            && group.passive()
            && resultFollows(group)
        || Factualities.decides(factuality, "verb-for", lemma)
            && !group.passive()
            && passage.isOneOf(next, "for", "at")
        || Factualities.decides(factuality, "put-at", lemma)
            && passage.is(clause.first() - 1, "at")
            && SettingVerbs.sets(group.main(), clause, passage);
  }

  /** “The lot charged 40 euros”: without “with” nobody is accused. */
  private boolean isOther(Clause clause, VerbGroup group) {
    String preposition = EventWords.ACCUSING.get(passage.lemma(group.main()));
    for (int token = group.end(); token < clause.first(); token++) {
      if (passage.is(token, preposition == null ? "" : preposition)) {
        return false;
      }
    }
    return preposition != null && !group.passive();
  }

  /** “were reported killed” */
  private boolean resultFollows(VerbGroup group) {
    String tag = passage.tag(group.end());
    return tag.startsWith("VB") || tag.startsWith("JJ");
  }

  /** “is due to”, “is set to”, “are likely to”. */
  private void setWord(Factuality factuality, VerbGroup group, boolean governs, List<Span> hedges) {
    int next = group.end();
    boolean word =
        passage.isBe(group.main()) && Factualities.decides(factuality, "set", passage.lower(next));
    boolean verb = passage.isVerb(next + 2) || passage.isAdverb(next + 2);
    boolean due = passage.is(next + 1, "to") && verb; // but “due to ice losses”
    boolean dated = // “A further 300 are due by May”
        passage.is(next, "due")
            && passage.isOneOf(next + 1, "by", "in", "on", "before", "next", "this", "within")
            && !passage.isOneOf(next + 2, "part", "large");
    if (word && (governs || due || dated)) {
      hedges.add(word(next));
    }
  }

  private void planNoun(Factuality factuality, int noun, List<Span> hedges) {
    if (noun >= 0 && Factualities.decides(factuality, "noun", passage.lemma(noun))) {
      hedges.add(word(noun));
    }
  }

  private Span word(int token) {
    return passage.span(token, token + 1);
  }
}
