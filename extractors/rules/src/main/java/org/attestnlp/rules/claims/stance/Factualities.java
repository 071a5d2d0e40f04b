package org.attestnlp.rules.claims.stance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.Factuality;
import org.attestnlp.rules.lexicon.HedgeWords;

/**
 * The hedges of each factuality, from {@code lexicon/hedges.txt} and the lines of the reporting
 * verbs.
 */
public final class Factualities {

  private static final Map<Factuality, Map<String, Set<String>>> HEDGES =
      new EnumMap<>(Factuality.class);

  private static final Set<String> HEDGE_WORDS = new HashSet<>();

  static {
    read(Factuality.DENIED, HedgeWords.DENIED);
    read(Factuality.HYPOTHETICAL, HedgeWords.HYPOTHETICAL);
    read(Factuality.PLANNED, HedgeWords.PLANNED);
    read(Factuality.ALLEGED, HedgeWords.ALLEGED);
    read(Factuality.ESTIMATED, HedgeWords.ESTIMATED);
  }

  private Factualities() {}

  private static void read(Factuality factuality, Map<String, String> words) {
    Map<String, Set<String>> byUse = new HashMap<>();
    words.forEach(
        (word, uses) -> {
          for (String use : uses.split("\\|", -1)) {
            byUse.computeIfAbsent(use, key -> new HashSet<>()).add(word);
            if (use.startsWith("word")) {
              HEDGE_WORDS.add(word);
            }
          }
        });
    HEDGES.put(factuality, byUse);
  }

  /** Whether a word anywhere in a clause may decide for any factuality. */
  static boolean isHedge(String word) {
    return HEDGE_WORDS.contains(word);
  }

  /** Whether a word, used so, decides for a factuality. */
  public static boolean decides(Factuality factuality, String use, String word) {
    return HEDGES.getOrDefault(factuality, Map.of()).getOrDefault(use, Set.of()).contains(word);
  }
}
