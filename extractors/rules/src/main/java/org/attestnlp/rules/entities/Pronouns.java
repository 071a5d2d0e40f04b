package org.attestnlp.rules.entities;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.Passage;
import org.jspecify.annotations.Nullable;

/** Finds whom he, she and a speaking it stand for: by nearness, gender, subject and speaker. */
final class Pronouns {

  private static final Map<String, Gender> GENDERS = new HashMap<>();
  private static final Set<String> OBJECTS = FunctionWords.OTHERS_PRONOUN;
  private static final Set<String> CLAUSE_STARTS = FunctionWords.BEFORE_PRONOUN;
  private static final Set<String> DAYS = Capitals.of(TimeWords.WEEKDAY);
  private static final Set<String> SPEECH_VERBS = ReportingWords.SPEAKING_VERB;
  private static final int REACH = 5;
  private static final int SPEAKER_REACH = 8;
  private static final int BODY_REACH = 3;
  private static final int NEAR = 12; // tokens: “Harrow Mills (HRM.L) said on Friday it would hire”

  static {
    FunctionWords.MALE_PRONOUN.forEach(word -> GENDERS.put(word, Gender.MALE));
    FunctionWords.FEMALE_PRONOUN.forEach(word -> GENDERS.put(word, Gender.FEMALE));
  }

  private final Passage reading;
  private final Discourse discourse;
  private final Speech speech;

  Pronouns(Passage reading, Discourse discourse, Speech speech) {
    this.reading = reading;
    this.discourse = discourse;
    this.speech = speech;
  }

  static boolean isPersonal(String lower) {
    return GENDERS.containsKey(lower);
  }

  /** Whom he or she stands for, or null if nobody fits. */
  @Nullable Group person(int pronoun) {
    Gender gender = GENDERS.getOrDefault(reading.lower(pronoun), Gender.UNKNOWN);
    int reach = speech.isSource(pronoun) ? SPEAKER_REACH : REACH;
    Map<Group, Double> scores = new LinkedHashMap<>();
    for (Sighting seen : discourse.people()) {
      boolean near = discourse.step(pronoun) - seen.step() <= reach;
      if (near && seen.group().gender().fits(gender) && isPossible(seen, pronoun)) {
        double score = score(seen, pronoun) + (seen.group().gender() == gender ? 0.5 : 0);
        scores.merge(seen.group(), score, (a, b) -> Math.max(a, b) + 0.15);
      }
    }
    Group best = best(scores);
    if (best != null) {
      best.learn(gender);
    }
    return best;
  }

  /** Which organization or country a speaking it stands for: “…,” it said. */
  @Nullable Group body(int pronoun) {
    if (!speech.isSource(pronoun)) {
      return followsSpeech(pronoun) ? speakerBefore(pronoun) : null;
    }
    Map<Group, Double> scores = new LinkedHashMap<>();
    for (Sighting seen : discourse.bodies()) {
      boolean near = discourse.step(pronoun) - seen.step() <= BODY_REACH;
      if (near && !speech.isSaidBy(pronoun, seen.token()) && (seen.subject() || seen.speaker())) {
        double score = score(seen, pronoun);
        score += seen.group().type() == EntityType.ORGANIZATION ? 1 : 0;
        scores.merge(seen.group(), score, Math::max);
      }
    }
    return best(scores);
  }

  /** “Harrow said it would hire”: it comes right after the verb of speech. */
  private boolean followsSpeech(int pronoun) {
    int verb = reading.lower(pronoun - 1).equals("that") ? pronoun - 2 : pronoun - 1;
    if (DAYS.contains(reading.text(verb))) { // “Harrow said on Friday it would hire”
      verb -= reading.lower(verb - 1).equals("on") ? 2 : 1;
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

  private static @Nullable Group best(Map<Group, Double> scores) {
    Group best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Group, Double> candidate : scores.entrySet()) {
      if (candidate.getValue() > most) {
        best = candidate.getKey();
        most = candidate.getValue();
      }
    }
    return best;
  }

  private boolean isPossible(Sighting seen, int pronoun) {
    boolean sameSentence = reading.sameSentence(seen.token(), pronoun);
    boolean object = OBJECTS.contains(reading.lower(pronoun)) && !isOwner(pronoun);
    if (sameSentence && object && seen.subject() && isSameClause(seen.token(), pronoun)) {
      return false; // “Quill told him”: him is not Quill
    }
    if (sameSentence && reading.marks().isQuoted(pronoun) && !seen.quoted()) {
      return false; // “He must go,” Quill said: who speaks says I
    }
    boolean afterSpeech = speech.isSource(pronoun) && reading.text(pronoun - 1).equals(",");
    if (sameSentence && afterSpeech && seen.token() < pronoun) {
      return false;
    }
    return !speech.isSaidBy(pronoun, seen.token()); // Reed hid, he said: he is not Reed
  }

  private boolean isOwner(int pronoun) {
    return reading.tag(pronoun).equals("PRP$");
  }

  private boolean isSameClause(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (CLAUSE_STARTS.contains(reading.lower(i)) || reading.tag(i).startsWith("W")) {
        return false;
      }
    }
    return to - from < 15;
  }

  private double score(Sighting seen, int pronoun) {
    int distance = discourse.step(pronoun) - seen.step();
    double score = -1.5 * distance;
    score += seen.subject() ? 1.5 : 0;
    score += seen.speaker() ? 0.5 : 0;
    score += speech.isSource(pronoun) && seen.speaker() && distance <= 1 ? 0.5 : 0;
    score -= seen.quoted() && !reading.marks().isQuoted(pronoun) ? 3 : 0;
    boolean sameParagraph = reading.paragraph(pronoun) == reading.paragraph(seen.token());
    return sameParagraph ? score : score - 0.3;
  }
}
