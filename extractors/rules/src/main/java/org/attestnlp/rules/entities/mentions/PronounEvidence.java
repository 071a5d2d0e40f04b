package org.attestnlp.rules.entities.mentions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Gender;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Utterance;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a person whom a pronoun may stand for, beyond nearness. */
public final class PronounEvidence {

  private static final double UNNAMED = 1.2;
  private static final int OPENING = 18; // tokens of a phrase that opens a sentence
  private static final Set<String> REPLIES = Set.of("reply", "answer", "respond");
  private static final Set<String> QUESTIONS =
      Set.of("where", "why", "whether", "if", "what", "how", "when", "who", "about", "which");

  private final Passage reading;
  private final Discourse discourse;
  private final Speech speech;
  private final ClauseReader clauses;
  private final Map<Integer, Group> named;
  private final Map<Integer, Group.Place> places;
  private final Map<Integer, Group> resolved = new HashMap<>();

  public PronounEvidence(
      Passage reading,
      Discourse discourse,
      Speech speech,
      Map<Integer, Group> named,
      Map<Integer, Group.Place> places) {
    this.places = places;
    this.reading = reading;
    this.discourse = discourse;
    this.speech = speech;
    this.clauses = discourse.clauses();
    this.named = named;
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

  /** What speaks for the one seen there. */
  double of(Sighting seen, int pronoun, MentionRole role) {
    double points = parallel(seen, role);
    points -= seen.group().isHidden() ? UNNAMED : 0;
    points += seen.asked() ? answering(seen, pronoun, role) : 0;
    points -= comments(seen, pronoun, role) ? 4 : 0;
    return points + owning(seen, pronoun, role);
  }

  /**
   * Whether a speaker tells of another whom the story is about: “Ada Quill won. Her coach, Ida
   * Moss, said she trained”, “Surgeon Bo Reed said he would walk again”.
   */
  private boolean comments(Sighting seen, int pronoun, MentionRole role) {
    boolean own = seen.speaker() && reading.sameSentence(seen.token(), pronoun);
    if (!own || role != MentionRole.SUBJECT || speech.isSource(pronoun)) {
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
    boolean object = topic.role() == MentionRole.OBJECT && past && tells; // a judge on the convict
    return fresh
        ? topic.role() != MentionRole.OBJECT && (tells || past && !speaker.roles().isEmpty())
        : object;
  }

  /** The one other whom the sentence before tells of. */
  private @Nullable Sighting topic(Sighting speaker, int pronoun) {
    Gender gender = Pronouns.gender(reading.lower(pronoun));
    Sighting found = null;
    for (Sighting seen : discourse.people()) {
      int distance = discourse.step(pronoun) - seen.step();
      boolean fits = seen.group().gender().fits(gender) && !seen.group().isHidden();
      if (distance == 1 && fits && seen.group() != speaker.group()) {
        if (found != null && found.group() != seen.group()) {
          return null;
        }
        found = seen;
      }
    }
    return found;
  }

  /** Subjects go on as subjects, objects as objects. */
  private static double parallel(Sighting seen, MentionRole role) {
    if (role == MentionRole.OBJECT) {
      return seen.role() == MentionRole.OBJECT ? 1 : 0;
    }
    return 0;
  }

  /** “Quill asked Reed where he was. He replied …”: Reed. */
  private double answering(Sighting seen, int pronoun, MentionRole role) {
    boolean question = QUESTIONS.contains(reading.lower(seen.end()));
    if (reading.sameSentence(seen.token(), pronoun)) {
      return question && role != MentionRole.OBJECT ? 3 : 0;
    }
    if (!speech.isSource(pronoun) || discourse.step(pronoun) - seen.step() > 2) {
      return 0;
    }
    boolean replies = false;
    for (Utterance utterance : speech.of(pronoun)) {
      replies |= REPLIES.contains(utterance.cueLemma());
    }
    return replies ? 5 : question ? 4 : 0;
  }

  /** “read him his rights”, “Quill and her husband”; else the subject of the clause. */
  private double owning(Sighting seen, int pronoun, MentionRole role) {
    boolean self = role == MentionRole.OTHER; // “Quill hurt himself”
    if (role != MentionRole.OWNER && !self || !reading.sameSentence(seen.token(), pronoun)) {
      return 0;
    }
    boolean adjacent = seen.end() == pronoun && seen.role() == MentionRole.OBJECT;
    boolean joined = reading.isOneOf(pronoun - 1, "and", ",", "(") && seen.end() == pronoun - 1;
    if (adjacent || joined && Roles.isRelative(head(pronoun + 1))) {
      return 3;
    }
    return seen.subject() && clauses.governs(seen.end(), pronoun) ? self ? 3 : 1 : 0;
  }

  /** The last noun of the phrase that begins at a token. */
  private String head(int first) {
    int head = first;
    while (reading.tag(head + 1).equals("NN") && head < first + 3) {
      head++;
    }
    return reading.lower(head);
  }

  /**
   * Whom a pronoun in the phrase that opens a sentence stands for when the subject follows: “In her
   * book, Ada Quill described it”; null if none does. Not “In her letter, Ida Moss is not named”.
   */
  @Nullable Group ahead(int pronoun, Gender gender) {
    int first = reading.sentenceFirst(pronoun);
    String tag = reading.tag(first);
    boolean opens =
        tag.equals("IN")
            || tag.equals("VBG")
            || tag.equals("VBN")
            || tag.equals("TO")
            || ClauseReader.isLink(reading.lower(first));
    if (!opens || pronoun - first > OPENING || reading.marks().isQuoted(pronoun)) {
      return null;
    }
    for (int i = first; i < pronoun; i++) {
      if (reading.text(i).equals(",") || isPerson(i)) {
        return null;
      }
    }
    int limit = Math.min(reading.sentenceEnd(first), pronoun + OPENING);
    boolean comma = false;
    boolean verb = clauses.isFinite(pronoun + 1);
    for (int i = pronoun + 1; i < limit; i++) {
      comma |= reading.text(i).equals(",");
      verb |= clauses.isFinite(i) && !comma;
      boolean follows = reading.text(i - 1).equals(",") || !verb && !comma && isNominal(i - 1);
      if (isPerson(i) || comma && clauses.isFinite(i)) {
        boolean led = comma && reading.tag(i - 1).startsWith("NN"); // “, Governor Ada Quill”
        return isPerson(i) && (follows || led) ? subject(i, pronoun, gender) : null;
      }
    }
    return null;
  }

  private boolean isNominal(int token) {
    return reading.tag(token).startsWith("NN") || reading.tag(token).equals("CD");
  }

  private boolean isPerson(int token) {
    Group group = named.get(token);
    return group != null && group.type() == EntityType.PERSON;
  }

  private @Nullable Group subject(int name, int pronoun, Gender gender) {
    Group group = named.get(name);
    if (group == null || !group.gender().fits(gender)) {
      return null;
    }
    Group.Place place = places.get(name);
    int end = place == null ? name + 1 : place.end();
    if (reading.isPossessive(end)) {
      return group;
    }
    boolean told =
        isPassive(end)
            && (reading.isNegation(end + 1)
                || reading.is(pronoun + 1, ReportingWords.SPEECH_SETTING));
    return clauses.isVerbBehind(end) && !told ? group : null;
  }

  private boolean isPassive(int verb) {
    int i = verb;
    boolean be = false;
    while (reading.isBe(i) || reading.isAdverb(i) || reading.isNegation(i)) {
      be |= reading.isBe(i);
      i++;
    }
    return be && reading.tag(i).equals("VBN");
  }
}
