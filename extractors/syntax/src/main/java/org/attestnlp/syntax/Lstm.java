package org.attestnlp.syntax;

/**
 * One direction of one layer of a long short-term memory (Hochreiter and Schmidhuber 1997).
 *
 * @param input from the layer below to the four gates: input, forget, cell, output
 * @param recurrent from the state before to the four gates
 */
record Lstm(Matrix input, Matrix recurrent) {

  int size() {
    return recurrent.inputs();
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
    float[] state = new float[size()];
    float[] cell = new float[size()];
    float[][] gates = new float[4][size()];
    for (int step = 0; step < below.length; step++) {
      int place = forward ? step : below.length - 1 - step;
      float[] sums = input.of(below[place]);
      recurrent.addTo(sums, state);
      for (int gate = 0; gate < gates.length; gate++) {
        System.arraycopy(sums, gate * size(), gates[gate], 0, size());
      }
      step(gates[0], gates[1], gates[2], gates[3], cell, state);
      System.arraycopy(state, 0, above[place], offset, size());
    }
  }

  private static void step(
      float[] in, float[] forget, float[] fresh, float[] out, float[] cell, float[] state) {
    Curves.sigmoid(in);
    Curves.sigmoid(forget);
    Curves.tanh(fresh);
    Curves.sigmoid(out);
    for (int j = 0; j < cell.length; j++) {
      cell[j] = forget[j] * cell[j] + in[j] * fresh[j];
    }
    System.arraycopy(cell, 0, state, 0, state.length);
    Curves.tanh(state);
    for (int j = 0; j < state.length; j++) {
      state[j] *= out[j];
    }
  }
}
