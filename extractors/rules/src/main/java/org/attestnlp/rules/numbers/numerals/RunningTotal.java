package org.attestnlp.rules.numbers.numerals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * English counting as arithmetic: units, tens and hundreds fill a group, a scale word closes it.
 * “three hundred and five thousand two”: group 305, closed by 1000, group 2.
 */
public final class RunningTotal {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  public static final BigDecimal LARGEST = new BigDecimal("1e40");

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private @Nullable BigDecimal lastScale;
  private boolean started;
  private boolean any;

  /** The last scale word above a hundred, or null. */
  @Nullable BigDecimal lastScale() {
    return lastScale;
  }

  BigDecimal group() {
    return group;
  }

  /** Whether the open group has a number. */
  boolean started() {
    return started;
  }

  /** Puts a number in place of the open group. */
  void set(BigDecimal number) {
    group = number;
    started = true;
    any = true;
  }

  /** Adds to the open group. */
  void add(BigDecimal small) {
    set(group.add(small));
  }

  /** “five hundred and a half million”: adds to what was closed. */
  void addToTotal(BigDecimal part) {
    total = total.add(part);
  }

  /** Whether a unit (“five”) or a teen or ten (“fifteen”, “fifty”) can fill a free place. */
  boolean fits(boolean unit) {
    if (group.signum() == 0 && started) {
      return false; // “zero five” is two numbers
    }
    BigDecimal rest = group.remainder(HUNDRED);
    return unit
        ? group.remainder(BigDecimal.TEN).signum() == 0 && rest.compareTo(BigDecimal.TEN) != 0
        : rest.signum() == 0;
  }

  boolean hasHundreds() {
    return group.compareTo(HUNDRED) >= 0;
  }

  /** Takes a scale word; false if it cannot stand here. */
  boolean scale(BigDecimal scale) {
    BigDecimal count = started ? group : BigDecimal.ONE;
    if (scale.compareTo(HUNDRED) == 0) {
      if (hasHundreds() || (!started && lastScale != null)) {
        return false;
      }
      set(count.multiply(HUNDRED));
      return true;
    }
    if (total.compareTo(LARGEST) >= 0) {
      return false;
    }
    if (lastScale != null && !started) { // “three thousand million”
      total = total.multiply(scale);
    } else if (lastScale != null && scale.compareTo(lastScale) >= 0) {
      total = total.add(count).multiply(scale);
    } else {
      total = total.add(count.multiply(scale));
    }
    group = BigDecimal.ZERO;
    started = false;
    lastScale = scale;
    any = true;
    return true;
  }

  /** “two dozen”: multiplies the open group; false if it is larger than any amount already. */
  boolean collective(BigDecimal collective) {
    if (group.compareTo(LARGEST) >= 0) {
      return false;
    }
    set((started ? group : BigDecimal.ONE).multiply(collective));
    return true;
  }

  /** “three hundred and two dozen”: the dozens are those after the “and”. */
  boolean collectiveOfRest(BigDecimal collective) {
    if (group.compareTo(HUNDRED) <= 0) {
      return false;
    }
    BigDecimal rest = group.remainder(HUNDRED);
    set(group.subtract(rest).add(rest.multiply(collective)));
    return true;
  }

  /** The number so far; null if there is none or it is larger than any amount. */
  @Nullable BigDecimal value() {
    BigDecimal value = total.add(group);
    return any && value.compareTo(LARGEST) < 0 ? value : null;
  }
}
