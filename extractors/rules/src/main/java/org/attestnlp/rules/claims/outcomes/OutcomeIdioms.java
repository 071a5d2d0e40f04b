package org.attestnlp.rules.claims.outcomes;

import java.util.List;
import java.util.Set;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.Outcome;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Tells outcomes that a verb says only with its noun or its doer: {@code 300 farmers took to the
 * streets}, {@code five managers face charges}, {@code divers pulled four boys from the sea}.
 */
final class OutcomeIdioms {

  /** How far behind a verb its noun stands. */
  private static final int REACH = 5;

  private static final Set<String> TELLING =
      Set.of("tell", "order", "urge", "ask", "advise", "instruct", "force");

  private static final Set<String> LEAVING = Set.of("leave", "evacuate", "flee");

  private static final Set<String> LOOKING = Set.of("look", "search", "hunt", "comb");

  private final Passage passage;

  OutcomeIdioms(Passage passage) {
    this.passage = passage;
  }

  /** What becomes of the subject that a number counts. */
  @Nullable ClaimOutcome ofSubject(VerbGroup group, Draft draft) {
    List<VerbGroup> chain = draft.clause().chain();
    if (chain.size() > 1 && isToldToLeave(chain.get(0), group)) {
      boolean forced = passage.lemma(chain.get(0).main()).equals("force");
      return forced ? ClaimOutcome.DISPLACED : ClaimOutcome.EVACUATED;
    }
    if (group.passive()) {
      return null;
    }
    Outcome outcome = EventWords.OUTCOME_IDIOM.get(lemma(group) + " " + complement(group.end()));
    return outcome == null ? null : outcome.kind();
  }

  /** “Some 40,000 people were ordered to leave”. */
  private boolean isToldToLeave(VerbGroup first, VerbGroup last) {
    return first.passive()
        && TELLING.contains(passage.lemma(first.main()))
        && LEAVING.contains(passage.lemma(last.main()));
  }

  /** The first noun or adjective behind a verb, past what may stand before it; or “”. */
  private String complement(int from) {
    int end = Math.min(passage.sentence(from - 1).end(), from + REACH);
    for (int token = from; token < end; token++) {
      boolean head = passage.isNoun(token) && !passage.isNoun(token + 1);
      if (head || passage.isOneOf(token, "positive", "ill", "sick", "guilty")) {
        return passage.lemma(token);
      }
      boolean inside =
          passage.isNoun(token)
              || passage.isDeterminer(token)
              || passage.isAdjective(token)
              || passage.isPreposition(token)
              || passage.is(token, "to")
              || passage.tag(token).equals("PRP$");
      if (!inside) {
        break;
      }
    }
    return "";
  }

  /** What becomes of the object that a number counts, or of the subject of the passive. */
  @Nullable ClaimOutcome ofObject(VerbGroup group, Draft draft, String head) {
    String lemma = lemma(group);
    Phrase actor = draft.clause().subject();
    if (lemma.equals("bury")) {
      boolean dead = head.isEmpty() || VerbOutcomes.namesPeople(head);
      return arePeople(actor) && dead && !group.passive() ? ClaimOutcome.KILLED : null;
    }
    if (lemma.equals("treat") && actor != null && passage.is(actor.head(), BodyWords.HOSPITAL)) {
      return ClaimOutcome.HOSPITALIZED;
    }
    if (EventWords.OUTCOME_NOUN.containsKey(head)) {
      return null; // “pulled nine bodies from the lake”
    }
    boolean rescuers = actor != null && EventWords.RESCUER.contains(passage.lemma(actor.head()));
    if (EventWords.PULLING.contains(lemma)
        && (rescuers || isPulledOut(group, draft) || isInPeril(draft))) {
      return isSaidDead(group.end()) ? ClaimOutcome.KILLED : ClaimOutcome.RESCUED;
    }
    boolean sought = LOOKING.contains(lemma) && passage.is(group.end(), "for");
    return sought && rescuers ? ClaimOutcome.MISSING : null;
  }

  /** “were pulled from the rubble” */
  private boolean isPulledOut(VerbGroup group, Draft draft) {
    int from = Math.max(group.end(), draft.clause().numberIsSubject() ? 0 : draft.end());
    return group.passive() && passage.is(from, "from");
  }

  /** “Neighbours pulled six children from the rubble”, “… out of a burning car”. */
  private boolean isInPeril(Draft draft) {
    int from = draft.end();
    if (!passage.isOneOf(from, "from", "out")) {
      return false;
    }
    int end = Math.min(passage.sentenceEnd(from), from + REACH);
    for (int token = from + 1; token < end; token++) {
      if (EventWords.PERIL.contains(passage.lemma(token))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaidDead(int from) {
    int end = Math.min(passage.sentence(from - 1).end(), from + 2 * REACH);
    for (int token = from; token < end; token++) {
      if (passage.is(token, "dead")) {
        return true;
      }
    }
    return false;
  }

  private boolean arePeople(@Nullable Phrase phrase) {
    String head = phrase == null ? "" : passage.lemma(phrase.head());
    return VerbOutcomes.namesPeople(head) || head.equals("they") || head.equals("we");
  }

  private String lemma(VerbGroup group) {
    return passage.lemma(group.main());
  }
}
