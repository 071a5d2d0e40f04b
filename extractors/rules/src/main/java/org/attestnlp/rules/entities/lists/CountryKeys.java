package org.attestnlp.rules.entities.lists;

import java.util.HashMap;
import java.util.Map;
import org.attestnlp.rules.places.Places;

/** One key for all names of a country: “U.S.”, “United States”. */
public final class CountryKeys {

  private static final Map<String, String> COUNTRY_OF_KEY = new HashMap<>();

  static {
    Places.COUNTRY_OF.forEach(
        (name, country) -> COUNTRY_OF_KEY.put(Forms.key(name), Forms.key(country)));
  }

  private CountryKeys() {}

  /** One key for all names of a country, else the key itself. */
  public static String canonical(String key) {
    return COUNTRY_OF_KEY.getOrDefault(key, key);
  }
}
