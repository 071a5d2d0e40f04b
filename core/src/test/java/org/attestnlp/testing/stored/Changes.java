package org.attestnlp.testing.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what differs between the items stored and the items found: lost, new and changed. */
public final class Changes {

  private Changes() {}

  /** What differs in a corpus, a paragraph a row; empty if nothing does. */
  public static List<String> between(Map<String, StoredRow> stored, List<StoredRow> found) {
    List<String> changes = new ArrayList<>();
    for (StoredRow row : found) {
      StoredRow before = stored.get(row.text());
      if (before == null) {
        changes.add("row without stored output: " + row.text());
      } else if (!before.equals(row)) {
        changes.add(row.text() + "\n" + String.join("\n", of(before, row)));
      }
    }
    List<String> texts = found.stream().map(StoredRow::text).toList();
    stored.keySet().stream()
        .filter(text -> !texts.contains(text))
        .forEach(text -> changes.add("stored output of a row that is gone: " + text));
    return changes;
  }

  private static List<String> of(StoredRow before, StoredRow now) {
    List<String> changes = new ArrayList<>(of(before.tokens(), now.tokens(), "tokens "));
    changes.addAll(of(before.items(), now.items(), ""));
    if (changes.isEmpty()) {
      changes.add("  changed: an id, an offset or another field that no line shows");
    }
    return changes;
  }

  /** What differs between two lists of items, a line or two each. */
  static List<String> of(List<String> before, List<String> now, String what) {
    List<String> lost = without(before, now);
    List<String> fresh = without(now, before);
    List<String> changes = new ArrayList<>();
    for (String line : List.copyOf(lost)) {
      fresh.stream()
          .filter(other -> ItemLines.key(other).equals(ItemLines.key(line)))
          .findFirst()
          .ifPresent(
              other -> {
                changes.add("  changed: " + what + line + "\n       to: " + what + other);
                lost.remove(line);
                fresh.remove(other);
              });
    }
    lost.forEach(line -> changes.add("  lost:    " + what + line));
    fresh.forEach(line -> changes.add("  new:     " + what + line));
    return changes;
  }

  /** What is in the one list and not, or not as often, in the other. */
  private static List<String> without(List<String> all, List<String> others) {
    List<String> left = new ArrayList<>(all);
    others.forEach(left::remove);
    return left;
  }
}
