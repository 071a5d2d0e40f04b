package org.attestnlp.rules.entities.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds people by their full names in any spelling, and by the parts of them. */
final class FullNames {

  private static final int MOST_COMPARED = 20;

  private final Map<String, Group> exact = new HashMap<>();
  private final Map<String, Group> unordered = new HashMap<>();
  private final Map<String, List<Group>> byEnds = new HashMap<>();
  private final Map<String, List<Group>> byLast = new HashMap<>();
  private final Map<String, List<Group>> byStart = new HashMap<>();
  private final Map<String, List<Group>> byPart = new HashMap<>();
  private final Map<String, List<Group>> byMiddle = new HashMap<>();

  /** The person of that full name, known under this or a like one; null if none. */
  @Nullable Group find(List<String> words) {
    Group found = exact.get(String.join(" ", words));
    if (found == null) {
      found = unordered.get(sorted(words));
    }
    if (found == null) {
      found = only(byEnds.get(ends(words)), words);
    }
    if (found == null) {
      found = only(byStart.get(start(words)), words);
    }
    return found == null ? byInitial(words) : found;
  }

  /** Makes the person known under the name and its parts. */
  void add(Group group, List<String> words) {
    if (exact.putIfAbsent(String.join(" ", words), group) != null) {
      return;
    }
    unordered.putIfAbsent(sorted(words), group);
    put(byEnds, ends(words), group);
    put(byStart, start(words), group);
    put(byLast, words.get(words.size() - 1), group);
    if (words.size() > 2) {
      put(byMiddle, words.get(words.size() - 2), group); // “Ortega” of “Rosa Ortega Ruiz”
    }
    for (int i = 1; i < Math.min(words.size(), 7); i++) {
      put(byPart, String.join(" ", words.subList(i, words.size())), group);
      put(byPart, String.join(" ", words.subList(0, i)), group);
    }
  }

  /** Those of whose full name this is the end or the beginning; else those who bear it inside. */
  List<Group> bearers(String part) {
    return byPart.getOrDefault(part, byMiddle.getOrDefault(part, List.of()));
  }

  /** “Ada Quill” and “Ada Mary Quill”: one holds the words of the other in order. */
  private static @Nullable Group only(@Nullable List<Group> candidates, List<String> words) {
    Group found = null;
    if (candidates != null) {
      for (Group candidate : candidates.subList(0, Math.min(MOST_COMPARED, candidates.size()))) {
        if (holds(candidate.words(), words) || holds(words, candidate.words())) {
          if (found != null) {
            return null;
          }
          found = candidate;
        }
      }
    }
    return found;
  }

  private static boolean holds(List<String> longer, List<String> shorter) {
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size() && shorter.get(at).equals(word)) {
        at++;
      }
    }
    return at == shorter.size();
  }

  /** “A. Quill” is Ada Quill if no other Quill begins with A. */
  private @Nullable Group byInitial(List<String> words) {
    List<Group> candidates = byLast.getOrDefault(words.get(words.size() - 1), List.of());
    Group found = null;
    for (Group candidate : candidates.subList(0, Math.min(MOST_COMPARED, candidates.size()))) {
      String one = candidate.words().get(0);
      String other = words.get(0);
      boolean initial = one.length() == 1 || other.length() == 1;
      if (initial && one.charAt(0) == other.charAt(0)) {
        if (found != null) {
          return null;
        }
        found = candidate;
      }
    }
    return found;
  }

  private static void put(Map<String, List<Group>> index, String key, Group group) {
    List<Group> list = index.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (list.size() < MOST_COMPARED * 2 && !list.contains(group)) {
      list.add(group);
    }
  }

  private static String ends(List<String> words) {
    return words.get(0) + " " + words.get(words.size() - 1);
  }

  private static String start(List<String> words) {
    return words.get(0) + " " + words.get(1);
  }

  private static String sorted(List<String> words) {
    return String.join(" ", new TreeSet<>(words));
  }
}
