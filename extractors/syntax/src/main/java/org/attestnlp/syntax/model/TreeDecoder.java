package org.attestnlp.syntax.model;

import java.util.Arrays;

/**
 * The best tree under scores of arcs. Where every token's best head makes a tree with one root,
 * that is it; else the best tree without crossing arcs.
 *
 * <p>Method: J. Eisner, Three New Probabilistic Models for Dependency Parsing, COLING 1996.
 */
final class TreeDecoder {

  private static final float NEVER = -1e9f;
  private static final float SECOND_ROOT = 1000;

  private TreeDecoder() {}

  /**
   * The heads.
   *
   * @param scores the score of head h for token d at {@code [d][h]}; place 0 is the root
   * @return for each place its head; 0 for the root itself
   */
  static int[] heads(float[][] scores) {
    int[] heads = new int[scores.length];
    for (int d = 1; d < heads.length; d++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int h = 0; h < heads.length; h++) {
        if (h != d && scores[d][h] > most) {
          most = scores[d][h];
          heads[d] = h;
        }
      }
    }
    return isTree(heads) ? heads : projective(scores);
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    int[] seen = new int[heads.length];
    for (int d = 1; d < heads.length; d++) {
      roots += heads[d] == 0 ? 1 : 0;
      int at = d;
      while (at != 0 && seen[at] == 0) {
        seen[at] = d;
        at = heads[at];
      }
      if (at != 0 && seen[at] == d) {
        return false;
      }
    }
    return roots == 1;
  }

  private static int[] projective(float[][] scores) {
    int n = scores.length;
    float[][][] whole = new float[2][n][n]; // 0: the head is the right end, 1: the left end
    float[][][] open = new float[2][n][n];
    int[][][] wholeSplit = new int[2][n][n];
    int[][] openSplit = new int[n][n];
    for (int width = 1; width < n; width++) {
      for (int i = 0; i + width < n; i++) {
        int j = i + width;
        float most = Float.NEGATIVE_INFINITY;
        for (int k = i; k < j; k++) {
          float sum = whole[1][i][k] + whole[0][k + 1][j];
          if (sum > most) {
            most = sum;
            openSplit[i][j] = k;
          }
        }
        open[0][i][j] = i == 0 ? NEVER : most + scores[i][j];
        open[1][i][j] = most + scores[j][i] - (i == 0 ? SECOND_ROOT : 0);
        close(i, j, whole, open, wholeSplit);
      }
    }
    int[] heads = new int[n];
    collect(0, n - 1, wholeSplit, openSplit, heads);
    return heads;
  }

  private static void close(int i, int j, float[][][] whole, float[][][] open, int[][][] split) {
    float left = Float.NEGATIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    for (int k = i; k < j; k++) {
      float toLeft = whole[0][i][k] + open[0][k][j];
      if (toLeft > left) {
        left = toLeft;
        split[0][i][j] = k;
      }
      float toRight = open[1][i][k + 1] + whole[1][k + 1][j];
      if (toRight > right) {
        right = toRight;
        split[1][i][j] = k + 1;
      }
    }
    whole[0][i][j] = left;
    whole[1][i][j] = right;
  }

  /** Walks the best spans with a stack of its own: sentences of one chain are deep. */
  private static void collect(
      int first, int last, int[][][] wholeSplit, int[][] openSplit, int[] heads) {
    int[] stack = new int[8 * heads.length + 16];
    int top = push(stack, 0, first, last, 1, 1);
    while (top > 0) {
      int whole = stack[--top];
      int side = stack[--top];
      int j = stack[--top];
      int i = stack[--top];
      if (i == j) {
        continue;
      }
      if (top + 8 > stack.length) {
        stack = Arrays.copyOf(stack, stack.length * 2);
      }
      if (whole == 1) {
        int k = wholeSplit[side][i][j];
        top = push(stack, top, i, k, side, side == 0 ? 1 : 0);
        top = push(stack, top, k, j, side, side == 0 ? 0 : 1);
      } else {
        int k = openSplit[i][j];
        heads[side == 0 ? i : j] = side == 0 ? j : i;
        top = push(stack, top, i, k, 1, 1);
        top = push(stack, top, k + 1, j, 0, 1);
      }
    }
  }

  private static int push(int[] stack, int top, int i, int j, int side, int whole) {
    stack[top] = i;
    stack[top + 1] = j;
    stack[top + 2] = side;
    stack[top + 3] = whole;
    return top + 4;
  }
}
