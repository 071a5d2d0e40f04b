package org.attestnlp.rules.claims;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.Factuality;
import org.attestnlp.spi.Lexicon;

/** The hedges of each factuality, from {@code hedges.txt}. */
final class Factualities {

  private static final Lexicon LEXICON = Lexicon.load(Factualities.class, "hedges.txt");
  private static final Map<Factuality, Map<String, Set<String>>> HEDGES =
      new EnumMap<>(Factuality.class);

  private static final Set<String> HEDGE_WORDS = new HashSet<>();

  static {
    for (Factuality factuality : Factuality.values()) {
      if (factuality != Factuality.ASSERTED) {
        HEDGES.put(factuality, read(factuality.name()));
      }
    }
  }

  private Factualities() {}

  private static Map<String, Set<String>> read(String section) {
    Map<String, Set<String>> byUse = new HashMap<>();
    for (List<String> fields : LEXICON.entries(section)) {
      String use = fields.size() > 1 ? fields.get(1) : "word";
      byUse.computeIfAbsent(use, key -> new HashSet<>()).add(fields.get(0));
      if (use.startsWith("word")) {
        HEDGE_WORDS.add(fields.get(0));
      }
    }
    return byUse;
  }

  /** Whether a word anywhere in a clause may decide for any factuality. */
  static boolean isHedge(String word) {
    return HEDGE_WORDS.contains(word);
  }

  /** Whether a word, used so, decides for a factuality. */
  static boolean decides(Factuality factuality, String use, String word) {
    return HEDGES.getOrDefault(factuality, Map.of()).getOrDefault(use, Set.of()).contains(word);
  }
}
