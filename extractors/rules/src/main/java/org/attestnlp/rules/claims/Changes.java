package org.attestnlp.rules.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.ChangeDirection;
import org.attestnlp.spi.Lexicon;
import org.jspecify.annotations.Nullable;

/** The words of growth and loss, from {@code changes.txt}. */
final class Changes {

  /** What a change asks of its number. */
  enum Demand {
    NOTHING,
    PREPOSITION,
    PERCENT
  }

  private record Entry(ChangeDirection direction, Demand demand) {}

  private static final Lexicon LEXICON = Lexicon.load(Changes.class, "changes.txt");
  private static final Map<String, Entry> VERBS = new HashMap<>();
  private static final Map<String, ChangeDirection> WORDS = new HashMap<>();
  private static final Map<String, ChangeDirection> BEHIND = new HashMap<>();
  private static final Map<String, Entry> NOUNS = new HashMap<>();
  private static final Set<String> LEVELS = LEXICON.words("levels");
  private static final Set<String> PARTICLE_VERBS = LEXICON.words("particle-verbs");

  static {
    read("up", ChangeDirection.UP);
    read("down", ChangeDirection.DOWN);
    readNouns("nouns-up", ChangeDirection.UP);
    readNouns("nouns-down", ChangeDirection.DOWN);
  }

  private Changes() {}

  private static void read(String section, ChangeDirection direction) {
    for (List<String> fields : LEXICON.entries(section)) {
      switch (use(fields)) {
        case "word" -> WORDS.put(fields.get(0), direction);
        case "word-behind" -> BEHIND.put(fields.get(0), direction);
        default -> VERBS.put(fields.get(0), new Entry(direction, demand(fields)));
      }
    }
  }

  private static void readNouns(String section, ChangeDirection direction) {
    for (List<String> fields : LEXICON.entries(section)) {
      NOUNS.put(fields.get(0), new Entry(direction, demand(fields)));
    }
  }

  private static Demand demand(List<String> fields) {
    return switch (use(fields)) {
      case "" -> Demand.NOTHING;
      case "needs-preposition" -> Demand.PREPOSITION;
      case "needs-percent" -> Demand.PERCENT;
      default -> throw new IllegalStateException("changes.txt: what is " + fields + "?");
    };
  }

  private static String use(List<String> fields) {
    return fields.size() > 1 ? fields.get(1) : "";
  }

  /** Whether "up" and "down" behind a verb tell a change even of a plain count: {@code closed}. */
  static boolean takesParticle(String lemma, String particle) {
    Entry phrasal = VERBS.get(lemma + " " + particle);
    return PARTICLE_VERBS.contains(lemma)
        || VERBS.containsKey(lemma)
        || phrasal != null && phrasal.demand == Demand.NOTHING;
  }

  /** The verb with its particle where both are one entry: {@code edge up}, else the verb. */
  static String verb(String lemma, String particle) {
    return isPhrasal(lemma, particle) ? lemma + " " + particle : lemma;
  }

  /** The direction of a verb by its lemma, or null. */
  static @Nullable ChangeDirection verbDirection(String lemma) {
    Entry entry = VERBS.get(lemma);
    return entry == null ? null : entry.direction;
  }

  /** Whether a word before an amount says that a change ended there: {@code past}. */
  static boolean isLevel(String lower) {
    return LEVELS.contains(lower);
  }

  /** Whether a verb and its particle are one entry: {@code edge up}. */
  static boolean isPhrasal(String lemma, String particle) {
    return VERBS.containsKey(lemma + " " + particle);
  }

  /**
   * Whether it comes about by itself: {@code fall}, but {@code cut} and {@code raise} have doers.
   */
  static boolean happens(String lemma) {
    return verbDirection(lemma) != null
        && demand(lemma) == Demand.NOTHING
        && !Words.CUTTING.contains(lemma);
  }

  /** What a verb of change asks of its number. */
  static Demand demand(String lemma) {
    Entry entry = VERBS.get(lemma);
    return entry == null ? Demand.NOTHING : entry.demand;
  }

  /** The direction of "up", "down", "higher", "lower", or null. */
  static @Nullable ChangeDirection wordDirection(String lower) {
    return WORDS.get(lower);
  }

  /** The direction of a word behind the number: "4 percent higher", "40 percent off", or null. */
  static @Nullable ChangeDirection directionBehind(String lower) {
    ChangeDirection direction = WORDS.get(lower);
    return direction == null ? BEHIND.get(lower) : direction;
  }

  /** The direction of "increase", "drop" as nouns, of "loss" beside a share only, or null. */
  static @Nullable ChangeDirection nounDirection(String lemma, boolean share) {
    Entry entry = NOUNS.get(lemma);
    boolean fits = entry != null && (entry.demand != Demand.PERCENT || share);
    return entry != null && fits ? entry.direction : null;
  }

  static boolean isNoun(String lemma) {
    return NOUNS.containsKey(lemma);
  }
}
