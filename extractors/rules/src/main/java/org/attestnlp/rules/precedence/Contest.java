package org.attestnlp.rules.precedence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attestnlp.rules.precedence.Precedence.Entry;
import org.attestnlp.trace.Trace.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Tells a trace how the rules of a list did where the first with an answer wins: who that was, who
 * else had an answer, and who had none.
 */
public final class Contest {

  private Contest() {}

  /**
   * Notes what each rule of a list says.
   *
   * @param before the name of a rule outside of the list that has won already, null if none has
   * @param answer what a rule finds, in words; null if it finds nothing
   */
  public static <R> void note(
      Slot slot,
      @Nullable String before,
      Precedence<R> rules,
      Function<R, @Nullable String> answer) {
    note(slot, before, rules, answer, rule -> "");
  }

  /**
   * The same with an example for each rule.
   *
   * @param example what a rule is like
   * @return whether any rule has won
   */
  public static <R> boolean note(
      Slot slot,
      @Nullable String before,
      Precedence<R> rules,
      Function<R, @Nullable String> answer,
      Function<R, String> example) {
    String winner = before;
    String between = "";
    List<String> silent = new ArrayList<>();
    for (Entry<R> entry : rules.entries()) {
      boolean reasoned = !entry.reason().equals(Precedence.ANY);
      between = winner != null && reasoned ? entry.reason() : between;
      String found = answer.apply(entry.rule());
      if (found == null) {
        silent.add(entry.name());
      } else if (winner == null) {
        winner = entry.name();
        slot.won(
            entry.name(),
            found,
            like(example.apply(entry.rule()))
                + "the first of its list to answer"
                + reason(entry.reason()));
      } else {
        slot.lost(
            entry.name(),
            found,
            like(example.apply(entry.rule())) + "asked behind “" + winner + "”" + reason(between));
      }
    }
    slot.silent(silent);
    return winner != null;
  }

  private static String like(String example) {
    return example.isEmpty() ? "" : "like: " + example + "; ";
  }

  private static String reason(String reason) {
    return reason.isEmpty() || reason.equals(Precedence.ANY) ? "" : ": " + reason;
  }
}
