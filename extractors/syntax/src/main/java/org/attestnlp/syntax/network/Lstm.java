package org.attestnlp.syntax.network;

/**
 * One direction of one layer of a long short-term memory (Hochreiter and Schmidhuber 1997).
 *
 * @param input from the layer below to the four gates: input, forget, cell, output
 * @param recurrent from the state before to the four gates
 */
public record Lstm(Matrix input, Matrix recurrent) {

  public int size() {
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
  public void run(float[][] below, float[][] above, int offset, boolean forward) {
    float[] state = new float[size()];
    float[] cell = new float[size()];
    float[][] gates = input.of(below);
    for (int step = 0; step < below.length; step++) {
      int place = forward ? step : below.length - 1 - step;
      recurrent.addTo(gates[place], state);
      step(gates[place], cell, state);
      System.arraycopy(state, 0, above[place], offset, size());
    }
  }

  private static void step(float[] gates, float[] cell, float[] state) {
    int size = cell.length;
    Curves.sigmoid(gates, 0, 2 * size);
    Curves.tanh(gates, 2 * size, 3 * size);
    Curves.sigmoid(gates, 3 * size, 4 * size);
    for (int j = 0; j < size; j++) {
      cell[j] = gates[size + j] * cell[j] + gates[j] * gates[2 * size + j];
    }
    System.arraycopy(cell, 0, state, 0, size);
    Curves.tanh(state, 0, size);
    for (int j = 0; j < size; j++) {
      state[j] *= gates[3 * size + j];
    }
  }
}
