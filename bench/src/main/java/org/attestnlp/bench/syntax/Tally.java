package org.attestnlp.bench.syntax;

import java.util.Locale;
import java.util.Set;

/** Gold, given and right, with precision, recall and F1 in percent. */
final class Tally {

  private int gold;
  private int given;
  private int right;

  void add(Set<Long> goldPairs, Set<Long> givenPairs) {
    gold += goldPairs.size();
    given += givenPairs.size();
    right += (int) givenPairs.stream().filter(goldPairs::contains).count();
  }

  void add(boolean isGold, boolean isGiven) {
    gold += isGold ? 1 : 0;
    given += isGiven ? 1 : 0;
    right += isGold && isGiven ? 1 : 0;
  }

  int gold() {
    return gold;
  }

  /** {@code P R F1}, each with one decimal. */
  String scores() {
    return String.format(
        Locale.ROOT,
        "%5.1f %5.1f %5.1f",
        percent(right, given),
        percent(right, gold),
        percent(2 * right, gold + given));
  }

  static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
