package org.attestnlp.rules.entities.mentions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.lists.Gender;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom he and she stand for: evidence for each candidate adds up, see {@link
 * PronounEvidence}.
 */
public final class Pronouns {

  private static final Map<String, Gender> GENDERS = new HashMap<>();
  private static final int REACH = 5;
  private static final int SPEAKER_REACH = 8;

  static {
    FunctionWords.MALE_PRONOUN.forEach(word -> GENDERS.put(word, Gender.MALE));
    FunctionWords.FEMALE_PRONOUN.forEach(word -> GENDERS.put(word, Gender.FEMALE));
  }

  private final Passage reading;
  private final Discourse discourse;
  private final Speech speech;
  private final PronounEvidence evidence;
  private final ClauseReader clauses;

  public Pronouns(Passage reading, Discourse discourse, Speech speech, PronounEvidence evidence) {
    this.evidence = evidence;
    this.clauses = discourse.clauses();
    this.reading = reading;
    this.discourse = discourse;
    this.speech = speech;
  }

  public static boolean isPersonal(String lower) {
    return GENDERS.containsKey(lower);
  }

  /** The gender that a pronoun shows. */
  static Gender gender(String lower) {
    return GENDERS.getOrDefault(lower, Gender.UNKNOWN);
  }

  /** Whom he or she stands for, or null if nobody fits. */
  public @Nullable Group person(int pronoun) {
    Gender gender = GENDERS.getOrDefault(reading.lower(pronoun), Gender.UNKNOWN);
    int reach = speech.isSource(pronoun) ? SPEAKER_REACH : REACH;
    MentionRole role = discourse.role(new Group.Place(pronoun, pronoun + 1, MentionKind.PRONOUN));
    Set<Group> excluded = evidence.speakers(pronoun);
    if (role == MentionRole.OBJECT) {
      excluded.addAll(evidence.subjects(pronoun));
    }
    Group ahead = evidence.ahead(pronoun, gender);
    if (ahead != null) {
      ahead.learn(gender);
      return ahead;
    }
    Map<Group, Double> scores = new LinkedHashMap<>();
    for (Sighting seen : discourse.people()) {
      boolean near = discourse.step(pronoun) - seen.step() <= reach;
      boolean fits = near && seen.group().gender().fits(gender);
      if (fits && !excluded.contains(seen.group()) && isPossible(seen, pronoun, role)) {
        double score = score(seen, pronoun, role) + (seen.group().gender() == gender ? 0.5 : 0);
        scores.merge(seen.group(), score, (a, b) -> Math.max(a, b) + 0.15);
      }
    }
    Group best = best(scores);
    if (best != null) {
      best.learn(gender);
    }
    return best;
  }

  static @Nullable Group best(Map<Group, Double> scores) {
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

  private boolean isPossible(Sighting seen, int pronoun, MentionRole role) {
    boolean sameSentence = reading.sameSentence(seen.token(), pronoun);
    boolean object = role == MentionRole.OBJECT;
    if (sameSentence && object && seen.subject() && clauses.governs(seen.end(), pronoun)) {
      return false; // “Quill told him”, “Quill met Reed and told him”: him is not Quill
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

  private double score(Sighting seen, int pronoun, MentionRole role) {
    int distance = discourse.step(pronoun) - seen.step();
    double score = -1.5 * distance;
    score += seen.subject() ? 1.5 : seen.role() == MentionRole.OBJECT ? 0.3 : 0;
    score += seen.speaker() ? 0.5 : 0;
    score += speech.isSource(pronoun) && seen.speaker() && distance <= 1 ? 0.5 : 0;
    score -= seen.quoted() && !reading.marks().isQuoted(pronoun) ? 3 : 0;
    boolean sameParagraph = reading.paragraph(pronoun) == reading.paragraph(seen.token());
    score -= sameParagraph ? 0 : 0.3;
    return score + evidence.of(seen, pronoun, role);
  }
}
