package org.attestnlp.rules.numbers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.spi.Lexicon;
import org.jspecify.annotations.Nullable;

/** Measure units and currencies, from {@code units.txt} and {@code currencies.txt}. */
final class Units {

  private static final Lexicon MEASURES = Lexicon.load(Units.class, "units.txt");
  private static final Map<String, String> SYMBOLS = MEASURES.map("symbols");
  private static final Map<String, String> WORDS = MEASURES.map("words");
  private static final Map<String, String> COMPOUNDS = MEASURES.map("compounds");
  private static final Map<String, String> IN_RATES = MEASURES.map("in rates");
  private static final Map<String, String> PER_SYMBOLS = MEASURES.map("per symbols");
  private static final Map<String, String> DEGREES = MEASURES.map("degrees");
  private static final Set<String> TIME = MEASURES.words("time");

  private static final Lexicon MONEY = Lexicon.load(Units.class, "currencies.txt");
  private static final Map<String, String> SIGNS = MONEY.map("symbols");
  private static final Map<String, String> CODES = MONEY.map("codes");
  private static final Map<String, String> NAMES = MONEY.map("names");
  private static final Map<String, String> COUNTRIES = countries();

  private static final Set<String> FIRST_HALVES = firstHalves();

  private Units() {}

  static @Nullable String symbol(String lower) {
    return SYMBOLS.get(lower);
  }

  static @Nullable String word(String lower) {
    return WORDS.get(lower);
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
  static boolean isTime(@Nullable String unit) {
    return unit != null && TIME.contains(WORDS.getOrDefault(unit, unit));
  }

  /** The currency of a sign in front of a number: {@code us$}. */
  static @Nullable String sign(String lower) {
    return SIGNS.get(lower);
  }

  /** The currency of an ISO code as written. */
  static @Nullable String code(String lower) {
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
    for (List<String> entry : MONEY.entries("countries")) {
      int blank = entry.get(0).indexOf(' ');
      if (blank > 0) {
        firstHalves.add(entry.get(0).substring(0, blank));
      }
    }
    return firstHalves;
  }

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (List<String> entry : MONEY.entries("countries")) {
      countries.put(entry.get(0) + " " + entry.get(1), entry.get(2));
    }
    return countries;
  }
}
