package org.attestnlp.rules.claims.counted;

import java.util.Set;
import org.attestnlp.model.Change;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.claims.stance.SettingVerbs;
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

/** Finds which noun of its clause a number measures: the object of the verb, or its subject. */
final class ClauseNouns {

  private static final Set<String> BRINGING = Set.of("take", "bring", "push", "drive", "send");

  private final Passage passage;
  private final CountedFinder counted;

  ClauseNouns(Passage passage, CountedFinder counted) {
    this.passage = passage;
    this.counted = counted;
  }

  /** “Arrests rose 12% to 4,300”: the verb says what both measure. */
  boolean isOfVerb(Phrase noun, BareNumber bare) {
    return noun.equals(bare.clause().subject()) || noun.equals(object(bare));
  }

  /** “lowered its <b>rate</b> to 4 percent”, where the verb measures its object; or null. */
  @Nullable Phrase measuredObject(BareNumber bare) {
    return bare.change() != null || measuresObject(bare) ? object(bare) : null;
  }

  /** “lowered its rate to 4 percent”, “tripled the size of the zone” */
  private @Nullable Phrase object(BareNumber bare) {
    Located number = bare.number();
    return number.quantity().form() == Form.MULTIPLE
        ? counted.object(number.end(), passage.sentence(number.first()).end())
        : counted.object(bare.clause(), bare.bound().first());
  }

  /** “left its rate unchanged at 4 percent”, “sold its striker for £48m” */
  private boolean measuresObject(BareNumber bare) {
    Located number = bare.number();
    VerbGroup event = bare.clause().event();
    int before = bare.bound().first() - 1;
    boolean level = passage.is(before, "at") || passage.is(before, "on") && number.share();
    boolean bring = // “takes the group’s debt to £1.3bn”
        passage.is(before, "to")
            && event != null
            && BRINGING.contains(passage.lemma(event.main()))
            && !number.durationUnit();
    if (bring) {
      return true;
    }
    if (number.plain() && !level || event == null || bare.clause().numberIsSubject()) {
      return false;
    }
    String lemma = passage.lemma(event.main());
    boolean seen = !lemma.equals("see") || SettingVerbs.sets(event.main(), bare.clause(), passage);
    boolean given = // “gives the Greens 31 percent”
        number.hasUnit("percent") && EventWords.GIVING.contains(lemma) && passage.isNoun(before);
    return given
        || level && seen && EventWords.SETTING_VERB.contains(lemma)
        || isPriced(number, before, event);
  }

  private boolean isPriced(Located number, int before, VerbGroup event) {
    String lemma = passage.lemma(event.main());
    return passage.is(before, "for")
        && number.money()
        && (EventWords.DEAL_VERB.contains(lemma) || MeasureWords.PRICED.contains(lemma));
  }

  /** “Output rose 5%”, “The trial lasted 43 days”: what the subject's verb measures; or null. */
  @Nullable Phrase measuredSubject(BareNumber bare) {
    Located number = bare.number();
    Clause clause = bare.clause();
    Change change = bare.change();
    Phrase subject = clause.subject() == null ? counter(bare) : clause.subject();
    if (subject == null
        || passage.is(subject.head(), FunctionWords.ACTING_PRONOUN)
        || tells(subject, clause)
        || passage.isOneOf(subject.head(), "percent", "cent", "%")) {
      return null;
    }
    boolean time = number.durationUnit() && change == null;
    boolean priced = // “The plant, built for 2 billion crowns”
        clause.event() != null && isPriced(number, bare.bound().first() - 1, clause.event());
    boolean measured =
        priced
            || change != null
            || isState(clause, passage)
            || number.quantity().form() == Form.MULTIPLE;
    return (time ? lasts(number, clause) : measured) ? subject : null;
  }

  /** “A poll gave her 44 percent, down from 47”: the poll is not what is measured. */
  private boolean tells(Phrase subject, Clause clause) {
    VerbGroup event = clause.event();
    return event != null
        && EventWords.GIVING.contains(passage.lemma(event.main()))
        && passage.is(subject.head(), ReportingWords.DOCUMENT);
  }

  /** “One in five patients waited 12 weeks”: the noun of the number that is the subject. */
  private static @Nullable Phrase counter(BareNumber bare) {
    Draft last = bare.lastOfSentence();
    VerbGroup event = bare.clause().event();
    return last != null
            && event != null
            && last.clause().numberIsSubject()
            && event.equals(last.clause().event())
        ? last.noun()
        : null;
  }

  private boolean lasts(Located number, Clause clause) {
    VerbGroup event = clause.event();
    boolean serves = // “a journey that takes 40 minutes”, but “took a day to leave”
        event != null
            && passage.lemma(event.main()).equals("take")
            && passage.is(number.end(), "to");
    return event != null
        && !event.passive()
        && !serves
        && EventWords.DURATION_VERB.contains(passage.lemma(event.main()));
  }

  /** “inflation runs at 4 percent”, “the damage ran to $9 million”, but “ran 10 kilometres” */
  private static boolean isRunning(VerbGroup event, Passage passage) {
    return passage.lemma(event.main()).equals("run") && passage.isOneOf(event.end(), "at", "to");
  }

  /** “The rate is 4 percent”, “shares stood at 40” */
  static boolean isState(Clause clause, Passage passage) {
    VerbGroup event = clause.event();
    return event != null
        && !clause.numberIsSubject()
        && !event.passive()
        && (isRunning(event, passage)
            || EventWords.STATE_VERB.contains(passage.lemma(event.main()))
            || EventWords.LEVEL_VERB.contains(passage.lemma(event.main())));
  }
}
