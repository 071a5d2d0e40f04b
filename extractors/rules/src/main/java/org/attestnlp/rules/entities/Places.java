package org.attestnlp.rules.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.spi.Lexicon;

/** Countries with their other names and demonyms, and places that news names without a country. */
final class Places {

  private static final Lexicon LEXICON = Lexicon.load(Places.class, "places.txt");

  /** Every known place as written. */
  static final Set<String> NAMES = new HashSet<>();

  /** Countries alone, as written. */
  static final Set<String> COUNTRIES = new HashSet<>();

  /** Seats of government, as written. */
  static final Set<String> CAPITALS = new HashSet<>();

  /** Words for the people of a country, as written. */
  static final Set<String> NATIONALITIES = new HashSet<>();

  /** Words for peoples, as written: {@code South Korean}. */
  static final Set<String> DEMONYMS = new HashSet<>();

  private static final Map<String, String> COUNTRY_OF_KEY = new HashMap<>();

  static {
    for (List<String> country : LEXICON.entries("countries")) {
      addCountry(country.get(0), country.get(0));
      parts(country.get(3)).forEach(alias -> addCountry(alias, country.get(0)));
      CAPITALS.addAll(parts(country.get(1)));
      NATIONALITIES.addAll(parts(country.get(2)));
    }
    NAMES.addAll(CAPITALS);
    NAMES.addAll(LEXICON.words("places"));
    DEMONYMS.addAll(NATIONALITIES);
    DEMONYMS.addAll(LEXICON.words("peoples"));
  }

  private Places() {}

  /** One key for all names of a country, else the key itself. */
  static String canonical(String key) {
    return COUNTRY_OF_KEY.getOrDefault(key, key);
  }

  private static void addCountry(String name, String country) {
    COUNTRIES.add(name);
    NAMES.add(name);
    COUNTRY_OF_KEY.put(Forms.key(name), Forms.key(country));
  }

  private static List<String> parts(String field) {
    return field.equals("-") ? List.of() : List.of(field.split("\\|", -1));
  }
}
