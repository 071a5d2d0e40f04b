package org.attestnlp.rules.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Event;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Relation;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Quantity;
import org.jspecify.annotations.Nullable;

/** Writes the claim of a draft. */
final class RecordWriter {

  private final Passage passage;
  private final EntityIndex entities;
  private final NounPhraseReader phrases;
  private final ClaimantFinder claimants;
  private final FactualityJudge judge;
  private final CircumstanceFinder circumstances;
  private final DisputeFinder disputes;

  RecordWriter(
      Passage passage,
      EntityIndex entities,
      List<Quote> quotes,
      NounPhraseReader phrases,
      ClaimantFinder claimants) {
    this.passage = passage;
    this.entities = entities;
    this.phrases = phrases;
    this.claimants = claimants;
    this.judge = new FactualityJudge(passage);
    this.circumstances = new CircumstanceFinder(passage, entities, phrases);
    this.disputes = new DisputeFinder(passage, entities, quotes, phrases);
  }

  Claim write(String id, Draft draft, List<Relation> relations) {
    Quantity quantity = draft.number().quantity();
    Quote innermost =
        draft.covering().isEmpty() ? null : draft.covering().get(draft.covering().size() - 1);
    FactualityJudge.Verdict verdict =
        judge.judge(draft.number(), draft.clause(), innermost, draft.change());
    List<Source> sources = claimants.claimants(draft.number(), draft.covering(), draft.clause());
    Region region = draft.clause().region();
    return new Claim(
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
        agent(draft),
        circumstances.place(draft.number(), draft.end(), region),
        draft.change() != null && draft.change().role() == ChangeRole.FROM
            ? null
            : circumstances.time(draft.number(), draft.end(), region),
        draft.change(),
        innermost == null ? null : innermost.id(),
        disputes.disputers(draft.number(), draft.noun(), region),
        relations,
        rule(draft));
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
    Phrase bare = phrases.bare(noun);
    Span head = passage.span(noun.head(), noun.head() + 1);
    return new Counted(
        passage.span(bare.first(), bare.end()),
        head.text(),
        entities.idIn(head.begin(), head.end()));
  }

  private @Nullable Event event(Draft draft) {
    VerbGroup group = draft.clause().event();
    if (group == null) {
      return null;
    }
    boolean state =
        passage.isBe(group.main())
            && (passage.isAdjective(group.end()) || passage.is(group.end(), Words.CASUALTY));
    if (state) {
      return new Event(
          passage.span(group.main(), group.end() + 1), "be " + passage.lower(group.end()));
    }
    return new Event(passage.span(group.main(), group.main() + 1), passage.lemma(group.main()));
  }

  private @Nullable Participant agent(Draft draft) {
    VerbGroup group = draft.clause().event();
    if (group == null) {
      return null;
    }
    if (group.passive() && passage.is(group.end(), "by")) {
      Phrase doer = phrases.at(group.end() + 1, draft.clause().region().end());
      return doer == null ? null : participant(doer);
    }
    Phrase subject = draft.clause().subject();
    boolean acts =
        subject != null
            && !group.passive()
            && !passage.isBe(group.main())
            && !isIntransitive(group);
    return acts && subject != null && !subject.equals(draft.noun()) ? participant(subject) : null;
  }

  private boolean isIntransitive(VerbGroup group) {
    String lemma = passage.lemma(group.main());
    Changes.Demand demand = Changes.demand(lemma);
    return Words.STATE_VERB.contains(lemma)
        || Changes.verbDirection(lemma) != null
            && demand == Changes.Demand.NOTHING
            && !Words.CUTTING.contains(lemma);
  }

  private Participant participant(Phrase phrase) {
    Span span = passage.span(phrase.first(), phrase.head() + 1);
    return new Participant(span, entities.idIn(span.begin(), span.end()));
  }

  private static String rule(Draft draft) {
    Change change = draft.change();
    return change == null
        ? draft.rule()
        : draft.rule() + "+change-" + change.role().name().toLowerCase(java.util.Locale.ROOT);
  }
}
