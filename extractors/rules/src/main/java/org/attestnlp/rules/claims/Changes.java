package org.attestnlp.rules.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.ChangeDirection;
import org.attestnlp.rules.lexicon.Lexicon;
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
  private static final Map<String, ChangeDirection> NOUNS = new HashMap<>();

  static {
    read("up", ChangeDirection.UP);
    read("down", ChangeDirection.DOWN);
    LEXICON.words("nouns-up").forEach(noun -> NOUNS.put(noun, ChangeDirection.UP));
    LEXICON.words("nouns-down").forEach(noun -> NOUNS.put(noun, ChangeDirection.DOWN));
  }

  private Changes() {}

  private static void read(String section, ChangeDirection direction) {
    for (List<String> fields : LEXICON.entries(section)) {
      switch (fields.size() > 1 ? fields.get(1) : "") {
        case "word" -> WORDS.put(fields.get(0), direction);
        case "word-behind" -> BEHIND.put(fields.get(0), direction);
        case "needs-preposition" -> put(fields, direction, Demand.PREPOSITION);
        case "needs-percent" -> put(fields, direction, Demand.PERCENT);
        default -> put(fields, direction, Demand.NOTHING);
      }
    }
  }

  private static void put(List<String> fields, ChangeDirection direction, Demand demand) {
    VERBS.put(fields.get(0), new Entry(direction, demand));
  }

  /** The direction of a verb by its lemma, or null. */
  static @Nullable ChangeDirection verbDirection(String lemma) {
    Entry entry = VERBS.get(lemma);
    return entry == null ? null : entry.direction;
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

  /** The direction of "increase", "drop" as nouns, or null. */
  static @Nullable ChangeDirection nounDirection(String lemma) {
    return NOUNS.get(lemma);
  }

  static boolean isNoun(String lemma) {
    return NOUNS.containsKey(lemma);
  }
}
