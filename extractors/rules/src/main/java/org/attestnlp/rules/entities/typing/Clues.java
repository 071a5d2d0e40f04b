package org.attestnlp.rules.entities.typing;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Brackets;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Initials;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Points;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.entities.names.TypedOpeners;
import org.attestnlp.rules.lexicon.BodyWords;
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
  private static final Set<String> HOLDINGS = BodyWords.HOLDINGS;
  private static final Set<String> HOLDING_LINKS = FunctionWords.NOUN_TIE;
  private static final Set<String> FAMILY = PeopleWords.FAMILY;
  private static final Set<String> SPEECH = ReportingWords.BARE_SPEECH_VERB;
  private static final Set<String> ITSELF = FunctionWords.ITSELF;
  private static final int SAYING = 9; // tokens from “said” to “that its”

  private final Passage reading;
  private final NameSheet sheet;
  private final Name name;
  private final String before;
  private final int end;
  private final String after;

  private Clues(Passage reading, NameSheet sheet, Name name) {
    this.reading = reading;
    this.sheet = sheet;
    this.name = name;
    this.before = reading.text(name.first() - 1);
    this.end = Brackets.after(reading, name.end());
    this.after = reading.text(end);
  }

  /** What the words around one place of the name say. */
  static Points around(Passage reading, NameSheet sheet, Name name) {
    Clues clues = new Clues(reading, sheet, name);
    return new Points(clues.person(), clues.organization(), clues.location());
  }

  /** What the words of the name itself say. */
  static Points within(Passage reading, Name name) {
    String last = reading.text(name.end() - 1);
    String joined = reading.joined(name.first(), name.end());
    boolean several = name.end() - name.first() > 1;
    double person = looksLikeFullName(reading, name) ? 1.5 : 0;
    person += isHyphenatedGivenName(reading, name) ? 1.5 : 0;
    double organization = 0;
    if (several && Organizations.SUFFIXES.contains(last)) {
      organization = 3;
    } else if (several && Organizations.SITE_HEADS.contains(last)) {
      organization = 0.5;
    } else if (several && Organizations.HEADS.contains(last)) {
      organization = 2;
    }
    boolean place = Organizations.PLACE_HEADS.contains(last) || opensPlace(reading, name);
    double location = several && place ? 1.5 : 0;
    if (Places.CAPITALS.contains(joined)) {
      location += 1.6;
    } else if (Places.NAMES.contains(joined)) {
      location += 1;
    }
    return new Points(person, organization, location);
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

  private double person() {
    double points = 0;
    if (Titles.isTitle(before) && reading.sameSentence(name.first() - 1, name.first())) {
      points += 2.5;
    } else if (Roles.isPerson(before)) {
      points += 1.5;
    }
    boolean comma = after.equals(",");
    if (comma && Appositions.isAge(reading, end + 1)) {
      points += 2;
    }
    if (after.equals("who") || (comma && reading.lower(end + 1).equals("who"))) {
      points += 2;
    }
    if (comma && Roles.isPerson(Appositions.role(reading, end, Roles::isActor))) {
      points += 2;
    }
    if (SPEECH.contains(after)) {
      points += 0.3;
    }
    if (FAMILY.contains(after)) {
      points += 1.5;
    } else if (before.equalsIgnoreCase("the")) {
      points -= 1.5;
    }
    return points;
  }

  private double organization() {
    double points = organizationAfter();
    String lower = reading.lower(name.first() - 1);
    if (HOLDING_LINKS.contains(lower) && HOLDINGS.contains(reading.lower(name.first() - 2))) {
      points += 2;
    }
    if (lower.equals("at") || lower.equals("by")) {
      points += 0.2;
    }
    if (after.equals(",") && isDescribed()) {
      boolean given = FirstNames.knows(reading.text(name.first())); // “Joe Tully, a miner”
      points += reading.isOneOf(end + 1, "a", "an") && !given ? 4 : 2; // “Calder Lane, a bank,”
    }
    if (after.equals(",") && reading.isOneOf(end + 1, "based", "headquartered")) {
      points += 3; // “Ferrow Chemicals, based in Brack,”
    }
    return Roles.isOrganization(lower) && !lower.equals("state") ? points + 1 : points;
  }

  /** “Harrow, a textile maker,” and “Harrow, which operates”. */
  private boolean isDescribed() {
    return reading.lower(end + 1).equals("which")
        ? Organizations.COMPANY_VERBS.contains(reading.text(end + 2))
        : Roles.isOrganization(Appositions.role(reading, end, Roles::isActor));
  }

  private double organizationAfter() {
    boolean possessive = reading.isPossessive(end);
    String next = possessive ? reading.text(end + 1) : after;
    double points = 0;
    if (Organizations.AFTER.contains(next)) {
      points += possessive ? 1 : 1.8;
    } else if (!possessive && Organizations.COMPANY_VERBS.contains(next)) {
      points += 1.4;
    }
    return next.equals("said") && speaksOfItself() ? points + 2 : points;
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

  private double location() {
    double points = 0;
    String lower = reading.lower(name.first() - 1);
    String beforeThat = reading.lower(name.first() - 2);
    if (INSIDE.contains(lower) && !HOLDINGS.contains(beforeThat)) {
      points += 1;
    }
    if (REGION_WORDS.contains(after)) {
      points += 1;
    }
    Name next = sheet.at(end + 1);
    boolean place = next != null && next.type() == EntityType.LOCATION;
    boolean address = place && Places.NAMES.contains(reading.text(end + 1));
    return after.equals(",") && address ? points + 0.7 : points;
  }
}
