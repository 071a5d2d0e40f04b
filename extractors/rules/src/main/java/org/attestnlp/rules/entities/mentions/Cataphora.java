package org.attestnlp.rules.entities.mentions;

import java.util.Map;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Gender;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.clauses.GrammaticalRoles;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Pronouns in front of the name that they stand for: “In her book, Ada Quill described it”. */
public final class Cataphora {

  private static final int OPENING = 18; // tokens of a phrase that opens a sentence

  private static final int OF_PHRASE = 7; // tokens: “Ada Quill of the Harbour Board said”

  private final Passage reading;
  private final GrammaticalRoles clauses;
  private final Map<Integer, Group> named;
  private final Map<Integer, Group.Place> places;

  public Cataphora(
      Passage reading,
      GrammaticalRoles clauses,
      Map<Integer, Group> named,
      Map<Integer, Group.Place> places) {
    this.reading = reading;
    this.clauses = clauses;
    this.named = named;
    this.places = places;
  }

  /**
   * Whom a pronoun in the phrase that opens a sentence stands for when the subject follows: “In her
   * book, Ada Quill described it”; null if none does. Not “In her letter, Ida Moss is not named”.
   */
  @Nullable Group ahead(int pronoun, Gender gender) {
    int first = reading.sentenceFirst(pronoun);
    if (!isPhrase(first) || pronoun - first > OPENING || reading.marks().isQuoted(pronoun)) {
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

  /**
   * The first person who is a subject behind a comma, where the pronoun stands in what opens the
   * sentence: “After a row with her coach, Ida Moss, in May, Ada Quill left”. It may be the one.
   */
  @Nullable Group behindComma(int pronoun, Gender gender) {
    int first = reading.sentenceFirst(pronoun);
    if (!isPhrase(first) || pronoun - first > OPENING || reading.marks().isQuoted(pronoun)) {
      return null;
    }
    int limit = Math.min(reading.sentenceEnd(first), pronoun + 2 * OPENING);
    int comma = -1;
    for (int i = pronoun + 1; i < limit; i++) {
      if (reading.text(i).equals(",")) {
        comma = i;
      }
      boolean follows = comma >= 0 && i - comma <= 3;
      if (follows && isPerson(i)) {
        Group group = named.get(i);
        Group.Place place = places.get(i);
        boolean subject = place != null && isActing(place.end()) && !isTold(place.end(), pronoun);
        if (group != null && subject && group.mayBe(gender)) {
          return group;
        }
      }
    }
    return null;
  }

  /** “In”, “Leaving”, “When”; “Early in his life”, “True to her word”. */
  private boolean isPhrase(int first) {
    String tag = reading.tag(first);
    String next = reading.tag(first + 1);
    boolean led = tag.equals("RB") || tag.equals("JJ");
    return tag.equals("IN")
        || tag.equals("VBG")
        || tag.equals("VBN")
        || tag.equals("TO")
        || led && (next.equals("IN") || next.equals("TO"))
        || GrammaticalRoles.isLink(reading.lower(first));
  }

  /** Whether a finite verb follows, behind “of the harbour board” or an aside too. */
  private boolean isActing(int token) {
    int i = token;
    if (reading.is(i, "of")) {
      while (i < token + OF_PHRASE && !clauses.isFinite(i) && !reading.text(i).equals(",")) {
        i++;
      }
    }
    return clauses.isVerbBehind(i) || clauses.isFinite(i);
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
    if (group == null || !group.mayBe(gender)) {
      return null;
    }
    Group.Place place = places.get(name);
    int end = place == null ? name + 1 : place.end();
    if (reading.isPossessive(end)) {
      return group;
    }
    return clauses.isVerbBehind(end) && !isTold(end, pronoun) ? group : null;
  }

  /** “In her letter, Ida Moss is not named”. */
  private boolean isTold(int verb, int pronoun) {
    return isPassive(verb)
        && (reading.isNegation(verb + 1) || reading.is(pronoun + 1, ReportingWords.SPEECH_SETTING));
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
