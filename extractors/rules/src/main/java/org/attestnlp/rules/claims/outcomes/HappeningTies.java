package org.attestnlp.rules.claims.outcomes;

import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.Event;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Place;
import org.attestnlp.model.Source;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.model.TimeRelation;
import org.attestnlp.rules.claims.circumstances.ClauseTimes;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.outcomes.Cause.Kind;
import org.attestnlp.rules.claims.outcomes.Cause.Naming;
import org.attestnlp.rules.claims.relations.TollSums;
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
      case OPEN ->
          "what became of those counted is of that kind, and no cause, place or day parts it";
      default ->
          "what became of those counted is of that kind, on earlier days; nothing else fits better";
    };
  }

  /** What might part a claim from its happening and does not, for a trace. */
  String although(Claim claim, Happened happened) {
    TimeExpression time = claim.time();
    boolean told = TollSums.TOLD.contains(claim.factuality());
    String stance = told ? "" : "; that it is " + claim.factuality() + " is not asked here";
    if (time == null || days.isLongAgo(claim)) {
      return stance;
    }
    String why = "” does not part it, since no day told of it before is another";
    return "; “" + time.span().text() + why + stance;
  }

  /** Whether a claim that opens a happening tells of it beside the news. */
  boolean isOld(Claim claim, @Nullable Cause cause) {
    return cause != null && cause.naming() == Naming.OTHER || days.isLongAgo(claim);
  }

  /** What sets a claim apart from a happening that it has no tie to, for a trace. */
  String apart(Claim claim, @Nullable Cause cause, Happened happened) {
    if (!happened.isLike(claim)) {
      return "its outcome does not go with those";
    }
    if (!isSince(claim, cause, happened) && areDaysApart(claim, cause, happened)) {
      return "it is told of another day";
    }
    if (isOfOthers(claim, happened)) {
      return "it is told of others";
    }
    boolean here = isIn(claim, happened.last(), 0);
    boolean caused = byCause(claim, cause, happened, here) == APART;
    if (areOthers(cause, happened.cause()) || caused && cause != null) {
      return "it has another cause" + (cause == null ? "" : ", “" + cause.word() + "”");
    }
    return arePlacesApart(claim, happened)
        ? "it is told of another place"
        : "the words around it open another one";
  }

  /**
   * How sure it is; 0 if it is not.
   *
   * @param latest whether it is the one that opened last
   */
  int strength(Claim claim, @Nullable Cause cause, Happened happened, boolean latest) {
    boolean apart =
        !happened.isLike(claim)
            || !isSince(claim, cause, happened) && areDaysApart(claim, cause, happened)
            || isOfOthers(claim, happened)
            || areOthers(cause, happened.cause());
    if (apart) {
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

  /** Whether a claim names the place of a happening. */
  boolean isThere(Claim claim, Happened happened) {
    Place place = claim.place();
    return place != null
        && place.entity() != null
        && happened.claims().stream()
            .map(Claim::place)
            .anyMatch(there -> there != null && place.entity().equals(there.entity()));
  }

  /** “Since the outbreak began in March, 96 have died”: all its days, whichever were told of. */
  private boolean isSince(Claim claim, @Nullable Cause cause, Happened happened) {
    Cause told = happened.cause();
    TimeExpression time = claim.time();
    if (cause == null || told == null || time == null || !cause.name().isEmpty()) {
      return false;
    }
    int first = passage.sentenceFirst(passage.at(claim.span().begin()));
    return cause.naming() == Naming.KNOWN
        && cause.kind() == told.kind()
        && cause.kind().spreads
        && (time.relation() == TimeRelation.SINCE || passage.is(first, "since"));
  }

  /** “Measles” beside “cholera”; “the outbreak” may be of either. */
  private static boolean areOthers(@Nullable Cause cause, @Nullable Cause told) {
    if (cause == null || told == null) {
      return false;
    }
    return cause.isNamedOtherThan(told)
        || cause.kind() == Kind.DISEASE
            && told.kind() == Kind.DISEASE
            && !cause.word().equals(told.word())
            && !EventWords.ANY_DISEASE.contains(cause.word())
            && !EventWords.ANY_DISEASE.contains(told.word());
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
    if (isOneOfSeveral(cause, told)) {
      return ALIKE;
    }
    if (cause.naming() == Naming.OTHER) {
      boolean again =
          told != null && told.word().equals(cause.word()) && told.naming() == Naming.OTHER;
      return again ? SURE : here && told == null ? OPEN : APART;
    }
    if (told == null) {
      boolean far = cause.naming() == Naming.THAT && !isIn(claim, happened.last(), 1);
      return far ? APART : OPEN;
    }
    boolean one = told.word().equals(cause.word());
    boolean alike = told.kind() == cause.kind();
    return switch (cause.naming()) {
      case THAT -> one && isIn(claim, happened.last(), 1) ? SURE : alike ? ALIKE : APART;
      case ONE -> here || isLead(happened) && alike ? ALIKE : APART;
      case OPEN -> here || alike ? ALIKE : isBroughtAbout(cause.kind(), told.kind()) ? OPEN : APART;
      default -> told.naming() == Naming.OTHER ? APART : one ? SURE : alike ? ALIKE : OPEN;
    };
  }

  /** “Air strikes killed 43. One strike hit a bakery, killing 15.” */
  private static boolean isOneOfSeveral(Cause cause, @Nullable Cause told) {
    return told != null
        && told.naming() == Naming.OPEN
        && cause.naming() == Naming.ONE
        && told.word().equals(cause.word());
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

  private static boolean isOld(Claim claim) {
    Change change = claim.change();
    return change != null && change.role() == ChangeRole.FROM;
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

  private boolean areDaysApart(Claim claim, @Nullable Cause cause, Happened happened) {
    if (isOldAmount(claim, happened.last())) {
      return false;
    }
    boolean deed = cause != null && !cause.kind().spreads; // “an assault in 2015” since 2011
    if (!deed && happened.claims().stream().anyMatch(earlier -> days.holds(earlier, claim))) {
      return false;
    }
    if (happened.spreads() && isOfItsDays(claim, happened)) {
      return false;
    }
    return happened.latest().stream()
        .filter(earlier -> !isOld(earlier)) // “from 530 the week before”
        .anyMatch(earlier -> days.areApart(earlier, claim, happened.spreads()));
  }

  /** Whether a day that is told of a storm or an outbreak fits, whatever others are told. */
  private boolean isOfItsDays(Claim claim, Happened happened) {
    return claim.time() != null
        && happened.latest().stream()
            .filter(earlier -> earlier.time() != null && !isOld(earlier))
            .anyMatch(earlier -> !days.areApart(earlier, claim, true));
  }

  private boolean arePlacesApart(Claim claim, Happened happened) {
    return !happened.spreads()
        && happened.latest().stream()
            .anyMatch(earlier -> places.areApart(earlier.place(), claim.place()));
  }

  /** “Lumora cut 400 jobs. Varda laid off 200.” */
  private static boolean isOfOthers(Claim claim, Happened happened) {
    String firm = claim.outcome() == ClaimOutcome.LAID_OFF ? firm(claim) : null;
    String other = firm == null ? null : firm(happened.last());
    return other != null && !other.equals(firm);
  }

  /** “Lumora said it will cut 400 jobs”: who says it for itself. */
  private static @Nullable String firm(Claim claim) {
    Participant agent = claim.agent();
    String doer = agent == null ? null : agent.entity();
    if (doer != null || claim.claimants().isEmpty()) {
      return doer;
    }
    Source source = claim.claimants().get(0);
    return source.entity() == null ? source.name() : source.entity();
  }
}
