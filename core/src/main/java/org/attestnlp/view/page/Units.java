package org.attestnlp.view.page;

import java.util.Map;
import java.util.Set;

/** Units in the plural: “metres”, “degrees Celsius”, “kilometres per hour”. */
final class Units {

  private static final Map<String, String> IRREGULAR =
      Map.of("foot", "feet", "inch", "inches", "krone", "kroner", "krona", "kronor");

  private static final Set<String> SAME =
      Set.of("baht", "yen", "yuan", "rand", "won", "hertz", "ringgit", "times", "lei", "tenge");

  private Units() {}

  /** A unit behind its number. */
  static String of(String unit, boolean isOne) {
    String words = unit.replace('_', ' ');
    return isOne ? words.equals("times") ? "time" : words : plural(words);
  }

  /** The noun is the last word before “per”, and the first one of degrees. */
  private static String plural(String words) {
    int per = words.indexOf(" per ");
    int end = per > 0 ? per : words.startsWith("degree ") ? "degree".length() : words.length();
    int begin = words.lastIndexOf(' ', end - 1) + 1;
    return words.substring(0, begin) + noun(words.substring(begin, end)) + words.substring(end);
  }

  private static String noun(String noun) {
    if (SAME.contains(noun) || noun.endsWith("s") || noun.isEmpty()) {
      return noun;
    }
    boolean isY = noun.matches(".*[^aeiou]y");
    String regular = isY ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return IRREGULAR.getOrDefault(noun, regular);
  }
}
