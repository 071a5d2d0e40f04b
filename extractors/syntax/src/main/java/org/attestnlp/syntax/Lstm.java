package org.attestnlp.syntax;

/**
 * One direction of one layer of a long short-term memory (Hochreiter and Schmidhuber 1997).
 *
 * @param input from the layer below to the four gates: input, forget, cell, output
 * @param recurrent from the state before to the four gates
 */
record Lstm(Matrix input, Matrix recurrent) {

  int size() {
    return recurrent.in();
  }

  /**
   * Writes the states into a part of the rows above.
   *
   * @param below for each place, what the layer below says
   * @param above for each place, the row to write to
   * @param offset where in the row
   * @param forward whether from the first place to the last
   */
  void run(float[][] below, float[][] above, int offset, boolean forward) {
    int size = size();
    float[] state = new float[size];
    float[] cell = new float[size];
    for (int step = 0; step < below.length; step++) {
      int place = forward ? step : below.length - 1 - step;
      float[] gates = input.of(below[place]);
      recurrent.addTo(gates, state);
      for (int j = 0; j < size; j++) {
        gates[j] = Curves.sigmoid(gates[j]);
        gates[size + j] = Curves.sigmoid(gates[size + j]);
        gates[2 * size + j] = Curves.tanh(gates[2 * size + j]);
        gates[3 * size + j] = Curves.sigmoid(gates[3 * size + j]);
      }
      for (int j = 0; j < size; j++) {
        cell[j] = gates[size + j] * cell[j] + gates[j] * gates[2 * size + j];
        state[j] = gates[3 * size + j] * Curves.tanh(cell[j]);
      }
      System.arraycopy(state, 0, above[place], offset, size);
    }
  }
}
