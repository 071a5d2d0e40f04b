package org.attestnlp.rules.claims.outcomes;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.Event;
import org.attestnlp.model.Participant;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.rules.claims.circumstances.ClauseTimes;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.outcomes.Cause.Kind;
import org.attestnlp.rules.claims.outcomes.Cause.Naming;
import org.attestnlp.rules.claims.relations.TollTimes;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Tells how sure it is that a claim speaks of a happening. */
final class HappeningTies {

  private static final int APART = 0;
  private static final int OLD = 1; // nothing speaks against it, but it is not the news
  private static final int OPEN = 2; // nothing speaks against it
  private static final int ALIKE = 3; // a cause of its kind
  private static final int SURE = 4; // the very cause, or the very verb

  /** They come to people elsewhere too: “Hospitals in Velia treated 22.” */
  private static final Set<ClaimOutcome> ELSEWHERE =
      EnumSet.of(ClaimOutcome.HOSPITALIZED, ClaimOutcome.ARRESTED, ClaimOutcome.DISPLACED);

  private final Passage passage;
  private final CauseFinder causes;
  private final HappeningPlaces places;
  private final HappeningDays days;

  HappeningTies(Passage passage, EntityIndex entities) {
    this.passage = passage;
    this.causes = new CauseFinder(passage);
    this.places = new HappeningPlaces(entities);
    this.days =
        new HappeningDays(new TollTimes(passage), ClauseTimes.published(passage.document()));
  }

  /** What a strength comes from, for a trace. */
  static String told(int strength) {
    return switch (strength) {
      case SURE -> "it names the cause or act again, or tells of one deed in one clause";
      case ALIKE -> "it names a cause of that kind";
      case OPEN -> "it tells an outcome of that kind, and names no other cause, place or day";
      default -> "it tells an outcome of that kind, of earlier days, and nothing else fits better";
    };
  }

  /** Whether a claim that opens a happening tells of it beside the news. */
  boolean isOld(Claim claim, @Nullable Cause cause) {
    return cause != null && cause.naming() == Naming.OTHER || days.isLongAgo(claim);
  }

  /**
   * How sure it is; 0 if it is not.
   *
   * @param latest whether it is the one that opened last
   */
  int strength(Claim claim, @Nullable Cause cause, Happened happened, boolean latest) {
    if (!happened.isLike(claim) || areDaysApart(claim, happened) || isOfOthers(claim, happened)) {
      return APART;
    }
    if (isOneDeed(claim, happened.last())) {
      return SURE;
    }
    if (isOldAmount(claim, happened.last())) {
      return SURE;
    }
    boolean here = isIn(claim, happened.last(), 0);
    if (!here && causes.opensAnother(claim)) {
      return APART;
    }
    int tie = byCause(claim, cause, happened, here);
    if (tie == APART || tie < SURE && arePlacesApart(claim, happened)) {
      return APART;
    }
    if (tie == SURE && !ELSEWHERE.contains(claim.outcome()) && arePlacesApart(claim, happened)) {
      return APART;
    }
    boolean open = here && latest || !happened.isOld();
    return tie == OPEN && !open ? OLD : tie;
  }

  /** “killed 12 people in Orla and five in Velia” */
  private boolean isOneDeed(Claim claim, Claim last) {
    Event event = claim.event();
    return event != null
        && event.equals(last.event())
        && EventWords.OUTCOME_OBJECT.containsKey(event.lemma());
  }

  private int byCause(Claim claim, @Nullable Cause cause, Happened happened, boolean here) {
    Cause told = happened.cause();
    if (cause == null) {
      boolean takenUp = causes.isTakenUp(claim) && isIn(claim, happened.last(), 1);
      return takenUp ? SURE : OPEN;
    }
    if (cause.naming() == Naming.OTHER) {
      boolean again = told != null && told.equals(cause);
      return again ? SURE : here && told == null ? OPEN : APART;
    }
    if (told == null) {
      return OPEN;
    }
    boolean one = told.word().equals(cause.word());
    boolean alike = told.kind() == cause.kind();
    return switch (cause.naming()) {
      case THAT -> one && isIn(claim, happened.last(), 1) ? SURE : alike ? ALIKE : OPEN;
      case ONE -> here || isLead(happened) && alike ? ALIKE : APART;
      case OPEN -> here || alike ? ALIKE : isBroughtAbout(cause.kind(), told.kind()) ? OPEN : APART;
      default -> told.naming() == Naming.OTHER ? APART : one ? SURE : alike ? ALIKE : OPEN;
    };
  }

  /** Clashes at a march, landslides behind a quake. */
  private static boolean isBroughtAbout(Kind kind, Kind by) {
    return by == Kind.PROTEST && (kind == Kind.ATTACK || kind == Kind.WAR)
        || by == Kind.QUAKE && kind == Kind.WEATHER
        || kind == Kind.FIRE
        || kind == Kind.COLLAPSE;
  }

  /** A headline and the sentence behind it tell of one: “Blast Kills 12”, “A blast killed …”. */
  private boolean isLead(Happened happened) {
    return happened.claims().stream()
        .allMatch(claim -> passage.sentenceIndex(passage.at(claim.span().begin())) == 0);
  }

  private boolean isIn(Claim claim, Claim last, int apart) {
    int sentence = passage.sentenceIndex(passage.at(claim.span().begin()));
    return sentence - passage.sentenceIndex(passage.at(last.span().begin())) <= apart;
  }

  /** “412 in the week to 9 June, from 530 the week before”: only a day that is read parts them. */
  private boolean isOldAmount(Claim claim, Claim last) {
    Change change = claim.change();
    TimeExpression time = claim.time();
    Event event = claim.event();
    return change != null
        && change.role() == ChangeRole.FROM
        && event != null
        && event.equals(last.event())
        && (time == null || time.from() == null);
  }

  private boolean areDaysApart(Claim claim, Happened happened) {
    if (isOldAmount(claim, happened.last())) {
      return false;
    }
    if (happened.claims().stream().anyMatch(earlier -> days.holds(earlier, claim))) {
      return false;
    }
    return happened.latest().stream()
        .anyMatch(earlier -> days.areApart(earlier, claim, happened.spreads()));
  }

  private boolean arePlacesApart(Claim claim, Happened happened) {
    return !happened.spreads()
        && happened.latest().stream()
            .anyMatch(earlier -> places.areApart(earlier.place(), claim.place()));
  }

  /** “Lumora cut 400 jobs. Varda laid off 200.” */
  private static boolean isOfOthers(Claim claim, Happened happened) {
    Participant agent = claim.agent();
    Participant other = happened.last().agent();
    return claim.outcome() == ClaimOutcome.LAID_OFF
        && agent != null
        && other != null
        && agent.entity() != null
        && other.entity() != null
        && !Objects.equals(agent.entity(), other.entity());
  }
}
