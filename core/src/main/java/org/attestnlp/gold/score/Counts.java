package org.attestnlp.gold.score;

/**
 * What a metric is computed from, so that articles add up. Found and gold items are weighed apart:
 * B-cubed credits each side differently.
 *
 * @param rightFound credit of the found items
 * @param found how many were found
 * @param rightGold credit of the gold items
 * @param gold how many there are
 */
public record Counts(double rightFound, double found, double rightGold, double gold) {

  /** Nothing found, nothing wanted. */
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  public static Counts of(double right, double found, double gold) {
    return new Counts(right, found, right, gold);
  }

  /** Both together. */
  public Counts plus(Counts other) {
    return new Counts(
        rightFound + other.rightFound,
        found + other.found,
        rightGold + other.rightGold,
        gold + other.gold);
  }

  /** Of what was found the part that is right; 1 if nothing was found and nothing wanted. */
  public double precision() {
    return found == 0 ? (gold == 0 ? 1 : 0) : rightFound / found;
  }

  /** Of what is wanted the part that was found; 1 if nothing was wanted. */
  public double recall() {
    return gold == 0 ? 1 : rightGold / gold;
  }

  /** The harmonic mean of both. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
