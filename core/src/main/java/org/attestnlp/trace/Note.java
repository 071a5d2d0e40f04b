package org.attestnlp.trace;

import java.util.Objects;

/**
 * What one rule had to say on one slot of an item.
 *
 * <pre>{@code
 * new Note(Item.NUMBER, 64, 68, "role", Verdict.WON, "a year", "YEAR", "it stands before …");
 * }</pre>
 *
 * @param item what kind of item it is about
 * @param begin first character of the item, in UTF-16 code units
 * @param end one past its last character
 * @param slot what of the item is asked for: {@code speakers}, {@code place}
 * @param verdict whether its answer stands
 * @param rule what it is called, or for {@link Verdict#SILENT} the names of several
 * @param found its answer, empty if it has none
 * @param why why it won or lost, in a sentence; empty for {@link Verdict#SILENT}. Other mentions
 *     are written as {@link Trace#mention} has them
 */
public record Note(
    Item item,
    int begin,
    int end,
    String slot,
    Verdict verdict,
    String rule,
    String found,
    String why) {

  /** What kind of item a note is about. */
  public enum Item {
    /** A mention of an entity. */
    MENTION,
    /** A quote. */
    QUOTE,
    /** A number, whether it is a claim or not. */
    NUMBER,
    /** An event of the result, by its span. */
    EVENT
  }

  /** What came of the answer of a rule. */
  public enum Verdict {
    /** It is the answer. */
    WON,
    /** Another rule’s answer stands. */
    LOST,
    /** It was not let speak, and the reason says why: its answer would not hold here. */
    SKIPPED,
    /** It was asked, or would have been, and had no answer. */
    SILENT
  }

  /** Checks that it says what it is about. */
  public Note {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(verdict, "verdict");
    if (slot.isBlank() || rule.isBlank()) {
      throw new IllegalArgumentException(
          "a note wants a slot and a rule; it has '" + slot + "' and '" + rule + "'");
    }
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("a note of [" + begin + "," + end + ")");
    }
  }

  /** The same of the item at other offsets. */
  public Note at(int otherBegin, int otherEnd) {
    return new Note(item, otherBegin, otherEnd, slot, verdict, rule, found, why);
  }
}
