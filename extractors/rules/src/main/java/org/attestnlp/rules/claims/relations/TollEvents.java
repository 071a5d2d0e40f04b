package org.attestnlp.rules.claims.relations;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Event;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Place;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Tells tolls of different events apart. */
final class TollEvents {

  /** Tolls of one event are not further apart than so many times. */
  private static final int FAR = 10;

  private static final Set<Factuality> OPEN = Set.of(Factuality.HYPOTHETICAL, Factuality.PLANNED);

  private final Passage passage;
  private final TollTimes times;

  TollEvents(Passage passage, TollTimes times) {
    this.passage = passage;
    this.times = times;
  }

  /** What keeps two tolls from being held against each other, for a trace; null if nothing does. */
  @Nullable String apart(Claim earlier, Claim claim, boolean revised) {
    if (inOtherPlaces(earlier.place(), claim.place())) {
      return "they have two places";
    }
    if (areBothDeeds(earlier, claim)) {
      return "each tells of a deed of its own";
    }
    if (times.areApart(earlier, claim, revised)) {
      return "they have two times";
    }
    if (haveOtherCauses(earlier, claim)) {
      return "they have two causes";
    }
    if (OPEN.contains(earlier.factuality()) != OPEN.contains(claim.factuality())) {
      return "one is PLANNED or HYPOTHETICAL, which contradicts no claim that is neither";
    }
    boolean far = areFar(earlier.value(), claim.value()) || areFar(claim.value(), earlier.value());
    return far ? "one is more than ten times the other" : null;
  }

  /** “A landslide killed nine”, “a bus crash killed 20” */
  private boolean haveOtherCauses(Claim earlier, Claim claim) {
    Event then = earlier.event();
    Event now = claim.event();
    return then != null
        && now != null
        && EventWords.TOLL_EVENT.containsKey(then.lemma())
        && EventWords.TOLL_EVENT.containsKey(now.lemma())
        && differ(cause(earlier.agent()), cause(claim.agent()));
  }

  private String cause(@Nullable Participant agent) {
    if (agent == null) {
      return "";
    }
    String head = passage.lower(passage.at(agent.span().end() - 1));
    return FunctionWords.PRONOUN.contains(head) ? "" : head;
  }

  /** “killed 226,000 people” and “280 people have died” are not of one event. */
  private static boolean areFar(BigDecimal one, BigDecimal other) {
    return one.compareTo(other.multiply(BigDecimal.valueOf(FAR))) > 0;
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /** Two names, or words that do not hold each other: “Velia county” and “Orla county”. */
  private static boolean inOtherPlaces(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null) {
      return false;
    }
    if (one.entity() != null && other.entity() != null) {
      return !one.entity().equals(other.entity());
    }
    String here = one.span().text().toLowerCase(Locale.ROOT);
    String there = other.span().text().toLowerCase(Locale.ROOT);
    return !here.contains(there) && !there.contains(here);
  }

  /** “The army destroyed 14 tanks, the rebels destroyed eight”: each tells of its own deeds. */
  private static boolean areBothDeeds(Claim earlier, Claim claim) {
    Event then = earlier.event();
    Event now = claim.event();
    return then != null
        && now != null
        && EventWords.WRECKING.contains(then.lemma())
        && EventWords.WRECKING.contains(now.lemma())
        && then.lemma().equals("lose") == now.lemma().equals("lose");
  }
}
