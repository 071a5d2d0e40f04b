package org.attestnlp.gold.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The one-to-one pairing of largest total weight (Hungarian method, after Kuhn 1955), run apart for
 * every group of items that touch each other, so that an article takes little longer than its
 * overlaps.
 */
public final class Assignment {

  /** Larger groups come from hostile input alone and are paired greedily. */
  private static final int LARGEST_GROUP = 300;

  /**
   * A possible pair.
   *
   * @param left index of the one item
   * @param right index of the other
   * @param weight above zero
   */
  public record Edge(int left, int right, double weight) {}

  private Assignment() {}

  /** For each left item the index of its right one, or -1. The edges may come in any order. */
  public static int[] of(int lefts, int rights, List<Edge> edges) {
    int[] chosen = new int[lefts];
    Arrays.fill(chosen, -1);
    for (List<Edge> group : groups(lefts, rights, edges)) {
      pair(group, chosen);
    }
    return chosen;
  }

  private static List<List<Edge>> groups(int lefts, int rights, List<Edge> edges) {
    int[] parent = new int[lefts + rights];
    Arrays.setAll(parent, i -> i);
    for (Edge edge : edges) {
      parent[root(parent, edge.left())] = root(parent, lefts + edge.right());
    }
    List<List<Edge>> groups = new ArrayList<>();
    int[] groupOf = new int[lefts + rights];
    Arrays.fill(groupOf, -1);
    List<Edge> sorted = new ArrayList<>(edges);
    sorted.sort(Comparator.comparingInt(Edge::left).thenComparingInt(Edge::right));
    for (Edge edge : sorted) {
      int root = root(parent, edge.left());
      if (groupOf[root] < 0) {
        groupOf[root] = groups.size();
        groups.add(new ArrayList<>());
      }
      groups.get(groupOf[root]).add(edge);
    }
    return groups;
  }

  private static int root(int[] parent, int item) {
    int root = item;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private static void pair(List<Edge> group, int[] chosen) {
    int[] lefts = group.stream().mapToInt(Edge::left).distinct().sorted().toArray();
    int[] rights = group.stream().mapToInt(Edge::right).distinct().sorted().toArray();
    if (Math.max(lefts.length, rights.length) > LARGEST_GROUP) {
      greedily(group, chosen);
      return;
    }
    int size = Math.max(lefts.length, rights.length);
    double[][] cost = new double[size][size];
    for (Edge edge : group) {
      int row = Arrays.binarySearch(lefts, edge.left());
      int column = Arrays.binarySearch(rights, edge.right());
      cost[row][column] = -edge.weight();
    }
    int[] columnOf = hungarian(cost);
    for (int row = 0; row < lefts.length; row++) {
      int column = columnOf[row];
      if (column < rights.length && cost[row][column] < 0) {
        chosen[lefts[row]] = rights[column];
      }
    }
  }

  private static void greedily(List<Edge> group, int[] chosen) {
    List<Edge> best = new ArrayList<>(group);
    best.sort(
        Comparator.comparingDouble(Edge::weight)
            .reversed()
            .thenComparingInt(Edge::left)
            .thenComparingInt(Edge::right));
    boolean[] taken = new boolean[1 + best.stream().mapToInt(Edge::right).max().orElse(0)];
    for (Edge edge : best) {
      if (chosen[edge.left()] < 0 && !taken[edge.right()]) {
        chosen[edge.left()] = edge.right();
        taken[edge.right()] = true;
      }
    }
  }

  /**
   * The column of each row in the cheapest pairing of a square matrix; shortest augmenting paths.
   */
  private static int[] hungarian(double[][] cost) {
    int size = cost.length;
    double[] rowPrice = new double[size + 1];
    double[] columnPrice = new double[size + 1];
    int[] rowOf = new int[size + 1];
    int[] before = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      rowOf[0] = row;
      int column = 0;
      double[] slack = new double[size + 1];
      Arrays.fill(slack, Double.POSITIVE_INFINITY);
      boolean[] visited = new boolean[size + 1];
      do {
        visited[column] = true;
        int current = rowOf[column];
        double least = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= size; j++) {
          if (visited[j]) {
            continue;
          }
          double reduced = cost[current - 1][j - 1] - rowPrice[current] - columnPrice[j];
          if (reduced < slack[j]) {
            slack[j] = reduced;
            before[j] = column;
          }
          if (slack[j] < least) {
            least = slack[j];
            next = j;
          }
        }
        for (int j = 0; j <= size; j++) {
          if (visited[j]) {
            rowPrice[rowOf[j]] += least;
            columnPrice[j] -= least;
          } else {
            slack[j] -= least;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      for (int previous = before[column]; column != 0; previous = before[column]) {
        rowOf[column] = rowOf[previous];
        column = previous;
      }
    }
    int[] columnOf = new int[size];
    for (int j = 1; j <= size; j++) {
      columnOf[rowOf[j] - 1] = j - 1;
    }
    return columnOf;
  }
}
