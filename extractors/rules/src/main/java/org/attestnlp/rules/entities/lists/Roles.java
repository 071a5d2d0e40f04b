package org.attestnlp.rules.entities.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.PlaceWords;

/** Common nouns that say what somebody or something is: {@code minister}, {@code company}. */
public final class Roles {

  private static final Map<String, Gender> PEOPLE = new HashMap<>();
  private static final Set<String> ORGANIZATIONS = BodyWords.BODY_ROLE;
  private static final Set<String> PLACES = PlaceWords.PLACE_ROLE;
  private static final Set<String> RELATIVES = PeopleWords.KIN;

  static {
    PeopleWords.PERSON_ROLE.forEach((role, gender) -> PEOPLE.put(role, Gender.of(gender)));
  }

  private Roles() {}

  public static boolean isPerson(String lower) {
    return PEOPLE.containsKey(lower) || PEOPLE.containsKey(Offices.core(lower));
  }

  public static boolean isOrganization(String lower) {
    return ORGANIZATIONS.contains(lower);
  }

  /** Whether it says what somebody is, or what a body is. */
  public static boolean isActor(String lower) {
    return isPerson(lower) || isOrganization(lower);
  }

  public static boolean isPlace(String lower) {
    return PLACES.contains(lower);
  }

  public static boolean isRelative(String lower) {
    return RELATIVES.contains(lower);
  }

  public static Gender gender(String lower) {
    return PEOPLE.getOrDefault(Offices.core(lower), Gender.UNKNOWN);
  }
}
