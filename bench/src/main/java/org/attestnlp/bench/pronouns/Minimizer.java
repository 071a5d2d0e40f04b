package org.attestnlp.bench.pronouns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the lowest point of a smooth function near a start: L-BFGS (Nocedal 1980). */
final class Minimizer {

  private static final int MEMORY = 10;
  private static final double FLAT = 1e-5;
  private static final double DESCENT = 1e-4;
  private static final int HALVINGS = 40;

  /** A function of many numbers. */
  interface Function {

    /** Its value at a point; writes its slope there into the second array. */
    double at(double[] point, double[] slope);
  }

  /** One step of the past: how far it went, and how the slope changed. */
  private record Step(double[] moved, double[] turned, double product) {}

  private Minimizer() {}

  /** The point reached after so many steps at most, or where the function is flat. */
  static double[] minimum(Function function, double[] start, int steps) {
    double[] point = start.clone();
    double[] slope = new double[start.length];
    double value = function.at(point, slope);
    Deque<Step> memory = new ArrayDeque<>();
    for (int step = 0; step < steps && length(slope) > FLAT; step++) {
      double[] direction = direction(slope, memory);
      double down = product(direction, slope);
      double size = memory.isEmpty() ? 1 / length(slope) : 1;
      double[] next = point;
      double[] nextSlope = new double[slope.length];
      double nextValue = Double.POSITIVE_INFINITY;
      for (int i = 0; i < HALVINGS && !(nextValue <= value + DESCENT * size * down); i++) {
        size = i == 0 ? size : size / 2;
        next = sum(point, size, direction);
        nextValue = function.at(next, nextSlope);
      }
      if (nextValue >= value) {
        return point;
      }
      remember(memory, sum(next, -1, point), sum(nextSlope, -1, slope));
      point = next;
      slope = nextSlope;
      value = nextValue;
    }
    return point;
  }

  private static void remember(Deque<Step> memory, double[] moved, double[] turned) {
    double product = product(moved, turned);
    if (product > 0) {
      memory.addFirst(new Step(moved, turned, product));
    }
    if (memory.size() > MEMORY) {
      memory.removeLast();
    }
  }

  /** Downhill, bent by what the last steps tell of the curvature. */
  private static double[] direction(double[] slope, Deque<Step> memory) {
    double[] direction = slope.clone();
    List<Double> shares = new ArrayList<>();
    for (Step step : memory) {
      double share = product(step.moved(), direction) / step.product();
      shares.add(share);
      direction = sum(direction, -share, step.turned());
    }
    if (!memory.isEmpty()) {
      Step last = memory.getFirst();
      direction = sum(new double[slope.length], scale(last), direction);
    }
    int back = memory.size();
    for (var steps = memory.descendingIterator(); steps.hasNext(); ) {
      Step step = steps.next();
      back--;
      double share = product(step.turned(), direction) / step.product();
      direction = sum(direction, shares.get(back) - share, step.moved());
    }
    return sum(new double[slope.length], -1, direction);
  }

  private static double scale(Step last) {
    return last.product() / product(last.turned(), last.turned());
  }

  private static double[] sum(double[] one, double factor, double[] other) {
    double[] sum = new double[one.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = one[i] + factor * other[i];
    }
    return sum;
  }

  private static double product(double[] one, double[] other) {
    double product = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
    }
    return product;
  }

  private static double length(double[] one) {
    return Math.sqrt(product(one, one));
  }
}
