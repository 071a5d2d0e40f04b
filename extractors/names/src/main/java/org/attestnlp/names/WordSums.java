package org.attestnlp.names;

/**
 * A word with what the weights say of it at each place around a token, summed once for all tokens:
 * nine in ten rows of a token speak of single words.
 */
final class WordSums {

  /** How far from a token words still speak of it. */
  static final int REACH = 2;

  final WordForm form;
  private final short[] sums; // for each place the labels; some thirty bytes never leave a short

  WordSums(WordForm form, byte[] weights) {
    this.form = form;
    this.sums = new short[(2 * REACH + 1) * Labels.COUNT];
    Rows rows = new Rows(weights.length / Labels.COUNT);
    for (int offset = -REACH; offset <= REACH; offset++) {
      WordRows.window(form, offset, rows.clear());
      if (offset == 0) {
        WordRows.letters(form, rows);
      }
      int[] here = new int[Labels.COUNT];
      add(rows, weights, here);
      for (int label = 0; label < here.length; label++) {
        sums[(offset + REACH) * Labels.COUNT + label] = (short) here[label];
      }
    }
  }

  /** Adds what the word says of a token that it stands so many tokens behind. */
  void add(int offset, int[] labels) {
    int at = (offset + REACH) * Labels.COUNT;
    for (int label = 0; label < labels.length; label++) {
      labels[label] += sums[at + label];
    }
  }

  /** Adds the weights of some rows. */
  static void add(Rows rows, byte[] weights, int[] labels) {
    for (int i = 0; i < rows.count(); i++) {
      int at = rows.get(i) * Labels.COUNT;
      for (int label = 0; label < labels.length; label++) {
        labels[label] += weights[at + label];
      }
    }
  }
}
