package org.attestnlp.rules.entities;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attestnlp.rules.entities.names.MentionSlots;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.precedence.Precedence;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.attestnlp.trace.Trace;

/** What each pass made of the names of an article, for a trace: seen by the names it left. */
final class NameHistory {

  /** Who leaves names: the engine, the caller or a pass, why, and what it has for a name. */
  private record Maker(String name, String reason, UnaryOperator<String> evidence) {}

  private static final Maker ENGINE = new Maker("the engine", "", name -> "");
  private static final Maker GIVEN =
      new Maker("names given beforehand", ": no rule changes them", name -> "");

  /** A name as its maker left it, and what it was before. */
  private record Step(Name name, Maker maker, List<Step> before) {}

  private final Passage reading;
  private final Map<Name, Step> now = new HashMap<>();
  private final List<Step> gone = new ArrayList<>();

  NameHistory(Passage reading, List<Name> seen) {
    this.reading = reading;
    seen.forEach(name -> now.put(name, new Step(name, ENGINE, List.of())));
  }

  /** Takes in what a pass has left. */
  void after(Precedence.Entry<NamePass> pass, List<Name> names) {
    step(new Maker(pass.name(), reason(pass), pass.rule()::evidence), names);
  }

  /** Takes in the names that the caller has given. */
  void given(List<Name> names) {
    step(GIVEN, names);
  }

  private void step(Maker maker, List<Name> names) {
    Set<Name> left = new HashSet<>(names);
    Map<Integer, Step> taken = new HashMap<>();
    for (Step step : List.copyOf(now.values())) {
      if (!left.contains(step.name())) {
        now.remove(step.name());
        for (int token = step.name().first(); token < step.name().end(); token++) {
          taken.put(token, step);
        }
      }
    }
    Set<Step> used = new HashSet<>();
    for (Name name : names) {
      if (!now.containsKey(name)) {
        List<Step> before = new ArrayList<>();
        for (int token = name.first(); token < name.end(); token++) {
          Step old = taken.get(token);
          if (old != null && (before.isEmpty() || !before.get(before.size() - 1).equals(old))) {
            before.add(old);
          }
        }
        used.addAll(before);
        now.put(name, new Step(name, maker, before));
      }
    }
    for (Step step : new HashSet<>(taken.values())) {
      if (!used.contains(step)) {
        gone.add(new Step(step.name(), maker, List.of(step)));
      }
    }
  }

  /** Tells the trace where each name that is left comes from, and what became of the others. */
  void note() {
    for (Step step : now.values()) {
      Trace.Slot slot = slot(step.name());
      String words = reading.joined(step.name().first(), step.name().end());
      String why =
          step.maker().equals(ENGINE)
              ? "its model of names took the words for it, and no pass over the names changed that"
              : made(step) + step.maker().reason() + step.maker().evidence().apply(words);
      slot.won(step.maker().name(), words(step.name()), why);
      lose(slot, step);
    }
    for (Step step : gone) {
      Trace.Slot slot = slot(step.name());
      slot.lost(
          step.before().get(0).maker().name(),
          words(step.name()),
          "taken off by “" + step.maker().name() + "”" + step.maker().reason());
    }
  }

  /** What the name was before, step by step. */
  private void lose(Trace.Slot slot, Step last) {
    Deque<Step> open = new ArrayDeque<>(List.of(last));
    while (!open.isEmpty()) {
      Step step = open.remove();
      for (Step old : step.before()) {
        slot.lost(
            old.maker().name(),
            words(old.name()),
            "changed by “" + step.maker().name() + "”" + step.maker().reason());
        open.add(old);
      }
    }
  }

  private static String made(Step step) {
    if (step.before().isEmpty()) {
      return "no name stood here before it";
    }
    boolean same =
        step.before().stream()
            .anyMatch(
                old ->
                    old.name().first() == step.name().first()
                        && old.name().end() == step.name().end());
    return same ? "gave it another type" : "gave it other borders";
  }

  private Trace.Slot slot(Name name) {
    return MentionSlots.of(reading, name.first(), name.end(), "name");
  }

  private String words(Name name) {
    return name.type() + " " + reading.joined(name.first(), name.end());
  }

  /** What a pass does, and why it stands where it does. */
  private static String reason(Precedence.Entry<NamePass> pass) {
    String does = ": it " + pass.rule().does();
    return pass.reason().equals(Precedence.ANY)
        ? does
        : does + " (why then: " + pass.reason() + ")";
  }
}
