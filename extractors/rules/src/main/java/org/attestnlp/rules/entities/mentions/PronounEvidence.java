package org.attestnlp.rules.entities.mentions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attestnlp.rules.entities.lists.Gender;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.clauses.GrammaticalRole;
import org.attestnlp.rules.syntax.clauses.GrammaticalRoles;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Utterance;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a person whom a pronoun may stand for, beyond nearness. */
public final class PronounEvidence {

  private static final int OPENING = 18; // tokens of a phrase that opens a sentence
  private static final Set<String> REPLIES = Set.of("reply", "answer", "respond");
  private static final Set<String> QUESTIONS =
      Set.of("where", "why", "whether", "if", "what", "how", "when", "who", "about", "which");

  private final Passage reading;
  private final Discourse discourse;
  private final Speech speech;
  private final GrammaticalRoles clauses;
  private final Map<Integer, Group> named;
  private final NamePlaces names;
  private final Map<Integer, Group> resolved = new HashMap<>();

  public PronounEvidence(
      Passage reading, Discourse discourse, Speech speech, Map<Integer, Group> named) {
    this.reading = reading;
    this.discourse = discourse;
    this.speech = speech;
    this.clauses = discourse.clauses();
    this.named = named;
    this.names = new NamePlaces(Set.copyOf(named.values()));
  }

  /** Where the text names people. */
  NamePlaces names() {
    return names;
  }

  /** Notes whom a pronoun stands for. */
  public void resolved(int pronoun, @Nullable Group group) {
    if (group != null) {
      resolved.put(pronoun, group);
    }
  }

  /**
   * Who speaks the words in quotation marks around the pronoun: “he” there is never the speaker.
   */
  Set<Group> speakers(int pronoun) {
    Set<Group> speakers = new HashSet<>();
    for (Utterance utterance : speech.quoting(pronoun)) {
      for (TokenRange source : utterance.sources()) {
        for (int i = source.first(); i < Math.min(source.end(), source.first() + OPENING); i++) {
          Group group = named.getOrDefault(i, resolved.get(i));
          if (group != null && !reading.isPossessive(i + 1)) {
            speakers.add(group);
          }
        }
      }
    }
    return speakers;
  }

  /** The subjects of the clause of an object: “He told him”, him is not he. */
  Set<Group> subjects(int pronoun) {
    Set<Group> subjects = new HashSet<>();
    for (Sighting seen : discourse.people()) {
      boolean here = reading.sameSentence(seen.token(), pronoun);
      if (here && seen.subject() && clauses.governs(seen.end(), pronoun)) {
        subjects.add(seen.group());
      }
    }
    return subjects;
  }

  /**
   * Whether a speaker tells of another whom the story is about: “Ada Quill won. Her coach, Ida
   * Moss, said she trained”, “Surgeon Bo Reed said he would walk again”.
   */
  boolean comments(Sighting seen, int pronoun, GrammaticalRole role) {
    boolean own = seen.speaker() && reading.sameSentence(seen.token(), pronoun);
    if (!own || role != GrammaticalRole.SUBJECT || speech.isSource(pronoun)) {
      return false;
    }
    Group speaker = seen.group();
    boolean tells = speaker.roles().stream().anyMatch(PeopleWords.COMMENTATOR::contains);
    boolean past = reading.is(pronoun + 1, "had") || reading.is(pronoun + 1, "was");
    boolean fresh = speaker.places().get(0).first() == seen.token();
    Sighting topic = topic(seen, pronoun);
    if (topic == null) {
      return false;
    }
    boolean object =
        topic.role() == GrammaticalRole.OBJECT && past && tells; // a judge on the convict
    return fresh
        ? topic.role() != GrammaticalRole.OBJECT && (tells || past && !speaker.roles().isEmpty())
        : object;
  }

  /** The one other whom the sentence before tells of. */
  private @Nullable Sighting topic(Sighting speaker, int pronoun) {
    Gender gender = Pronouns.gender(reading.lower(pronoun));
    Sighting found = null;
    for (Sighting seen : discourse.people()) {
      int distance = discourse.step(pronoun) - seen.step();
      boolean fits = seen.group().mayBe(gender) && !seen.group().isHidden();
      if (distance == 1 && fits && seen.group() != speaker.group()) {
        if (found != null && found.group() != seen.group()) {
          return null;
        }
        found = seen;
      }
    }
    return found;
  }

  /** “Quill asked Reed where he was. He replied …”: Reed. */
  double asked(Sighting seen, int pronoun, GrammaticalRole role) {
    return seen.asked() ? answering(seen, pronoun, role) : 0;
  }

  private double answering(Sighting seen, int pronoun, GrammaticalRole role) {
    boolean question = QUESTIONS.contains(reading.lower(seen.end()));
    if (reading.sameSentence(seen.token(), pronoun)) {
      return question && role != GrammaticalRole.OBJECT ? 3 : 0;
    }
    if (!speech.isSource(pronoun) || discourse.step(pronoun) - seen.step() > 2) {
      return 0;
    }
    boolean replies = false;
    for (Utterance utterance : speech.of(pronoun)) {
      String cue = utterance.cueLemma(); // none of a quote that only carries one on
      replies |= cue != null && REPLIES.contains(cue);
    }
    return replies ? 5 : question ? 4 : 0;
  }

  /** “read him his rights”, “Quill and her husband”, “Quill hurt himself”. */
  boolean isBeside(Sighting seen, int pronoun, GrammaticalRole role) {
    boolean self = role == GrammaticalRole.OTHER; // “Quill hurt himself”
    if (role != GrammaticalRole.OWNER && !self || !reading.sameSentence(seen.token(), pronoun)) {
      return false;
    }
    boolean adjacent = seen.end() == pronoun && seen.role() == GrammaticalRole.OBJECT;
    boolean joined = reading.isOneOf(pronoun - 1, "and", ",", "(") && seen.end() == pronoun - 1;
    if (adjacent || joined && Roles.isRelative(head(pronoun + 1))) {
      return true;
    }
    return self && seen.subject() && clauses.governs(seen.end(), pronoun);
  }

  /** The last noun of the phrase that begins at a token. */
  private String head(int first) {
    int head = first;
    while (reading.tag(head + 1).equals("NN") && head < first + 3) {
      head++;
    }
    return reading.lower(head);
  }
}
