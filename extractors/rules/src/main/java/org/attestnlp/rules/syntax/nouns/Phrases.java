package org.attestnlp.rules.syntax.nouns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.rules.syntax.text.Passage;

/** Phrases of one or more words that stand right before or right after something. */
public final class Phrases {

  private final Map<String, List<List<String>>> byLast = new HashMap<>();
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  /** Entries of the lexicon: words separated by blanks. */
  public Phrases(Set<String> entries) {
    for (String entry : entries) {
      List<String> words = List.of(entry.split(" "));
      byLast.computeIfAbsent(words.get(words.size() - 1), k -> new ArrayList<>()).add(words);
      byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
    }
  }

  /** Whether the last word of one of them is this token. */
  public boolean endAt(int token, Passage passage) {
    for (List<String> words : byLast.getOrDefault(passage.lower(token), List.of())) {
      if (passage.phraseAt(token - words.size() + 1, words)) {
        return true;
      }
    }
    return false;
  }

  /** One past the last word of one of them whose first word is this token, or -1. */
  public int startAt(int token, Passage passage) {
    for (List<String> words : byFirst.getOrDefault(passage.lower(token), List.of())) {
      if (passage.phraseAt(token, words)) {
        return token + words.size();
      }
    }
    return -1;
  }
}
