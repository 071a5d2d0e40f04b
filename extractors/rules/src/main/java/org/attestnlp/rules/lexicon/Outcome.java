package org.attestnlp.rules.lexicon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.model.ClaimOutcome;

/**
 * What a word says became of somebody: the value {@code DEPLOYED,force} of “send”.
 *
 * @param kind what became of them
 * @param whom of whom it says so
 */
public record Outcome(ClaimOutcome kind, Whom whom) {

  /** Of whom a word tells its outcome. */
  public enum Whom {
    /** “destroyed 40 homes”, “killed 40 guards” */
    ANYTHING,
    /** “released 70 men”, but “released 12 songs”. */
    PEOPLE,
    /** “sent 3,000 troops”, but “sent 3,000 parcels”. */
    FORCE,
    /** “40 families fled”, but “40 boats fled”. */
    FLEEING,
    /** “flooded 40 homes”, but “flooded the shops with 40 toys”. */
    STRUCTURE
  }

  /** Whoever it is. */
  static Outcome of(ClaimOutcome kind) {
    return new Outcome(kind, Whom.ANYTHING);
  }

  /** The outcomes of the words of a notion. */
  static Map<String, Outcome> read(String notion) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    Vocabulary.values(notion).forEach((word, value) -> outcomes.put(word, parse(word, value)));
    return Map.copyOf(outcomes);
  }

  private static Outcome parse(String word, String value) {
    int comma = value.indexOf(',');
    if (comma < 0) {
      return of(ClaimOutcome.valueOf(value));
    }
    String whom = value.substring(comma + 1).toUpperCase(Locale.ROOT);
    if (Arrays.stream(Whom.values()).noneMatch(w -> w.name().equals(whom))) {
      throw new IllegalArgumentException(
          "Outcome of '"
              + word
              + "': '"
              + value
              + "', of whom? people, force, fleeing or structure");
    }
    return new Outcome(ClaimOutcome.valueOf(value.substring(0, comma)), Whom.valueOf(whom));
  }
}
