package org.attestnlp.rules.numbers.units;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/** Measure units and currencies, from {@code units.txt} and {@code currencies.txt}. */
public final class Units {

  private static final Map<String, String> SYMBOLS = MeasureWords.UNIT_SYMBOL;
  private static final Map<String, String> GLUED = MeasureWords.GLUED_UNIT;
  private static final Map<String, String> WORDS = MeasureWords.UNIT;
  private static final Map<String, String> COMPOUNDS = MeasureWords.UNIT_COMPOUND;
  private static final Map<String, String> IN_RATES = MeasureWords.RATE_UNIT;
  private static final Map<String, String> PER_SYMBOLS = MeasureWords.PER_SYMBOL;
  private static final Map<String, String> DEGREES = MeasureWords.DEGREE_SYMBOL;
  private static final Set<String> TIME = TimeWords.TIME_UNIT;

  private static final Map<String, String> SIGNS = MeasureWords.CURRENCY_SIGN;
  private static final Map<String, String> CODES = MeasureWords.CURRENCY_CODE;
  private static final Map<String, String> NAMES = MeasureWords.CURRENCY;
  private static final Map<String, String> COUNTRIES = countries();

  private static final Set<String> FIRST_HALVES = firstHalves();

  private Units() {}

  static @Nullable String symbol(String lower) {
    return SYMBOLS.get(lower);
  }

  /** The unit of letters right behind digits: the {@code pc} of {@code 41pc}. */
  static @Nullable String glued(String lower) {
    return GLUED.get(lower);
  }

  static @Nullable String word(String lower) {
    return WORDS.get(lower);
  }

  /** “ft”, “feet”. */
  static boolean isFoot(String lower) {
    return "foot".equals(symbol(lower)) || "foot".equals(word(lower));
  }

  /** The unit of two words: {@code basis}, {@code points}. */
  static @Nullable String compound(String first, String second) {
    return COMPOUNDS.get(first + " " + second);
  }

  /** The unit of a word that counts things unless a rate follows: {@code barrels}. */
  static @Nullable String inRates(String lower) {
    return IN_RATES.get(lower);
  }

  /** The unit of letters behind a slash: the {@code dl} of {@code mg/dL}. */
  static @Nullable String perSymbol(String lower) {
    return PER_SYMBOLS.get(lower);
  }

  /** The scale of a capital letter right behind digits: {@code c}. */
  static @Nullable String degrees(String lower) {
    return DEGREES.get(lower);
  }

  /** Whether a unit, by name or as written, measures time. */
  public static boolean isTime(@Nullable String unit) {
    return unit != null && TIME.contains(WORDS.getOrDefault(unit, unit));
  }

  /** The currency of a sign in front of a number: {@code us$}. */
  public static @Nullable String sign(String lower) {
    return SIGNS.get(lower);
  }

  /** The currency of an ISO code as written. */
  public static @Nullable String code(String lower) {
    return CODES.get(lower);
  }

  /** The currency of a name behind a number: {@code won}. */
  static @Nullable String currency(String lower) {
    return NAMES.get(lower);
  }

  /** The currency of a name with its country: {@code canadian}, {@code dollars}. */
  static @Nullable String currency(String country, String lower) {
    String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    String known = COUNTRIES.get(country + " " + singular);
    return known != null ? known : COUNTRIES.get(country + " " + NAMES.getOrDefault(lower, lower));
  }

  /** Whether a word begins a country of two words: {@code hong}, {@code new}. */
  static boolean startsCountry(String lower) {
    return FIRST_HALVES.contains(lower);
  }

  private static Set<String> firstHalves() {
    Set<String> firstHalves = new HashSet<>();
    for (String country : MeasureWords.NATIONAL_CURRENCY.keySet()) {
      int blank = country.indexOf(' ');
      if (blank > 0) {
        firstHalves.add(country.substring(0, blank));
      }
    }
    return firstHalves;
  }

  /** Country and currency to code, of {@code canadian}, {@code dollar:CAD}. */
  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    MeasureWords.NATIONAL_CURRENCY.forEach(
        (country, currencies) -> {
          for (String currency : currencies.split("\\|", -1)) {
            int colon = currency.indexOf(':');
            countries.put(
                country + " " + currency.substring(0, colon), currency.substring(colon + 1));
          }
        });
    return countries;
  }
}
