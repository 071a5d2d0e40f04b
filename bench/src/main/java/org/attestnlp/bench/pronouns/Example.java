package org.attestnlp.bench.pronouns;

import org.attestnlp.rules.entities.mentions.PronounCase;

/**
 * One pronoun to learn from: those whom it may stand for, and which of them are right.
 *
 * @param use what the pronoun is in its clause
 * @param values a row for each candidate: how much of each evidence there is
 * @param right for each candidate, whether the pronoun stands for it
 * @param weight how much the example counts, 1 for most
 * @param passage the number of its passage, for the folds; -1 for one that is in none
 */
record Example(PronounCase use, double[][] values, boolean[] right, double weight, int passage) {

  Example {
    if (values.length != right.length) {
      throw new IllegalArgumentException(
          "an example needs as many answers as candidates, here "
              + right.length
              + " for "
              + values.length);
    }
  }

  /** Whether there is something to choose: some are right and some are wrong. */
  boolean teaches() {
    int count = 0;
    for (boolean one : right) {
      count += one ? 1 : 0;
    }
    return count > 0 && count < right.length;
  }
}
