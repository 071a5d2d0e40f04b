package org.attestnlp.rules.entities.mentions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.clauses.GrammaticalRoles;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds which organization or country it and its stand for: the subject of the clause, the speaker,
 * or what the sentence before is about. Where something else is the subject, nothing.
 */
public final class BodyPronouns {

  private static final Set<String> DAYS = Capitals.of(TimeWords.WEEKDAY);
  private static final Set<String> SPEECH_VERBS = ReportingWords.SPEAKING_VERB;
  private static final Set<String> EXPLETIVE_VERBS =
      Set.of(
          "seems",
          "seemed",
          "appears",
          "appeared",
          "takes",
          "took",
          "rained",
          "snowed",
          "emerged",
          "happened",
          "turned",
          "turns",
          "became",
          "remains",
          "remained",
          "looks",
          "looked",
          "helps",
          "helped",
          "meant",
          "means",
          "might",
          "may",
          "could",
          "would",
          "should",
          "must");
  private static final Set<String> WEATHER = Set.of("raining", "snowing", "freezing", "getting");
  private static final int REACH = 3;
  private static final int NEAR = 12; // tokens: “Harrow Mills (HRM.L) said on Friday it would hire”
  private static final int PHRASE = 3; // words of “its deputy managing director” before the last
  private static final int OPENING = 10; // tokens of a phrase that opens a sentence

  private final Passage reading;
  private final Discourse discourse;
  private final GrammaticalRoles clauses;
  private final Speech speech;
  private final Map<Integer, Group> named;
  private final Map<Integer, Group.Place> places;

  public BodyPronouns(
      Passage reading,
      Discourse discourse,
      Speech speech,
      Map<Integer, Group> named,
      Map<Integer, Group.Place> places) {
    this.reading = reading;
    this.discourse = discourse;
    this.clauses = discourse.clauses();
    this.speech = speech;
    this.named = named;
    this.places = places;
  }

  /** “Harrow Mills raised its offer”, “Despite its losses, Harrow Mills kept its boss”. */
  public @Nullable Group owner(int its) {
    Group ahead = ahead(its);
    if (ahead != null) {
      return ahead;
    }
    if (opens(its) && isHeld(its + 1)) {
      return subjectBefore(its); // “Its director, Ada Quill, said”
    }
    for (Sighting seen : discourse.bodies()) {
      if (!reading.sameSentence(seen.token(), its)) {
        return null;
      }
      if (seen.subject() && seen.end() <= its && clauses.governs(seen.end(), its)) {
        return seen.group();
      }
    }
    return null;
  }

  /** What a body has and a thing has not: a director, shares, a fleet. */
  private boolean isHeld(int token) {
    int head = token;
    while (head < token + PHRASE && (reading.isNoun(head + 1) || reading.isAdjective(head))) {
      head++;
    }
    String lower = reading.lower(head);
    return Roles.isPerson(lower)
        || BodyWords.COMPANY_POSSESSION.contains(lower)
        || BodyWords.DEALT_WITH.containsKey(reading.lemma(head));
  }

  private @Nullable Group ahead(int its) {
    int first = reading.sentenceFirst(its);
    boolean opens = reading.tag(first).equals("IN") && its - first <= OPENING;
    for (int i = first; opens && i < its; i++) {
      opens = !reading.text(i).equals(",") && named.get(i) == null;
    }
    if (!opens) {
      return null;
    }
    int limit = Math.min(reading.sentenceEnd(its), its + OPENING);
    for (int i = its + 1; i < limit; i++) {
      if (reading.text(i).equals(",")) {
        int name = reading.is(i + 1, "the") ? i + 2 : i + 1;
        Group group = named.get(name);
        Group.Place place = places.get(name);
        boolean subject = place != null && clauses.isVerbBehind(place.end());
        return group != null && isBody(group) && subject ? group : null;
      }
    }
    return null;
  }

  /** Which organization or country an it stands for. */
  public @Nullable Group at(int it) {
    if (speech.isSource(it)) {
      return speaker(it);
    }
    if (followsSpeech(it)) {
      return speakerBefore(it);
    }
    return opens(it) && acts(it + 1) ? subjectBefore(it) : null;
  }

  private boolean opens(int it) {
    return reading.casing().opensSentence(it) && !reading.marks().isQuoted(it);
  }

  /** “It blamed”, “It has closed”, “It is based”, but not “It was clear”, “It took an hour”. */
  private boolean acts(int verb) {
    int i = verb;
    while (reading.isAdverb(i)) {
      i++;
    }
    if (!clauses.isFinite(i) || EXPLETIVE_VERBS.contains(reading.lower(i))) {
      return false;
    }
    if (!reading.isBe(i)) {
      return true;
    }
    String tag = reading.tag(i + 1);
    boolean told =
        reading.is(i + 1, WEATHER) || reading.is(i + 1, "said") || reading.is(i + 2, "that");
    return (tag.equals("VBN") || tag.equals("VBG")) && !told;
  }

  /** The body that is the subject of the sentence before, with no verb before it. */
  private @Nullable Group subjectBefore(int it) {
    int sentence = reading.sentenceIndex(it);
    Group found = null;
    for (Sighting seen : discourse.bodies()) {
      int at = reading.sentenceIndex(seen.token());
      if (at < sentence - 1) {
        break;
      }
      if (at == sentence - 1 && seen.subject() && isFirst(seen)) {
        found = seen.group();
      }
    }
    return found;
  }

  private boolean isFirst(Sighting seen) {
    for (int i = reading.sentenceFirst(seen.token()); i < seen.token(); i++) {
      if (clauses.isFinite(i) || reading.text(i).equals(",") && !reading.is(i - 1, "However")) {
        return false;
      }
    }
    return clauses.isVerbBehind(seen.end());
  }

  private static boolean isBody(Group group) {
    return group.type() == EntityType.ORGANIZATION || group.type() == EntityType.LOCATION;
  }

  /** A speaking it: “…,” it said. */
  private @Nullable Group speaker(int it) {
    Map<Group, Double> scores = new LinkedHashMap<>();
    for (Sighting seen : discourse.bodies()) {
      int distance = discourse.step(it) - seen.step();
      boolean near = distance <= REACH && !speech.isSaidBy(it, seen.token());
      if (near && (seen.subject() || seen.speaker())) {
        double score = -1.5 * distance + (seen.subject() ? 1.5 : 0) + (seen.speaker() ? 1 : 0);
        score -= seen.quoted() && !reading.marks().isQuoted(it) ? 3 : 0;
        score += seen.group().type() == EntityType.ORGANIZATION ? 1 : 0;
        scores.merge(seen.group(), score, Math::max);
      }
    }
    return Pronouns.best(scores);
  }

  /** “Harrow said it would hire”: it comes right after the verb of speech. */
  private boolean followsSpeech(int pronoun) {
    int verb = reading.is(pronoun - 1, "that") ? pronoun - 2 : pronoun - 1;
    if (DAYS.contains(reading.text(verb))) { // “Harrow said on Friday it would hire”
      verb -= reading.is(verb - 1, "on") ? 2 : 1;
    }
    return SPEECH_VERBS.contains(reading.lower(verb)) && !reading.marks().isQuoted(pronoun);
  }

  private @Nullable Group speakerBefore(int pronoun) {
    for (Sighting seen : discourse.bodies()) {
      boolean here = reading.sameSentence(seen.token(), pronoun);
      if (here && seen.subject() && pronoun - seen.token() < NEAR) {
        return seen.group();
      }
    }
    return null;
  }
}
