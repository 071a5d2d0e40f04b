package org.attestnlp.rules.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.spi.Lexicon;

/** Common nouns that say what somebody or something is: {@code minister}, {@code company}. */
final class Roles {

  private static final Lexicon LEXICON = Lexicon.load(Roles.class, "roles.txt");
  private static final Map<String, Gender> PEOPLE = new HashMap<>();
  private static final Set<String> ORGANIZATIONS = Set.copyOf(LEXICON.words("organizations"));
  private static final Set<String> PLACES = Set.copyOf(LEXICON.words("places"));
  private static final Set<String> RELATIVES = Set.copyOf(LEXICON.words("relatives"));

  static {
    for (List<String> fields : LEXICON.entries("people")) {
      PEOPLE.put(fields.get(0), Gender.of(fields.size() > 1 ? fields.get(1) : "-"));
    }
  }

  private Roles() {}

  static boolean isPerson(String lower) {
    return PEOPLE.containsKey(lower) || PEOPLE.containsKey(Offices.core(lower));
  }

  static boolean isOrganization(String lower) {
    return ORGANIZATIONS.contains(lower);
  }

  static boolean isPlace(String lower) {
    return PLACES.contains(lower);
  }

  static boolean isRelative(String lower) {
    return RELATIVES.contains(lower);
  }

  static Gender gender(String lower) {
    return PEOPLE.getOrDefault(Offices.core(lower), Gender.UNKNOWN);
  }
}
