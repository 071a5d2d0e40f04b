package org.attestnlp.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attestnlp.gold.file.InvalidGoldException;

/**
 * Whether the reasons given are those that a lower baseline needs.
 *
 * @param outcome of the check against the old baseline
 * @param reasons by item or metric
 */
record Acceptance(Ratchet.Outcome outcome, Map<String, String> reasons) {

  void require() {
    refuse(outcome.notes(), "not accepted; mend what could not be read");
    refuse(unknown(), "not accepted; --lower takes only what gets worse");
    List<String> traps = open(Set.of(Ratchet.Failure.Kind.TRAP));
    List<String> worse = open(Set.of(Ratchet.Failure.Kind.LOST, Ratchet.Failure.Kind.METRIC));
    List<String> lines = new ArrayList<>(traps);
    lines.addAll(worse);
    if (!traps.isEmpty()) {
      lines.add(
          "not accepted; a trap has no reason: mend the rule, or the gold if it forbids too much");
    }
    if (!worse.isEmpty()) {
      lines.add("not accepted; say why with --lower ITEM=REASON for each");
    }
    if (!lines.isEmpty()) {
      throw new InvalidGoldException(String.join("\n", lines));
    }
  }

  private static void refuse(List<String> lines, String hint) {
    if (!lines.isEmpty()) {
      throw new InvalidGoldException(String.join("\n", lines) + "\n" + hint);
    }
  }

  private List<String> unknown() {
    Set<String> known =
        outcome.failures().stream().map(Ratchet.Failure::item).collect(Collectors.toSet());
    return new TreeSet<>(reasons.keySet())
        .stream()
            .filter(item -> !known.contains(item))
            .map(item -> "a reason for " + item + ", which does not get worse")
            .toList();
  }

  /** The messages of failures without a reason. */
  private List<String> open(Set<Ratchet.Failure.Kind> kinds) {
    return outcome.failures().stream()
        .filter(failure -> kinds.contains(failure.kind()) && !excused(failure))
        .map(Ratchet.Failure::message)
        .toList();
  }

  private boolean excused(Ratchet.Failure failure) {
    return switch (failure.kind()) {
      case TRAP -> false;
      case LOST -> given(failure.item());
      case METRIC -> given(failure.item()) || dragged(failure.item());
    };
  }

  /** The reasons that say something. */
  Map<String, String> given() {
    Map<String, String> given = new TreeMap<>(reasons);
    given.values().removeIf(String::isBlank);
    return given;
  }

  private boolean given(String item) {
    return given().containsKey(item);
  }

  /** Whether a reason is given for an item of the metric's layer. */
  private boolean dragged(String metric) {
    String layer = metric.substring(0, Math.max(0, metric.indexOf('.')));
    return outcome.failures().stream()
        .filter(failure -> failure.kind() == Ratchet.Failure.Kind.LOST && given(failure.item()))
        .anyMatch(failure -> failure.item().contains("/" + layer + "/"));
  }
}
