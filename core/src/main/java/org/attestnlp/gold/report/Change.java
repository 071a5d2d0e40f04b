package org.attestnlp.gold.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.gold.Ratchet;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.compare.Difference;
import org.attestnlp.gold.file.GoldLayer;

/**
 * A change as a reader counts it: the mentions of an entity that differ alike are one, and what
 * follows from a wrong slot is not said again.
 *
 * @param kind how it differs
 * @param item the id of the item, of the first if there are several
 * @param prefix what stands before the id: {@code lost }
 * @param detail what differs
 * @param around the item in its text
 * @param more the ids of the other mentions
 */
record Change(
    Difference.Kind kind,
    String item,
    String prefix,
    String detail,
    List<String> around,
    List<String> more) {

  private static final List<Difference.Kind> ORDER =
      List.of(
          Difference.Kind.LOST, Difference.Kind.TRAP, Difference.Kind.CHANGED, Difference.Kind.NEW);

  /** Every difference: first what is lost, last what is new. */
  static List<Change> of(List<Comparison> comparisons) {
    List<Change> all = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      for (Difference each : comparison.differences()) {
        all.add(
            new Change(
                each.kind(),
                each.item(),
                name(each.kind()) + " ",
                brief(Lines.clean(each.detail())),
                List.of(Lines.around(comparison, each)),
                List.of()));
      }
    }
    all.sort(Comparator.comparingInt(change -> ORDER.indexOf(change.kind())));
    return grouped(all);
  }

  /** What a check fails, but metrics. */
  static List<Change> of(GoldReport.Check check) {
    return grouped(
        check.outcome().failures().stream()
            .filter(failure -> failure.kind() != Ratchet.Failure.Kind.METRIC)
            .map(Change::of)
            .toList());
  }

  private static Change of(Ratchet.Failure failure) {
    List<String> lines = Lines.of(failure.message());
    String head = lines.isEmpty() ? "" : lines.get(0);
    String item = Lines.clean(failure.item());
    int at = head.indexOf(item + ": ");
    int begin = at < 0 ? 0 : at + item.length() + 2;
    return new Change(
        failure.kind() == Ratchet.Failure.Kind.TRAP ? Difference.Kind.TRAP : Difference.Kind.LOST,
        failure.item(),
        at < 0 ? "" : head.substring(0, at),
        brief(head.substring(begin)),
        lines.subList(Math.min(1, lines.size()), lines.size()),
        List.of());
  }

  /** “speaker A found as B; speaker-entity A found as B” says it once. */
  private static String brief(String detail) {
    Set<String> slots = new HashSet<>();
    Set<String> values = new HashSet<>();
    return Arrays.stream(detail.split("; ", -1))
        .filter(
            part -> {
              String slot = part.split(" ", 2)[0];
              boolean said =
                  slots.contains(slot.split("-", 2)[0])
                      || !values.add(part.substring(slot.length()));
              slots.add(slot);
              return !said;
            })
        .collect(Collectors.joining("; "));
  }

  private static List<Change> grouped(List<Change> all) {
    Map<String, List<Change>> groups = new LinkedHashMap<>();
    for (Change each : all) {
      groups.computeIfAbsent(each.group(), key -> new ArrayList<>()).add(each);
    }
    return groups.values().stream().map(Change::one).toList();
  }

  private static Change one(List<Change> group) {
    Change first = group.get(0);
    List<String> more = group.stream().skip(1).map(Change::item).toList();
    return new Change(first.kind, first.item, first.prefix, first.detail, first.around, more);
  }

  /** What differs alike of one entity; every other item is a change of its own. */
  private String group() {
    boolean isMention = layer() == GoldLayer.ENTITIES;
    String place = isMention ? item.substring(0, item.lastIndexOf('/')) : item;
    return String.join("\n", kind.name(), place, detail);
  }

  /** The layer that the id names. */
  GoldLayer layer() {
    return Stream.of(GoldLayer.values())
        .filter(layer -> item.contains("/" + layer.label() + "/"))
        .findFirst()
        .orElse(GoldLayer.QUOTES);
  }

  /** {@code lost mill/quotes/73-80: DIRECT by Quill}. */
  String head() {
    return Lines.clean(prefix.isEmpty() ? detail : prefix + item + ": " + detail);
  }

  /** {@code and 2 more mentions: mill/entities/1-2, mill/entities/5-6}; empty if there are none. */
  String others() {
    String count =
        more.size() == 1 ? "and 1 more mention: " : "and " + more.size() + " more mentions: ";
    return more.isEmpty() ? "" : Lines.clean(count + String.join(", ", more));
  }

  /** {@code 5 items: 1 lost, 4 changed}. */
  static String counted(List<Change> changes) {
    String kinds =
        ORDER.stream()
            .filter(kind -> count(changes, kind) > 0)
            .map(kind -> count(changes, kind) + " " + name(kind))
            .collect(Collectors.joining(", "));
    return number(changes.size(), "item") + (kinds.isEmpty() ? "" : ": " + kinds);
  }

  static String number(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  static long count(List<Change> changes, Difference.Kind kind) {
    return changes.stream().filter(change -> change.kind == kind).count();
  }

  static String name(Difference.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
