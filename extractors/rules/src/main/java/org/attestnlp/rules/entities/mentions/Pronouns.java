package org.attestnlp.rules.entities.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.lists.Gender;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.entities.resolution.MentionRule;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.clauses.GrammaticalRole;
import org.attestnlp.rules.syntax.clauses.GrammaticalRoles;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds whom he and she stand for: evidence for each candidate adds up, see {@link Evidence}. */
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
  private final Cataphora cataphora;
  private final GrammaticalRoles clauses;
  private final EvidenceWeights weights;
  private final @Nullable Consumer<Decision> trace;

  /**
   * Resolves the pronouns of a text.
   *
   * @param weights what each evidence weighs
   * @param trace takes the decisions; null if nobody asks
   */
  public Pronouns(
      Passage reading,
      Discourse discourse,
      Speech speech,
      PronounEvidence evidence,
      Cataphora cataphora,
      EvidenceWeights weights,
      @Nullable Consumer<Decision> trace) {
    this.cataphora = cataphora;
    this.weights = weights;
    this.trace = trace;
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
    GrammaticalRole role =
        discourse.role(
            new Group.Place(pronoun, pronoun + 1, MentionKind.PRONOUN, MentionRule.PRONOUN));
    Set<Group> excluded = evidence.speakers(pronoun);
    if (role == GrammaticalRole.OBJECT) {
      excluded.addAll(evidence.subjects(pronoun));
    }
    PronounCase use = PronounCase.of(role, speech.isSource(pronoun));
    for (Sighting seen : discourse.people()) {
      if (seen.kind() == MentionKind.NAME && speech.isSaidFirstBy(pronoun, seen.token())) {
        excluded.add(seen.group()); // “Reed hid under a desk, he said”: nobody speaks so of himself
      }
    }
    Candidates candidates = new Candidates(reading, discourse, speech, evidence, pronoun, role);
    Map<Group, String> barred = new LinkedHashMap<>(); // for a trace
    for (Sighting seen : discourse.people()) {
      boolean near = discourse.step(pronoun) - seen.step() <= reach;
      boolean fits = near && seen.group().mayBe(gender);
      if (fits && !excluded.contains(seen.group()) && isPossible(seen, pronoun, role)) {
        candidates.add(seen);
      } else if (near && trace != null) {
        barred.putIfAbsent(seen.group(), bar(seen, pronoun, gender, excluded));
      }
    }
    Group next = cataphora.ahead(pronoun, gender);
    Group later = next == null ? cataphora.behindComma(pronoun, gender) : next;
    if (later != null && !excluded.contains(later)) {
      candidates.addAhead(later, next != null);
    }
    Map<Group, double[]> values = candidates.values(gender);
    barred.keySet().removeAll(values.keySet());
    Group best = best(pronoun, use, values, barred);
    if (best != null) {
      best.learn(gender);
    }
    return best;
  }

  /** Why a pronoun cannot stand for somebody who is near. */
  private String bar(Sighting seen, int pronoun, Gender gender, Set<Group> excluded) {
    Group group = seen.group();
    if (!group.mayBe(gender)) {
      return "the text shows another gender";
    }
    if (evidence.speakers(pronoun).contains(group)) {
      return "says the words in marks around the pronoun, where a speaker is “I”";
    }
    return excluded.contains(group)
        ? "the subject or speaker of the pronoun’s own clause"
        : "where the two stand in their sentences one cannot be the other";
  }

  private @Nullable Group best(
      int pronoun, PronounCase use, Map<Group, double[]> values, Map<Group, String> barred) {
    Map<Group, Double> scores = new LinkedHashMap<>();
    values.forEach((group, found) -> scores.put(group, weights.sum(use, found)));
    Group best = best(scores);
    if (trace != null) {
      trace.accept(decision(pronoun, use, values, best, scores, barred));
    }
    return best;
  }

  private Decision decision(
      int pronoun,
      PronounCase use,
      Map<Group, double[]> values,
      @Nullable Group best,
      Map<Group, Double> scores,
      Map<Group, String> barred) {
    List<Decision.Choice> choices = new ArrayList<>(values.size());
    values.forEach(
        (group, found) ->
            choices.add(
                new Decision.Choice(
                    group,
                    Arrays.stream(found).boxed().toList(),
                    scores.getOrDefault(group, 0.0))));
    double[] none = new double[Evidence.COUNT];
    Map<Group, Double> others = new LinkedHashMap<>(scores);
    if (best != null) {
      others.remove(best);
    }
    Group next = best(others);
    double[] won = best == null ? none : values.getOrDefault(best, none);
    double[] lost = next == null ? none : values.getOrDefault(next, none);
    List<Evidence> telling = weights.telling(use, won, lost);
    return new Decision(
        pronoun, use, List.copyOf(choices), best, telling, Collections.unmodifiableMap(barred));
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

  /** “Quill after she”: the word before the pronoun opens a clause. */
  private boolean isClause(int pronoun) {
    return GrammaticalRoles.isLink(reading.lower(pronoun - 1)) && clauses.isFinite(pronoun + 1);
  }

  private boolean isPossible(Sighting seen, int pronoun, GrammaticalRole role) {
    boolean sameSentence = reading.sameSentence(seen.token(), pronoun);
    if (role == GrammaticalRole.OTHER) {
      return sameSentence; // “The widow said she kept to herself”: nobody of an earlier sentence
    }
    boolean object = role == GrammaticalRole.OBJECT;
    if (sameSentence && object && seen.subject() && clauses.governs(seen.end(), pronoun)) {
      return false; // “Quill told him”, “Quill met Reed and told him”: him is not Quill
    }
    boolean verb = reading.tag(pronoun - 1).startsWith("V"); // tagged as a participle, maybe
    boolean joined = verb || reading.tag(pronoun - 1).equals("IN") && !isClause(pronoun);
    if (sameSentence && object && joined && seen.end() == pronoun - 1) {
      return false; // “after Quill filmed her”, “with Quill beside her”
    }
    boolean quoted = sameSentence && reading.marks().isQuoted(pronoun) && !seen.quoted();
    if (quoted && (seen.speaker() || !speech.isQuoting(pronoun))) {
      return false; // “He must go,” Quill said: who speaks says I
    }
    boolean afterSpeech = speech.isSource(pronoun) && reading.text(pronoun - 1).equals(",");
    if (sameSentence && afterSpeech && seen.token() < pronoun) {
      return false;
    }
    return !speech.isSaidBy(pronoun, seen.token()); // Reed hid, he said: he is not Reed
  }
}
