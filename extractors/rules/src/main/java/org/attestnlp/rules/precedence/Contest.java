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
   * @param before what outside of the list has answered already, so that the rules of the list are
   *     not asked; null if nothing has
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
   * The same with a reason of its own for each rule.
   *
   * @param own why a rule may answer; empty if only its place in the list tells
   * @return whether any rule has won
   */
  public static <R> boolean note(
      Slot slot,
      @Nullable String before,
      Precedence<R> rules,
      Function<R, @Nullable String> answer,
      Function<R, String> own) {
    String winner = before;
    String between = "";
    List<String> silent = new ArrayList<>();
    List<Entry<R>> entries = rules.entries();
    for (Entry<R> entry : entries) {
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
            reasoned(own.apply(entry.rule()))
                + "the first of its list to answer"
                + place(entry, entries.indexOf(entry) - 1, entries, own));
      } else {
        String why =
            before == null
                ? "asked behind “" + winner + "”" + since(between)
                : "gives way to “" + before + "”";
        slot.lost(entry.name(), found, reasoned(own.apply(entry.rule())) + why);
      }
    }
    slot.silent(silent);
    return winner != null;
  }

  /** Why a rule stands behind its neighbour; left out where the rule has a reason of its own. */
  private static <R> String place(
      Entry<R> entry, int before, List<Entry<R>> entries, Function<R, String> own) {
    boolean told = !own.apply(entry.rule()).isEmpty();
    if (told || before < 0 || entry.reason().equals(Precedence.ANY)) {
      return told || entry.reason().equals(Precedence.ANY) ? "" : reason(entry.reason());
    }
    return ", asked behind “" + entries.get(before).name() + "”" + reason(entry.reason());
  }

  /** Why a rule stands where it does, which need not be for the sake of the winner. */
  private static String since(String reason) {
    return reason.isEmpty() ? "" : " (why it stands so far behind: " + reason + ")";
  }

  private static String reasoned(String own) {
    return own.isEmpty() ? "" : own + "; ";
  }

  private static String reason(String reason) {
    return reason.isEmpty() || reason.equals(Precedence.ANY) ? "" : ": " + reason;
  }
}
