package org.attestnlp.rules.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.spi.tool.Lexicon;
import org.jspecify.annotations.Nullable;

/** Countries with their other names and demonyms, and places that news names without a country. */
public final class Places {

  private static final Lexicon LEXICON = Lexicon.load(Places.class, "places.txt");

  /** Every known place as written. */
  public static final Set<String> NAMES = new HashSet<>();

  /** Countries alone, as written. */
  public static final Set<String> COUNTRIES = new HashSet<>();

  /** Seats of government, as written. */
  public static final Set<String> CAPITALS = new HashSet<>();

  /** Cities, as written: {@code Osaka}. */
  public static final Set<String> CITIES = new HashSet<>();

  /** States of federations, as written: {@code Ohio}. */
  public static final Set<String> STATES = new HashSet<>();

  /** Words for the people of a country, as written. */
  public static final Set<String> NATIONALITIES = new HashSet<>();

  /** Words for peoples, as written: {@code South Korean}. */
  public static final Set<String> DEMONYMS = new HashSet<>();

  /** The country that a name of a country stands for: “Britain”, the United Kingdom. */
  public static final Map<String, String> COUNTRY_OF = new HashMap<>();

  private static final Map<String, String> CODES = new HashMap<>();
  private static final String NONE = "-";

  static {
    for (List<String> country : LEXICON.entries("countries")) {
      addCountry(country.get(0), country.get(0));
      parts(country.get(3)).forEach(alias -> addCountry(alias, country.get(0)));
      CAPITALS.addAll(parts(country.get(1)));
      NATIONALITIES.addAll(parts(country.get(2)));
      addCode(country);
    }
    NAMES.addAll(CAPITALS);
    NAMES.addAll(LEXICON.words("places"));
    STATES.addAll(LEXICON.words("states"));
    CITIES.addAll(LEXICON.words("cities"));
    NAMES.addAll(STATES);
    NAMES.addAll(CITIES);
    DEMONYMS.addAll(NATIONALITIES);
    DEMONYMS.addAll(LEXICON.words("peoples"));
  }

  private Places() {}

  /**
   * The ISO 3166-1 code of a country by its name, its capital or its people, null if it has none or
   * the name may be another place: {@code AF} of “Afghan”.
   */
  public static @Nullable String code(String name) {
    return CODES.get(name);
  }

  private static void addCountry(String name, String country) {
    COUNTRIES.add(name);
    NAMES.add(name);
    COUNTRY_OF.put(name, country);
  }

  private static void addCode(List<String> country) {
    String code = country.get(4);
    if (code.equals(NONE)) {
      return;
    }
    CODES.put(country.get(0), code);
    for (int field = 1; field <= 3; field++) {
      parts(country.get(field)).forEach(name -> CODES.putIfAbsent(name, code));
    }
    LEXICON.words("ambiguous").forEach(CODES::remove);
  }

  private static List<String> parts(String field) {
    return field.equals(NONE) ? List.of() : List.of(field.split("\\|", -1));
  }
}
