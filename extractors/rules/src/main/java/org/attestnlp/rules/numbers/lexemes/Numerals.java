package org.attestnlp.rules.numbers.lexemes;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.jspecify.annotations.Nullable;

/** The number words of English, from {@code numerals.txt}. */
public final class Numerals {

  private static final Map<String, BigDecimal> UNITS = values(NumeralWords.NUMERAL_UNIT);
  private static final Map<String, BigDecimal> TEENS = values(NumeralWords.NUMERAL_TEEN);
  private static final Map<String, BigDecimal> TENS = values(NumeralWords.NUMERAL_TEN);
  private static final Map<String, BigDecimal> SCALES = values(NumeralWords.NUMERAL_SCALE);
  private static final Map<String, BigDecimal> LETTERS = values(NumeralWords.SCALE_LETTER);
  private static final Map<String, BigDecimal> COLLECTIVES = values(NumeralWords.COLLECTIVE);
  private static final Map<String, BigDecimal> VAGUE = values(NumeralWords.VAGUE_NUMERAL);
  private static final Map<String, BigDecimal> ORDINALS = values(NumeralWords.ORDINAL);
  private static final Map<String, BigDecimal> HALVES = values(NumeralWords.HALF);
  private static final Map<String, BigDecimal> MULTIPLES = values(NumeralWords.MULTIPLE);
  private static final Map<String, BigDecimal> MULTIPLE_BASES = values(NumeralWords.MULTIPLE_BASE);
  private static final Map<String, BigDecimal> FREQUENCY = values(NumeralWords.FREQUENCY);
  private static final BigDecimal SECOND = BigDecimal.valueOf(2);
  private static final Set<String> INDEFINITE = NumeralWords.INDEFINITE;
  private static final Map<String, BigDecimal> FEW = values(NumeralWords.FEW);

  private static final Set<String> STARTERS = starters();

  private Numerals() {}

  /** Whether a number may start with this word. */
  public static boolean starts(Lexeme lexeme) {
    return STARTERS.contains(lexeme.lower());
  }

  public static @Nullable BigDecimal unit(Lexeme lexeme) {
    return UNITS.get(lexeme.lower());
  }

  public static @Nullable BigDecimal teen(Lexeme lexeme) {
    return TEENS.get(lexeme.lower());
  }

  public static @Nullable BigDecimal ten(Lexeme lexeme) {
    return TENS.get(lexeme.lower());
  }

  public static @Nullable BigDecimal scale(Lexeme lexeme) {
    return SCALES.get(lexeme.lower());
  }

  /** The scale of letters right behind digits: {@code 1.2m}. */
  public static @Nullable BigDecimal letters(Lexeme lexeme) {
    return lexeme.glued() ? letters(lexeme.lower()) : null;
  }

  public static @Nullable BigDecimal letters(String lower) {
    return LETTERS.get(lower);
  }

  public static @Nullable BigDecimal collective(Lexeme lexeme) {
    return COLLECTIVES.get(lexeme.lower());
  }

  public static @Nullable BigDecimal vague(Lexeme lexeme) {
    return VAGUE.get(lexeme.lower());
  }

  public static @Nullable BigDecimal ordinal(Lexeme lexeme) {
    return ordinal(lexeme.lower());
  }

  public static @Nullable BigDecimal ordinal(String lower) {
    return ORDINALS.get(lower);
  }

  public static @Nullable BigDecimal multiple(Lexeme lexeme) {
    return MULTIPLES.get(lexeme.lower());
  }

  /** The factor of the plain form of a verb: {@code double}; or null. */
  public static @Nullable BigDecimal multipleBase(Lexeme lexeme) {
    return MULTIPLE_BASES.get(lexeme.lower());
  }

  public static @Nullable BigDecimal frequency(Lexeme lexeme) {
    return FREQUENCY.get(lexeme.lower());
  }

  public static boolean indefinite(String words) {
    return INDEFINITE.contains(words) || FEW.containsKey(words);
  }

  /** What “a couple” and “a few” are taken for, or null. */
  public static @Nullable BigDecimal few(String words) {
    return FEW.get(words);
  }

  /** What a denominator divides by: 3 for {@code third} and {@code thirds}, 2 for {@code half}. */
  public static @Nullable BigDecimal denominator(Lexeme lexeme) {
    String word = lexeme.lower();
    BigDecimal half = HALVES.get(word);
    if (half != null) {
      return half;
    }
    BigDecimal ordinal =
        ORDINALS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    return ordinal == null || ordinal.compareTo(SECOND) <= 0 ? null : ordinal;
  }

  private static Set<String> starters() {
    Set<String> starters = new HashSet<>(NumeralWords.NUMERAL_STARTER);
    for (Set<String> words :
        List.of(
            UNITS.keySet(),
            TEENS.keySet(),
            TENS.keySet(),
            SCALES.keySet(),
            LETTERS.keySet(),
            COLLECTIVES.keySet(),
            VAGUE.keySet(),
            ORDINALS.keySet(),
            HALVES.keySet(),
            MULTIPLES.keySet(),
            MULTIPLE_BASES.keySet(),
            FREQUENCY.keySet(),
            INDEFINITE,
            FEW.keySet())) {
      for (String entry : words) {
        int blank = entry.indexOf(' ');
        starters.add(blank < 0 ? entry : entry.substring(0, blank));
      }
    }
    return starters;
  }

  private static Map<String, BigDecimal> values(Map<String, String> words) {
    Map<String, BigDecimal> values = new HashMap<>();
    words.forEach((word, value) -> values.put(word, new BigDecimal(value)));
    return values;
  }
}
