package org.attestnlp.rules.claims.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.ChangeDirection;
import org.attestnlp.rules.lexicon.ChangeWords;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** The words of growth and loss, from {@code lexicon/change.txt}. */
public final class Changes {

  /** What a change asks of its number. */
  public enum Demand {
    NOTHING,
    PREPOSITION,
    PERCENT
  }

  private record Entry(ChangeDirection direction, Demand demand) {}

  private static final Map<String, Entry> VERBS = new HashMap<>();
  private static final Map<String, ChangeDirection> WORDS = new HashMap<>();
  private static final Map<String, ChangeDirection> BEHIND = new HashMap<>();
  private static final Map<String, Entry> NOUNS = new HashMap<>();
  private static final Set<String> LEVELS = ChangeWords.CHANGE_LEVEL;
  private static final Set<String> PARTICLE_VERBS = ChangeWords.PARTICLE_VERB;

  static {
    read(ChangeWords.UP, ChangeDirection.UP);
    read(ChangeWords.DOWN, ChangeDirection.DOWN);
    readNouns(ChangeWords.UP_NOUN, ChangeDirection.UP);
    readNouns(ChangeWords.DOWN_NOUN, ChangeDirection.DOWN);
  }

  private Changes() {}

  private static void read(Map<String, String> words, ChangeDirection direction) {
    words.forEach(
        (word, uses) -> {
          for (String use : uses.split("\\|", -1)) {
            read(word, use, direction);
          }
        });
  }

  private static void read(String word, String use, ChangeDirection direction) {
    switch (use) {
      case "word" -> WORDS.put(word, direction);
      case "word-behind" -> BEHIND.put(word, direction);
      default -> VERBS.put(word, new Entry(direction, demandOf(word, use)));
    }
  }

  private static void readNouns(Map<String, String> words, ChangeDirection direction) {
    words.forEach((word, use) -> NOUNS.put(word, new Entry(direction, demandOf(word, use))));
  }

  private static Demand demandOf(String word, String use) {
    return switch (use) {
      case "" -> Demand.NOTHING;
      case "needs-preposition" -> Demand.PREPOSITION;
      case "needs-percent" -> Demand.PERCENT;
      default -> throw new IllegalStateException("change of “" + word + "”: what is " + use + "?");
    };
  }

  /** Whether “up” and “down” behind a verb tell a change even of a plain count: {@code closed}. */
  public static boolean takesParticle(String lemma, String particle) {
    Entry phrasal = VERBS.get(lemma + " " + particle);
    return PARTICLE_VERBS.contains(lemma)
        || VERBS.containsKey(lemma)
        || phrasal != null && phrasal.demand == Demand.NOTHING;
  }

  /** The verb with its particle where both are one entry: {@code edge up}, else the verb. */
  public static String verb(String lemma, String particle) {
    return isPhrasal(lemma, particle) ? lemma + " " + particle : lemma;
  }

  /** The direction of a verb by its lemma, or null. */
  public static @Nullable ChangeDirection verbDirection(String lemma) {
    Entry entry = VERBS.get(lemma);
    return entry == null ? null : entry.direction;
  }

  /** Whether a word before an amount says that a change ended there: {@code past}. */
  public static boolean isLevel(String lower) {
    return LEVELS.contains(lower);
  }

  /** Whether a verb and its particle are one entry: {@code edge up}. */
  public static boolean isPhrasal(String lemma, String particle) {
    return VERBS.containsKey(lemma + " " + particle);
  }

  /**
   * Whether it comes about by itself: {@code fall}, but {@code cut} and {@code raise} have doers.
   */
  public static boolean happens(String lemma) {
    return verbDirection(lemma) != null
        && demand(lemma) == Demand.NOTHING
        && !EventWords.CUTTING.contains(lemma);
  }

  /** What a verb of change asks of its number. */
  public static Demand demand(String lemma) {
    Entry entry = VERBS.get(lemma);
    return entry == null ? Demand.NOTHING : entry.demand;
  }

  /** The direction of “up”, “down”, “higher”, “lower”, or null. */
  public static @Nullable ChangeDirection wordDirection(String lower) {
    return WORDS.get(lower);
  }

  /** The direction of a word behind the number: “4 percent higher”, “40 percent off”, or null. */
  public static @Nullable ChangeDirection directionBehind(String lower) {
    ChangeDirection direction = WORDS.get(lower);
    return direction == null ? BEHIND.get(lower) : direction;
  }

  /** The direction of “increase”, “drop” as nouns, of “loss” beside a share only, or null. */
  public static @Nullable ChangeDirection nounDirection(String lemma, boolean share) {
    Entry entry = NOUNS.get(lemma);
    boolean fits = entry != null && (entry.demand != Demand.PERCENT || share);
    return entry != null && fits ? entry.direction : null;
  }

  /** “Rents doubled”, “will double the number”: whether a multiple is a verb. */
  public static boolean isMultiplying(Located number, Passage passage) {
    int last = number.end() - 1;
    boolean base = NumeralWords.MULTIPLE_BASE.containsKey(passage.lower(last));
    return number.quantity().form() == Form.MULTIPLE && (base || passage.isVerb(last));
  }

  public static boolean isNoun(String lemma) {
    return NOUNS.containsKey(lemma);
  }
}
