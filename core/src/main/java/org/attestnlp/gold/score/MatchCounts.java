package org.attestnlp.gold.score;

/**
 * The counts of SemEval-2013 task 9 (Segura-Bedmar et al. 2013, after MUC-5): of 4 wanted and 3
 * found mentions, one right, one with another border, one of nothing, {@code partial} counts 1
 * correct, 1 partial, 2 missing and 1 spurious: precision 1.5 / 3, recall 1.5 / 4.
 *
 * @param correct pairs that fulfil the scheme
 * @param incorrect pairs that do not
 * @param partial pairs that do so in part; the partial scheme alone has them
 * @param missing gold without a found counterpart
 * @param spurious found without a gold counterpart
 */
public record MatchCounts(int correct, int incorrect, int partial, int missing, int spurious) {

  /** Nothing counted. */
  public static final MatchCounts NONE = new MatchCounts(0, 0, 0, 0, 0);

  static final MatchCounts CORRECT = new MatchCounts(1, 0, 0, 0, 0);
  static final MatchCounts INCORRECT = new MatchCounts(0, 1, 0, 0, 0);
  static final MatchCounts PARTIAL = new MatchCounts(0, 0, 1, 0, 0);
  static final MatchCounts MISSING = new MatchCounts(0, 0, 0, 1, 0);
  static final MatchCounts SPURIOUS = new MatchCounts(0, 0, 0, 0, 1);

  /** Both together. */
  public MatchCounts plus(MatchCounts other) {
    return new MatchCounts(
        correct + other.correct,
        incorrect + other.incorrect,
        partial + other.partial,
        missing + other.missing,
        spurious + other.spurious);
  }

  /** What the gold has: correct, incorrect, partial and missing. */
  public int possible() {
    return correct + incorrect + partial + missing;
  }

  /** What was found: correct, incorrect, partial and spurious. */
  public int actual() {
    return correct + incorrect + partial + spurious;
  }

  /** Correct and half of partial, of what was found; 1 if nothing was found and nothing wanted. */
  public double precision() {
    return actual() == 0 ? (possible() == 0 ? 1 : 0) : credit() / actual();
  }

  /** Correct and half of partial, of what the gold has; 1 if it has nothing. */
  public double recall() {
    return possible() == 0 ? 1 : credit() / possible();
  }

  /** The harmonic mean of both. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private double credit() {
    return correct + 0.5 * partial;
  }
}
