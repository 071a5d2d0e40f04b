package org.attestnlp.rules.claims.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.Outcome;
import org.attestnlp.rules.lexicon.Outcome.Whom;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.precedence.Contest;
import org.attestnlp.rules.precedence.Precedence;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Tells what became of those whom a claim counts. The side decides: in “Twelve rebels killed three
 * soldiers” three were killed, of the twelve nothing is said.
 */
public final class OutcomeReader {

  /** How far behind a tally it stands what is counted. */
  private static final int TALLIED = 6;

  private static final String APART = "those apart from whom it befell";
  private static final String VERB = "the verb";
  private static final String COMERS = "a crowd, or patients";
  private final Passage passage;
  private final VerbOutcomes verbs;
  private final DiseaseCases cases;
  private final Crowds crowds;
  private final Patients patients;
  private final Precedence<Teller> rules;

  public OutcomeReader(Passage passage) {
    this.passage = passage;
    this.verbs = new VerbOutcomes(passage);
    this.cases = new DiseaseCases(passage);
    this.crowds = new Crowds(passage);
    this.patients = new Patients(passage);
    this.rules = precedence();
  }

  /** One place that may tell an outcome; null if it does not. */
  private interface Teller {
    @Nullable ClaimOutcome outcome(Draft draft);
  }

  /** The places in the order they are asked, each with the reason why it stands there. */
  private Precedence<Teller> precedence() {
    return Precedence.<Teller>first(
            "the noun of the act",
            draft -> ofAct(draft.clause().first()),
            "nothing is nearer to the number than a noun for what was done, with “of” or “to”")
        .then(
            "a label",
            draft -> ofLabel(draft.clause().first() - 1),
            "no verb of the sentence is nearer than a label with its colon")
        .then(
            VERB,
            draft -> {
              VerbGroup group = draft.clause().event();
              return group == null ? null : verbs.outcome(group, draft, head(draft));
            },
            "the event of the clause tells what happened")
        .then(
            COMERS,
            this::ofComers,
            "the verb alone does not tell it of those who came, or were taken in")
        .then(
            "the noun counted",
            draft -> draft.noun() == null ? null : ofNoun(draft.noun(), head(draft)),
            "where the verb tells, it is surer than the noun")
        .then(
            "an adjective before the noun",
            draft -> draft.noun() == null ? null : ofAdjective(draft.noun()),
            "the verb and the noun tell first")
        .then(
            "a participle behind the noun",
            draft -> draft.noun() == null ? null : ofClause(draft.noun().end()),
            "the noun itself tells first")
        .then(
            "the verb of a headline",
            draft -> draft.clause().event() == null ? ofHeadline(draft) : null,
            "only where the tagger saw no verb")
        .then(
            "a toll as subject",
            draft -> isDeathToll(draft.clause().subject()) ? ClaimOutcome.KILLED : null,
            "where a toll is the subject the verb tells only how it changed");
  }

  /** What became of the people or things counted, or null. */
  public @Nullable ClaimOutcome outcome(Draft draft) {
    boolean traced = passage.document().trace().isKept();
    if (draft.number().quantity().unit() != null || isGrade(draft.number())) {
      if (traced) {
        slot(draft).silent(List.of("a unit: what is measured is neither people nor things"));
      }
      return null; // “burned 40 hectares” counts neither people nor things
    }
    Phrase noun = draft.noun(); // “were among three men killed by the flood”
    boolean told = noun != null && ofClause(noun.end()) != null;
    boolean apart =
        ofAct(draft.clause().first()) == null
            && !told
            && SetApart.is(draft.clause().first(), passage);
    if (traced) {
      note(draft, apart);
    }
    if (apart) {
      return null;
    }
    for (Teller teller : rules.rules()) {
      ClaimOutcome outcome = teller.outcome(draft);
      if (outcome != null) {
        return outcome;
      }
    }
    return null;
  }

  private void note(Draft draft, boolean apart) {
    Trace.Slot slot = slot(draft);
    if (apart && rules.rules().stream().anyMatch(teller -> teller.outcome(draft) != null)) {
      slot.skipped(APART, "the words before the number set it apart from those whom it befell");
    }
    Contest.note(
        slot,
        apart ? APART : null,
        rules,
        teller -> Objects.toString(teller.outcome(draft), null),
        teller -> listed(teller, draft));
  }

  /** The word of the lists that told an outcome. */
  private String listed(Teller teller, Draft draft) {
    ClaimOutcome outcome = teller.outcome(draft);
    int place = rules.rules().indexOf(teller);
    boolean verb = Set.of(VERB, COMERS).contains(rules.entries().get(place).name());
    return outcome == null ? "" : new OutcomeWords(passage).told(verb, outcome, draft);
  }

  /** “a 5.8 magnitude quake”, “a magnitude 7 quake”: nobody counts in parts. */
  private boolean isGrade(Located number) {
    BigDecimal value = number.value();
    boolean part = value != null && value.stripTrailingZeros().scale() > 0;
    return part
        || passage.is(number.first() - 1, NumeralWords.GRADE)
        || passage.is(number.end(), "magnitude");
  }

  private Trace.Slot slot(Draft draft) {
    return draft.number().slot(passage, "outcome");
  }

  private String head(Draft draft) {
    return draft.noun() == null ? "" : passage.lemma(draft.noun().head());
  }

  private @Nullable ClaimOutcome ofComers(Draft draft) {
    VerbGroup group = draft.clause().event();
    return group != null && patients.are(group, draft, head(draft))
        ? ClaimOutcome.HOSPITALIZED
        : crowds.protests(group, draft) ? ClaimOutcome.PROTESTING : null;
  }

  /**
   * “Thousands March in Orla”, “Raids on Orla kill dozens”: the tagger takes a verb of a headline
   * for a noun.
   */
  private @Nullable ClaimOutcome ofHeadline(Draft draft) {
    int next = draft.number().end();
    boolean title = next < passage.size() && passage.casing().isHeadline(next);
    ClaimOutcome subject = title ? kind(EventWords.OUTCOME_SUBJECT.get(passage.lower(next))) : null;
    int verb = draft.bound().first() - 1;
    boolean object =
        subject == null
            && verb > passage.sentenceFirst(next - 1)
            && passage.inParagraph(verb, next)
            && passage.is(verb, EventWords.HEADLINE_DEED);
    return object ? kind(EventWords.OUTCOME_OBJECT.get(passage.lower(verb))) : subject;
  }

  /** “12 deaths”, “25 dead”, “a death toll of 43”. */
  private @Nullable ClaimOutcome ofNoun(Phrase noun, String head) {
    Outcome outcome = EventWords.OUTCOME_NOUN.get(head);
    Outcome written = EventWords.OUTCOME_NOUN.get(passage.lower(noun.head()));
    if (cases.counts(noun)) {
      return ClaimOutcome.INFECTED;
    }
    ClaimOutcome told = kind(outcome == null ? written : outcome);
    if (told == null && passage.is(noun.head(), ReportingWords.TALLY)) {
      told = ofTally(noun);
    }
    return isDeathToll(noun) ? ClaimOutcome.KILLED : told;
  }

  /** “the number of people killed in the raid”, “a tally of arrests” */
  private @Nullable ClaimOutcome ofTally(Phrase noun) {
    int end = Math.min(noun.end(), noun.head() + TALLIED);
    for (int token = noun.head() + 2; passage.is(noun.head() + 1, "of") && token < end; token++) {
      Outcome of = EventWords.OUTCOME_NOUN.get(passage.lemma(token));
      Outcome state = EventWords.OUTCOME_STATE.get(passage.lower(token));
      ClaimOutcome told = of == null ? kind(state) : of.kind();
      told = told == null && token > noun.head() + 2 ? ofParticiple(token) : told;
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /** “two injured victims” */
  private @Nullable ClaimOutcome ofAdjective(Phrase noun) {
    for (int token = noun.first(); token < noun.head(); token++) {
      boolean harm = passage.is(token, EventWords.HARMED) && !passage.isNoun(token);
      Outcome outcome = harm ? EventWords.OUTCOME_STATE.get(passage.lower(token)) : null;
      if (outcome != null) {
        return outcome.kind();
      }
    }
    return null;
  }

  /** “two guards killed on Monday were brothers” */
  private @Nullable ClaimOutcome ofParticiple(int token) {
    if (passage.isOneOf(token, "getting", "being")) {
      return ofParticiple(token + 1); // “two rebels getting killed”
    }
    Outcome outcome = EventWords.OUTCOME_OBJECT.get(passage.lemma(token));
    if (passage.isVerb(token) && passage.is(token + 1, "to") && passage.is(token + 2, "death")) {
      return ClaimOutcome.KILLED; // “four men stabbed to death in the park”
    }
    boolean participle = passage.isVerb(token) && !verbs.opensObject(token + 1);
    return participle && outcome != null && outcome.whom() == Whom.ANYTHING ? outcome.kind() : null;
  }

  /** “two guards killed on Monday”, “the 20 pupils who were killed”, “12 men who died” */
  private @Nullable ClaimOutcome ofClause(int end) {
    if (!passage.isOneOf(end, "who", "that")) {
      return ofParticiple(end);
    }
    int verb = end + 1;
    while (passage.isAuxiliary(verb) || passage.isAdverb(verb)) {
      verb++;
    }
    boolean passive = passage.isBe(verb - 1) || passage.isOneOf(verb - 1, "been", "being");
    if (passive || verb >= passage.size()) {
      return ofParticiple(verb);
    }
    Outcome subject = EventWords.OUTCOME_SUBJECT.get(passage.lemma(verb));
    return subject != null && subject.whom() == Whom.ANYTHING ? subject.kind() : null;
  }

  private boolean isDeathToll(@Nullable Phrase phrase) {
    return phrase != null
        && passage.is(phrase.head(), "toll")
        && EventWords.DEATH_TOLL.contains(passage.lemma(phrase.head() - 1));
  }

  /** “the killing of 12 miners”, “injuries to 14 others” */
  private @Nullable ClaimOutcome ofAct(int first) {
    boolean tied = passage.isOneOf(first - 1, "of", "to");
    return tied ? kind(EventWords.OUTCOME_ACT.get(passage.lemma(first - 2))) : null;
  }

  /** “Dead: 12”, “Wounded: 40”, “Number of people missing: 3”. */
  private @Nullable ClaimOutcome ofLabel(int colon) {
    int word = colon - 1;
    if (!passage.is(colon, ":") || !passage.inParagraph(word, colon + 1)) {
      return null;
    }
    String lower = passage.lower(word);
    Outcome outcome =
        EventWords.OUTCOME_STATE.getOrDefault(
            lower,
            EventWords.OUTCOME_NOUN.getOrDefault(
                lower,
                EventWords.OUTCOME_OBJECT.get(
                    EventWords.TOLL_PREDICATE.getOrDefault(lower, passage.lemma(word)))));
    return outcome == null || outcome.whom() != Whom.ANYTHING ? null : outcome.kind();
  }

  private static @Nullable ClaimOutcome kind(@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.kind();
  }
}
