package org.attestnlp.bench.pronouns;

import java.util.Locale;

/** The measure of GAP: F1 over the pairs of a pronoun and a person, by gender. */
final class PassageScore {

  private final Pairs masculine = new Pairs();
  private final Pairs feminine = new Pairs();
  private int passages;
  private int answered;
  private int right;

  /** Counts a passage, where the pronoun was taken for A or B or neither. */
  void add(Passage passage, boolean a, boolean b) {
    Pairs pairs = passage.masculine() ? masculine : feminine;
    pairs.add(a, passage.a().meant());
    pairs.add(b, passage.b().meant());
    passages++;
    answered += a || b ? 1 : 0;
    boolean same = a == passage.a().meant() && b == passage.b().meant();
    right += (a || b) && same ? 1 : 0;
  }

  /** {@code masculine 72.1 feminine 69.2 both 70.6 bias 0.96 answered 82.5 right of these 73.3}. */
  String line() {
    Pairs both = new Pairs();
    both.add(masculine);
    both.add(feminine);
    return String.format(
        Locale.ROOT,
        "masculine %.1f  feminine %.1f  both %.1f  bias %.3f  answered %.1f  right of these %.1f",
        masculine.f1(),
        feminine.f1(),
        both.f1(),
        feminine.f1() / Math.max(1e-9, masculine.f1()),
        100.0 * answered / Math.max(1, passages),
        100.0 * right / Math.max(1, answered));
  }

  private static final class Pairs {
    private int hits;
    private int wrong;
    private int missed;

    void add(boolean found, boolean meant) {
      hits += found && meant ? 1 : 0;
      wrong += found && !meant ? 1 : 0;
      missed += !found && meant ? 1 : 0;
    }

    void add(Pairs other) {
      hits += other.hits;
      wrong += other.wrong;
      missed += other.missed;
    }

    double f1() {
      return 200.0 * hits / Math.max(1, 2 * hits + wrong + missed);
    }
  }
}
