package org.attestnlp.view.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each mark that went out the one that came back: the one with its id, else the same
 * words with the same label, else the same words, else overlapping words with the same label. Tools
 * that keep no ids are read as well as those that do.
 */
final class Matching {

  private final Map<String, Mark> old = new LinkedHashMap<>();
  private final Map<String, Mark> now = new LinkedHashMap<>();
  private final Map<String, String> oldOf = new HashMap<>();

  Matching(List<Mark> old, List<Mark> now) {
    old.forEach(mark -> this.old.put(mark.id(), mark));
    now.forEach(mark -> this.now.put(mark.id(), mark));
    byId();
    by(mark -> mark.label() + " " + mark.begin() + "-" + mark.end());
    by(mark -> kindOf(mark) + " " + mark.begin() + "-" + mark.end());
    overlapping();
  }

  /** The id in the article of a mark that came back; null if a person made it. */
  @Nullable String oldOf(String id) {
    return oldOf.get(id);
  }

  /** The marks that did not come back. */
  List<String> lost() {
    return List.copyOf(old.keySet());
  }

  /** The marks that a person made. */
  List<Mark> added() {
    return List.copyOf(now.values());
  }

  private void byId() {
    for (Mark mark : List.copyOf(now.values())) {
      Mark same = old.get(mark.id());
      if (same != null && kindOf(same).equals(kindOf(mark))) {
        pair(same, mark);
      }
    }
  }

  private void by(Function<Mark, String> key) {
    Map<String, List<Mark>> waiting = new HashMap<>();
    for (Mark mark : old.values()) {
      waiting.computeIfAbsent(key.apply(mark), k -> new ArrayList<>()).add(mark);
    }
    for (Mark mark : List.copyOf(now.values())) {
      List<Mark> same = waiting.getOrDefault(key.apply(mark), List.of());
      if (!same.isEmpty()) {
        pair(same.remove(0), mark);
      }
    }
  }

  /** Both in the order of the text: each old one is tried once. */
  private void overlapping() {
    Map<String, List<Mark>> waiting = new HashMap<>();
    for (Mark mark : sorted(old)) {
      waiting.computeIfAbsent(mark.label(), k -> new ArrayList<>()).add(mark);
    }
    Map<String, Integer> next = new HashMap<>();
    for (Mark mark : sorted(now)) {
      List<Mark> same = waiting.getOrDefault(mark.label(), List.of());
      int i = next.getOrDefault(mark.label(), 0);
      while (i < same.size() && same.get(i).end() <= mark.begin()) {
        i++;
      }
      if (i < same.size() && same.get(i).begin() < mark.end()) {
        pair(same.get(i), mark);
        i++;
      }
      next.put(mark.label(), i);
    }
  }

  private static String kindOf(Mark mark) {
    return Scheme.of(mark.label()).name();
  }

  private static List<Mark> sorted(Map<String, Mark> marks) {
    return marks.values().stream().sorted(Comparator.comparingInt(Mark::begin)).toList();
  }

  private void pair(Mark before, Mark after) {
    oldOf.put(after.id(), before.id());
    old.remove(before.id());
    now.remove(after.id());
  }
}
