package org.attestnlp.rules.entities.mentions;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Ages;
import org.attestnlp.rules.entities.lists.Offices;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.entities.resolution.MentionRule;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Casing;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/** Finds whom “the minister” and “the company” stand for. */
public final class Nominals {

  private static final int LONGEST = 4;
  private static final int REACH = 12;
  private static final Set<String> NEUTRAL = PeopleWords.NEUTRAL_ADJECTIVE;
  private static final Set<String> OFFICES = PeopleWords.OFFICE_NOUN;
  private static final Set<String> LEADERS =
      Set.of("leader", "chief", "boss", "chairman", "chairwoman", "director", "head", "president");
  private static final Set<String> PARENTS =
      Set.of("father", "mother", "grandfather", "grandmother");

  /**
   * A definite noun phrase.
   *
   * @param end one past its noun
   * @param group whom it stands for
   * @param rule what tells that
   */
  public record Found(int end, Group group, MentionRule rule) {}

  private final Passage reading;
  private final Discourse discourse;
  private final NameSheet sheet;
  private final Topics topics;
  private final BodyNominals bodies;
  private final PlaceNominals places;
  private final ThingNominals things;

  public Nominals(Passage reading, Discourse discourse, NameSheet sheet) {
    this.reading = reading;
    this.discourse = discourse;
    this.sheet = sheet;
    this.topics = new Topics(reading, discourse);
    this.bodies = new BodyNominals(reading, discourse, topics);
    this.places = new PlaceNominals(reading, discourse);
    this.things = new ThingNominals(reading, discourse);
  }

  /** What the noun phrase that begins with this “the” stands for, or null. */
  public @Nullable Found at(int article) {
    Found found = find(article);
    if (found == null || !reading.inParagraph(article, found.end())) { // “The ¶ coach”
      return null;
    }
    return isNamedBehind(found) ? null : found;
  }

  /** “In the capital, Harrow, …”: the name behind says whom it means. */
  private boolean isNamedBehind(Found found) {
    Name next = reading.text(found.end()).equals(",") ? sheet.at(found.end() + 1) : null;
    return next != null
        && next.first() == found.end() + 1
        && next.type() == found.group().type()
        && reading.isPunctuation(next.end())
        && !found.group().words().contains(reading.lower(next.first()));
  }

  private @Nullable Found find(int article) {
    int years = Ages.of(reading, article + 1);
    if (years >= 0) {
      Group aged = topics.aged(article, years);
      if (aged == null) {
        return null;
      }
      boolean told = aged.age() == years;
      MentionRule rule = told ? MentionRule.NOMINAL_AGED : MentionRule.NOMINAL_NEAR;
      return new Found(article + 2, aged, rule);
    }
    if (PARENTS.contains(reading.lower(article + 1)) && isCount(article + 2)) {
      Group parent = topics.parent(article, reading.lower(article + 1));
      return parent == null ? null : new Found(article + 4, parent, MentionRule.NOMINAL_NEAR);
    }
    int noun = noun(article);
    if (noun < 0) {
      return null;
    }
    String role = reading.lower(noun);
    Group group = group(article, noun, role);
    return group == null ? null : new Found(noun + 1, group, rule(group, article, noun));
  }

  private @Nullable Group group(int article, int noun, String role) {
    Group found = isBody(role) ? bodies.at(article, noun, role) : null;
    if (found == null && Roles.isPerson(role)) {
      return person(article, noun, role);
    }
    if (found == null && PlaceNominals.isNoun(role)) {
      found = places.at(article, noun, role);
    }
    return found == null && ThingNominals.isNoun(role) ? things.at(article, noun, role) : found;
  }

  private static boolean isBody(String lower) {
    return Roles.isOrganization(lower) || BodyWords.WIDE_BODY.containsKey(lower);
  }

  private static boolean isRole(String lower) {
    return Roles.isPerson(lower)
        || isBody(lower)
        || PlaceNominals.isNoun(lower)
        || ThingNominals.isNoun(lower);
  }

  /** What tells whom a phrase stands for. */
  private MentionRule rule(Group group, int article, int noun) {
    String role = reading.lower(noun);
    String office = Offices.at(reading, article + 1, noun);
    boolean person = group.type() == EntityType.PERSON;
    if (group.hasRole(role) || person && (group.hasRole(office) || topics.isWide(group, office))) {
      return MentionRule.NOMINAL_CALLED;
    }
    boolean named =
        BodyNames.isIn(group, role) || group.words().contains(reading.lower(article + 1));
    return named ? MentionRule.NOMINAL_NAMED : MentionRule.NOMINAL_NEAR;
  }

  /** The noun of a short phrase of lower-case words, or -1. */
  private int noun(int article) {
    for (int i = article + 1; i <= article + LONGEST; i++) {
      String lower = reading.lower(i);
      boolean office = Roles.isPerson(lower) && reading.isCapital(i); // “the Governor said”
      boolean common = reading.text(i).equals(lower) || isShortRole(i) || office;
      if (!reading.startsWithLetter(i) || sheet.covers(i) || !common || opensAnother(i)) {
        return -1;
      }
      boolean noun = reading.tag(i + 1).startsWith("NN") && !isVerb(i + 1);
      boolean general = reading.is(i + 1, "general"); // “the attorney general”
      boolean last = !noun && !general && !isHyphenated(i) && !isInsideOffice(i);
      if (isRole(lower) && last) {
        return isFree(i) ? i : -1;
      }
    }
    return -1;
  }

  /** “The institute plans to close”, where the tagger calls the verb a noun. */
  private boolean isVerb(int token) {
    boolean opens = reading.casing().opensSentence(token - 2);
    return opens && reading.lower(token).endsWith("s") && reading.is(token + 1, "to");
  }

  /** “the rest of the army”, “the hotel where the board”: the role is in a phrase of its own. */
  private boolean opensAnother(int token) {
    String tag = reading.tag(token);
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("IN") || tag.startsWith("W");
  }

  /** “the PM”, “the CEO”. */
  private boolean isShortRole(int token) {
    return Casing.isUpper(reading.text(token)) && Roles.isPerson(reading.lower(token));
  }

  /** “deputy” of “the deputy prime minister”. */
  private boolean isInsideOffice(int token) {
    return reading.tag(token + 1).startsWith("JJ") && Roles.isPerson(reading.lower(token + 2));
  }

  private boolean isHyphenated(int token) {
    return reading.text(token + 1).equals("-");
  }

  /**
   * Not “the minister of …”, “the minister’s office”, “the minister who …”, “the minister Quill”.
   */
  private boolean isFree(int noun) {
    String after = reading.lower(noun + 1);
    boolean office = reading.isPossessive(noun + 1) && OFFICES.contains(reading.lower(noun + 2));
    Name next = sheet.at(noun + 1);
    return !office && !after.equals("of") && !after.equals("who") && next == null;
  }

  private @Nullable Group person(int article, int noun, String role) {
    int step = discourse.step(noun);
    String office = Offices.at(reading, article + 1, noun);
    Sighting last = null;
    for (Sighting seen : discourse.people()) {
      Group group = seen.group();
      boolean called = group.hasRole(office) || topics.isWide(group, office);
      boolean named = !group.isHidden() && called && modifiersFit(group, article, noun);
      boolean near = step - seen.step() <= REACH;
      if (named && near && group.gender().fits(Roles.gender(role))) {
        if (last != null && last.step() == seen.step() && last.group() != group) {
          return null; // “Coach Quill and coach Reed shook hands. The coach …”
        }
        last = last == null ? seen : last;
      }
    }
    if (last != null) {
      return last.group();
    }
    boolean plain = noun == article + 1 || NEUTRAL.contains(reading.lower(article + 1));
    Group told = plain && noun <= article + 2 ? topics.about(article, role) : null;
    if (told != null) {
      told.callIt(role); // “The singer”, and again “the singer” further on
    }
    return told;
  }

  /** “of three”. */
  private boolean isCount(int of) {
    return reading.is(of, "of") && reading.tag(of + 1).equals("CD");
  }

  private boolean modifiersFit(Group group, int article, int noun) {
    for (int i = article + 1; i < noun; i++) {
      String lower = reading.lower(i);
      boolean age = Character.isDigit(lower.charAt(0));
      boolean body =
          i == noun - 1
              && LEADERS.contains(reading.lower(noun)) // “the union leader”
              && Roles.isOrganization(lower)
              && !several(reading.lower(noun));
      if (!age && !body && !NEUTRAL.contains(lower) && !group.hasRoleWord(lower)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text has lately spoken of two of that office. */
  private boolean several(String role) {
    Group only = null;
    for (Sighting seen : discourse.people()) {
      if (seen.group().hasRole(role)) {
        if (only != null && only != seen.group()) {
          return true;
        }
        only = seen.group();
      }
    }
    return false;
  }
}
