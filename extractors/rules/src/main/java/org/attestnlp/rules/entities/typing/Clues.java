package org.attestnlp.rules.entities.typing;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Brackets;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Initials;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.entities.names.TypedOpeners;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.nouns.Appositions;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/**
 * What the words in and around a name say of its type.
 *
 * <p>“shares of Harrow” speak for an organization, “Harrow, 45, who” for a person, “in Harrow,
 * Ohio” for a place.
 */
final class Clues {

  private static final Set<String> INSIDE = PlaceWords.IN_PLACE;
  private static final Set<String> REGION_WORDS = PlaceWords.REGION_WORD;
  private static final Set<String> HOSPITALS = Capitals.of(BodyWords.HOSPITAL);
  private static final Set<String> HOLDINGS = BodyWords.HOLDINGS;
  private static final Set<String> HOLDING_LINKS = FunctionWords.NOUN_TIE;
  private static final Set<String> FAMILY = PeopleWords.FAMILY;
  private static final Set<String> SPEECH = ReportingWords.BARE_SPEECH_VERB;
  private static final Set<String> ITSELF = FunctionWords.ITSELF;
  private static final Set<String> CUSTOMERS =
      Set.of(
          "workers",
          "staff",
          "employees",
          "customers",
          "patients",
          "shoppers",
          "passengers",
          "nurses",
          "doctors",
          "surgeons",
          "researchers",
          "scientists",
          "engineers",
          "pilots");
  private static final int SAYING = 9; // tokens from “said” to “that its”
  private static final int WHOLE = -1; // no one token, but the name as a whole

  private final Passage reading;
  private final NameSheet sheet;
  private final Name name;
  private final String before;
  private final int end;
  private final String after;
  private final ClueTally tally = new ClueTally();

  private Clues(Passage reading, NameSheet sheet, Name name) {
    this.reading = reading;
    this.sheet = sheet;
    this.name = name;
    this.before = reading.text(name.first() - 1);
    this.end = Brackets.after(reading, name.end());
    this.after = reading.text(end);
  }

  /** What the words around one place of the name say. */
  static ClueTally around(Passage reading, NameSheet sheet, Name name) {
    Clues clues = new Clues(reading, sheet, name);
    clues.person();
    clues.organization();
    clues.location();
    TypeClue listed = ListedTypes.clue(reading, sheet, name);
    if (listed != null) {
      clues.tally.add(listed, WHOLE);
    }
    return clues.tally;
  }

  /** What the words of the name itself say. */
  static ClueTally within(Passage reading, Name name) {
    ClueTally tally = new ClueTally();
    int end = name.end() - 1;
    String last = reading.text(end);
    String joined = reading.joined(name.first(), name.end());
    boolean several = name.end() - name.first() > 1;
    if (looksLikeFullName(reading, name)) {
      tally.add(TypeClue.FULL_NAME, name.first());
    }
    if (isHyphenatedGivenName(reading, name)) {
      tally.add(TypeClue.HYPHENATED_GIVEN_NAME, end);
    }
    if (several && Organizations.SUFFIXES.contains(last)) {
      tally.add(TypeClue.LEGAL_FORM, end);
    } else if (several && Organizations.SITE_HEADS.contains(last) && !HOSPITALS.contains(last)) {
      tally.add(TypeClue.SITE_HEAD, end);
    } else if (several && Organizations.HEADS.contains(last)) {
      tally.add(TypeClue.BODY_HEAD, end);
    }
    boolean head = Organizations.PLACE_HEADS.contains(last);
    if (several && (head || opensPlace(reading, name))) {
      tally.add(TypeClue.PLACE_HEAD, head ? end : name.first());
    }
    if (Places.CAPITALS.contains(joined)) {
      tally.add(TypeClue.CAPITAL, WHOLE);
    } else if (Places.NAMES.contains(joined)) {
      tally.add(TypeClue.KNOWN_PLACE, WHOLE);
    }
    return tally;
  }

  /** A known first name before one or two words that end no organization or place. */
  private static boolean looksLikeFullName(Passage reading, Name name) {
    int size = name.end() - name.first();
    String last = reading.text(name.end() - 1);
    String first = reading.text(name.first());
    return size > 1
        && size < 4
        && (FirstNames.knows(first) || Initials.areOf(first))
        && !opensPlace(reading, name)
        && !Organizations.HEADS.contains(last)
        && !Organizations.SUFFIXES.contains(last)
        && !Organizations.PLACE_HEADS.contains(last)
        && !reading.lower(name.first() + 1).equals("of");
  }

  private static boolean opensPlace(Passage reading, Name name) {
    String last = reading.text(name.end() - 1);
    return TypedOpeners.opens(reading.text(name.first()), last, EntityType.LOCATION);
  }

  /** “Han Ji-won”: a capital and a small part. */
  private static boolean isHyphenatedGivenName(Passage reading, Name name) {
    String last = reading.text(name.end() - 1);
    int hyphen = last.indexOf('-');
    return name.end() - name.first() == 2
        && hyphen > 0
        && hyphen + 1 < last.length()
        && Character.isUpperCase(last.charAt(0))
        && Character.isLowerCase(last.charAt(hyphen + 1));
  }

  private void person() {
    if (Titles.isTitle(before) && reading.sameSentence(name.first() - 1, name.first())) {
      tally.add(TypeClue.TITLE, name.first() - 1);
    } else if (Roles.isPerson(before)) {
      tally.add(TypeClue.ROLE, name.first() - 1);
    }
    boolean comma = after.equals(",");
    if (comma && Appositions.isAge(reading, end + 1)) {
      tally.add(TypeClue.AGE, end + 1);
    }
    if (after.equals("who") || (comma && reading.lower(end + 1).equals("who"))) {
      tally.add(TypeClue.WHO, WHOLE);
    }
    if (comma && Roles.isPerson(Appositions.role(reading, end, Roles::isActor))) {
      tally.add(TypeClue.PERSONAL_APPOSITION, end + 1);
    }
    if (SPEECH.contains(after)) {
      tally.add(TypeClue.SPEECH, end);
    }
    if (FAMILY.contains(after)) {
      tally.add(TypeClue.FAMILY, end);
    } else if (before.equalsIgnoreCase("the")) {
      tally.add(TypeClue.ARTICLE, name.first() - 1);
    }
  }

  private void organization() {
    organizationAfter();
    String lower = reading.lower(name.first() - 1);
    if (HOLDING_LINKS.contains(lower) && HOLDINGS.contains(reading.lower(name.first() - 2))) {
      tally.add(TypeClue.HOLDING, name.first() - 2);
    }
    if (lower.equals("at") || lower.equals("by")) {
      tally.add(TypeClue.AT_OR_BY, WHOLE);
    }
    if (after.equals(",") && isDescribed()) {
      boolean given = FirstNames.knows(reading.text(name.first())); // “Joe Tully, a miner”
      boolean described = reading.isOneOf(end + 1, "a", "an") && !given;
      tally.add(described ? TypeClue.DESCRIBED_AS_BODY : TypeClue.BODY_APPOSITION, end + 1);
    }
    if (after.equals(",") && reading.isOneOf(end + 1, "based", "headquartered")) {
      tally.add(TypeClue.BASED, end + 1);
    }
    if (Roles.isOrganization(lower) && !lower.equals("state")) {
      tally.add(TypeClue.BODY_ROLE, name.first() - 1);
    }
    if (after.equals(",") && reading.is(end + 1, "which")) {
      tally.add(TypeClue.WHICH, end + 1);
    }
    if (hasPerson()) {
      tally.add(TypeClue.HAS_PERSON, end + 1);
    }
    if (lower.equals("at") && CUSTOMERS.contains(reading.lower(name.first() - 2))) {
      tally.add(TypeClue.STAFF, name.first() - 2);
    }
  }

  /** “Harrow’s Ada Quill”, “Harrow partner Ada Quill”: whom a body has, and a person has not. */
  private boolean hasPerson() {
    String role = reading.lower(end);
    boolean officer = Roles.isPerson(role) && !reading.isCapital(end) && !Roles.isRelative(role);
    Name next = reading.isPossessive(end) || officer ? sheet.at(end + 1) : null;
    return next != null
        && next.first() == end + 1
        && next.type() == EntityType.PERSON
        && next.end() - next.first() > 1;
  }

  /** “Harrow, a textile maker,” and “Harrow, which operates”. */
  private boolean isDescribed() {
    return reading.lower(end + 1).equals("which")
        ? Organizations.COMPANY_VERBS.contains(reading.text(end + 2))
        : Roles.isOrganization(Appositions.role(reading, end, Roles::isActor));
  }

  private void organizationAfter() {
    boolean possessive = reading.isPossessive(end);
    int next = possessive ? end + 1 : end;
    String word = reading.text(next);
    if (Organizations.AFTER.contains(word)) {
      tally.add(possessive ? TypeClue.OWNED_BY_BODY : TypeClue.BODY_NOUN, next);
    } else if (!possessive && Organizations.COMPANY_VERBS.contains(word)) {
      tally.add(TypeClue.COMPANY_VERB, next);
    }
    String kind = BodyWords.DEALT_WITH.getOrDefault(reading.lemma(next), "");
    boolean dealt = kind.equals("shops") || kind.equals("fleet");
    if (possessive && dealt && reading.isPluralNoun(next)) {
      tally.add(TypeClue.OWNED_BY_BODY, next); // “Harrow’s factories”
    }
    if (word.equals("said") && speaksOfItself()) {
      tally.add(TypeClue.SAID_OF_ITSELF, next);
    }
  }

  /** “Harrow said it would close”. */
  static boolean saysOfItself(Passage reading, NameSheet sheet, Name name) {
    Clues clues = new Clues(reading, sheet, name);
    return clues.after.equals("said") && clues.speaksOfItself();
  }

  /** “Harrow said it would close”, “Harrow said on Thursday that its profit fell”. */
  private boolean speaksOfItself() {
    int said = end;
    if (reading.lower(said + 1).startsWith("it")) {
      return true;
    }
    int limit = Math.min(reading.size(), said + SAYING);
    for (int i = said + 1; i < limit && reading.sameSentence(said, i); i++) {
      if (reading.lower(i).equals("that")) {
        return ITSELF.contains(reading.lower(i + 1));
      }
    }
    return false;
  }

  private void location() {
    String lower = reading.lower(name.first() - 1);
    String beforeThat = reading.lower(name.first() - 2);
    if (INSIDE.contains(lower) && !HOLDINGS.contains(beforeThat)) {
      tally.add(TypeClue.INSIDE, name.first() - 1);
    }
    if (REGION_WORDS.contains(after)) {
      tally.add(TypeClue.REGION, end);
    }
    Name next = sheet.at(end + 1);
    boolean place = next != null && next.type() == EntityType.LOCATION;
    boolean address = place && Places.NAMES.contains(reading.text(end + 1));
    if (after.equals(",") && address) {
      tally.add(TypeClue.ADDRESS, end + 1);
    }
  }
}
