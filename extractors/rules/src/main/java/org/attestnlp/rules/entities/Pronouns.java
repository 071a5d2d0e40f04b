package org.attestnlp.rules.entities;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom he and she stand for: by nearness, gender, subject and speaker. */
final class Pronouns {

  private static final Map<String, Gender> GENDERS = new HashMap<>();
  private static final Set<String> OWNERS_OR_OBJECTS = Set.of("him", "her", "himself", "herself");
  private static final int REACH = 5;

  static {
    Set.of("he", "him", "his", "himself").forEach(word -> GENDERS.put(word, Gender.MALE));
    Set.of("she", "her", "hers", "herself").forEach(word -> GENDERS.put(word, Gender.FEMALE));
  }

  private final Reading reading;
  private final Discourse discourse;

  Pronouns(Reading reading, Discourse discourse) {
    this.reading = reading;
    this.discourse = discourse;
  }

  static boolean isPersonal(String lower) {
    return GENDERS.containsKey(lower);
  }

  /** Whom the pronoun stands for, or null if nobody fits. */
  @Nullable Group antecedent(int pronoun) {
    Gender gender = GENDERS.getOrDefault(reading.lower(pronoun), Gender.UNKNOWN);
    Map<Group, Double> scores = new LinkedHashMap<>();
    for (Sighting seen : discourse.people()) {
      if (seen.group().gender().fits(gender) && isReachable(seen, pronoun)) {
        scores.merge(seen.group(), score(seen, pronoun, gender), (a, b) -> Math.max(a, b) + 0.25);
      }
    }
    Group best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Group, Double> candidate : scores.entrySet()) {
      if (candidate.getValue() > most) {
        best = candidate.getKey();
        most = candidate.getValue();
      }
    }
    if (best != null && (scores.size() == 1 || best.gender() == Gender.UNKNOWN)) {
      best.learn(gender);
    }
    return best;
  }

  private boolean isReachable(Sighting seen, int pronoun) {
    int distance = reading.sentences().indexOf(pronoun) - seen.sentence();
    boolean object = OWNERS_OR_OBJECTS.contains(reading.lower(pronoun));
    boolean reflexive = reading.lower(pronoun).endsWith("self");
    boolean owner = reading.tag(pronoun).equals("PRP$");
    if (distance == 0
        && object
        && !reflexive
        && !owner
        && seen.subject()
        && sameClause(seen.token(), pronoun)) {
      return false; // “Quill told him”: him is not Quill
    }
    if (distance == 0 && reading.isQuoted(pronoun) && !seen.quoted()) {
      return false; // “He must go,” Quill said: who speaks says I
    }
    return distance <= REACH;
  }

  private boolean sameClause(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String lower = reading.lower(i);
      if (lower.equals(",")
          || lower.equals("that")
          || lower.equals("and")
          || lower.equals("but")
          || lower.equals("because")
          || reading.tag(i).startsWith("W")
          || lower.equals("as")) {
        return false;
      }
    }
    return to - from < 15;
  }

  private double score(Sighting seen, int pronoun, Gender gender) {
    int sentence = reading.sentences().indexOf(pronoun);
    int distance = sentence - seen.sentence();
    double score = -1.5 * distance;
    score += seen.group().gender() == gender ? 1 : 0;
    score += seen.subject() ? 1.5 : 0;
    score += seen.speaker() ? 0.5 : 0;
    score += discourse.isSource(pronoun) && seen.speaker() && distance > 0 ? 1 : 0;
    score -= seen.quoted() && !reading.isQuoted(pronoun) ? 3 : 0;
    score -=
        reading.sentences().get(sentence).paragraph()
                != reading.sentences().get(seen.sentence()).paragraph()
            ? 0.3
            : 0;
    return score;
  }
}
