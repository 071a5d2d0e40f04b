package org.attestnlp.rules.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attestnlp.model.Change;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Event;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Place;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.circumstances.AgentFinder;
import org.attestnlp.rules.claims.circumstances.ClauseTimes;
import org.attestnlp.rules.claims.circumstances.PlaceFinder;
import org.attestnlp.rules.claims.circumstances.TimeFinder;
import org.attestnlp.rules.claims.counted.CountedWords;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.draft.QuoteIndex;
import org.attestnlp.rules.claims.outcomes.OutcomeReader;
import org.attestnlp.rules.claims.sources.ClaimantFinder;
import org.attestnlp.rules.claims.sources.DisputeFinder;
import org.attestnlp.rules.claims.stance.FactualityJudge;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.places.PlaceReader;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.LightVerbs;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.attestnlp.spi.Quantity;
import org.jspecify.annotations.Nullable;

/** Writes the claim of a draft. */
final class RecordWriter {

  private static final Set<String> FATAL_SHOTS = Set.of("shoot", "gun");
  private static final List<String> TO_DEATH = List.of("to", "death");
  private static final Set<String> VERDICTS = Set.of("sentence", "condemn", "put");

  private final Passage passage;
  private final LightVerbs light;
  private final EntityIndex entities;
  private final NounPhraseReader phrases;
  private final ClaimantFinder claimants;
  private final FactualityJudge judge;
  private final AgentFinder agents;
  private final PlaceFinder places;
  private final TimeFinder times;
  private final PlaceReader placeReader;
  private final ClauseTimes clauseTimes;
  private final OutcomeReader outcomes;
  private final DisputeFinder disputes;

  RecordWriter(
      Passage passage,
      EntityIndex entities,
      VerbGroups verbs,
      NounPhraseReader phrases,
      ClaimantFinder claimants) {
    this.passage = passage;
    this.light = new LightVerbs(passage);
    this.entities = entities;
    this.phrases = phrases;
    this.claimants = claimants;
    this.judge = new FactualityJudge(passage, verbs, phrases);
    this.agents = new AgentFinder(passage, entities, phrases, verbs);
    this.places = new PlaceFinder(passage, entities, phrases);
    this.times = new TimeFinder(passage);
    this.placeReader = new PlaceReader(passage);
    this.clauseTimes = new ClauseTimes(passage);
    this.outcomes = new OutcomeReader(passage);
    this.disputes = new DisputeFinder(passage, entities, phrases);
  }

  /** The claim without its relations. */
  Claim write(String id, Draft draft) {
    Quantity quantity = draft.number().quantity();
    Quote innermost = QuoteIndex.innermost(draft.covering());
    FactualityJudge.Verdict verdict =
        judge.judge(draft.number(), draft.clause(), innermost, draft.change());
    List<Source> sources = claimants.claimants(draft);
    Region region = draft.clause().region();
    Claim claim =
        new Claim(
            id,
            Span.of(passage.document().text(), quantity.begin(), quantity.end()),
            kind(quantity, draft.bound()),
            Objects.requireNonNullElse(quantity.value(), BigDecimal.ZERO),
            quantity.valueHigh(),
            draft.bound().approximate(),
            draft.bound().span(),
            quantity.unit(),
            counted(draft),
            draft.base() == null ? null : passage.span(draft.base().first(), draft.base().end()),
            sources,
            verdict.factuality(),
            verdict.hedges(),
            event(draft),
            outcomes.outcome(draft),
            agents.agent(draft, sources),
            place(draft),
            clauseTimes.resolved(times.time(draft), draft, verdict.factuality()),
            draft.change(),
            innermost == null ? null : innermost.id(),
            disputes.disputers(draft.number(), draft.noun(), region, sources),
            List.of(),
            null,
            label(draft));
    if (passage.document().trace().isKept()) {
      new ClaimNotes(passage).claim(draft, claim, placeReader);
    }
    return claim;
  }

  private @Nullable Place place(Draft draft) {
    Participant place = places.place(draft);
    return place == null ? null : placeReader.read(place);
  }

  private static ClaimKind kind(Quantity quantity, Bound bound) {
    if (quantity.valueHigh() != null) {
      return ClaimKind.RANGE;
    }
    return quantity.kind() == ClaimKind.EXACT ? bound.kind() : quantity.kind();
  }

  private @Nullable Counted counted(Draft draft) {
    Phrase noun = draft.noun();
    if (noun == null) {
      return null;
    }
    Phrase bare = owned(phrases.bare(noun));
    Quantity number = draft.number().quantity();
    CountedWords words =
        CountedWords.of(
            passage.document().text(),
            passage.span(bare.first(), bare.end()),
            passage.span(noun.head(), noun.head() + 1),
            number.begin(),
            number.end());
    if (words == null) {
      return null;
    }
    Span head = words.head();
    return new Counted(words.phrase(), head.text(), entities.idIn(head.begin(), head.end()));
  }

  /** “two months’ <b>rent</b>”: without the mark of the owner. */
  private Phrase owned(Phrase phrase) {
    boolean mark = phrase.first() < phrase.head() && passage.isPossessive(phrase.first());
    return mark ? new Phrase(phrase.first() + 1, phrase.end(), phrase.head()) : phrase;
  }

  private @Nullable Event event(Draft draft) {
    VerbGroup group = draft.clause().event();
    int act = draft.clause().first() - 2; // “resulted in the deaths of 12 people”
    String deed = EventWords.ACT_VERB.get(passage.lower(act));
    boolean near = passage.inParagraph(act, draft.number().first() + 1);
    if (deed != null
        && near
        && passage.isOneOf(act + 1, "of", "to")
        && passage.is(act - 1, "the")) {
      return event(act, deed);
    }
    if (group == null) {
      return null;
    }
    int main = group.main();
    boolean number = // “It was 38C in the shade”
        group.end() >= draft.number().first() && group.end() < draft.number().end();
    if (passage.isBe(main) && !number && isState(main, group.end())) {
      return state(main, group.end());
    }
    boolean is = passage.isBe(main - 1) && passage.inParagraph(main - 1, main + 1);
    if (is && passage.is(main, EventWords.STATE_PARTICIPLE)) {
      return state(main - 1, main);
    }
    int end = deadEnd(main);
    if (end > 0) {
      return new Event(passage.span(main, end), "kill");
    }
    String verb = EventWords.TOLL_PREDICATE.get(passage.lower(main));
    if (verb != null) { // “left three dead”, “10 dead, 25 injured”
      return event(main, verb.isEmpty() ? "be " + passage.lower(main) : verb);
    }
    int harm = group.passive() ? -1 : light.nounOf(main);
    return harm < 0
        ? event(main, light.lemma(main))
        : new Event(passage.span(main, harm + 1), light.lemma(main) + " " + passage.lemma(harm));
  }

  /** One past “shot dead” and “hacked to death”, or -1: together they say what was done. */
  private int deadEnd(int main) {
    int next = main + 1;
    String lemma = passage.lemma(main);
    if (!passage.inParagraph(main, next + 1)) {
      return -1;
    }
    if (passage.is(next, "dead")) { // “are feared dead” tells of no deed
      return FATAL_SHOTS.contains(lemma) ? next + 1 : -1;
    }
    boolean death = passage.phraseAt(next, TO_DEATH);
    return death && !VERDICTS.contains(lemma) ? next + 2 : -1;
  }

  private Event event(int main, String lemma) {
    return new Event(passage.span(main, main + 1), lemma);
  }

  private boolean isState(int be, int token) {
    boolean state = passage.isAdjective(token) || passage.is(token, EventWords.CASUALTY);
    return state && passage.inParagraph(be, token + 1);
  }

  /** “were missing” */
  private Event state(int be, int word) {
    return new Event(passage.span(be, word + 1), "be " + passage.lower(word));
  }

  private static String label(Draft draft) {
    Change change = draft.change();
    return change == null
        ? draft.rule().label()
        : draft.rule().label()
            + "+change-"
            + change.role().name().toLowerCase(java.util.Locale.ROOT);
  }
}
