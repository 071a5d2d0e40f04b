package org.attestnlp.rules.precedence;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what a sum is made of, the largest share first. */
public final class Shares {

  private static final double LEAST = 0.05; // what would be printed as 0.0

  private Shares() {}

  /**
   * {@code 3.5 points: a title before it, “Mayor” 2.5; …}.
   *
   * @param unit what is counted
   * @param sum all of it
   * @param shares what gives how much of it
   */
  public static String told(String unit, double sum, Map<String, Double> shares) {
    String parts =
        sorted(shares).stream()
            .filter(share -> Math.abs(share.getValue()) >= LEAST)
            .map(share -> share.getKey() + " " + number(share.getValue()))
            .collect(Collectors.joining("; "));
    return number(sum) + " " + unit + (parts.isEmpty() ? "" : ": " + parts);
  }

  /** The largest shares, and all others as one. */
  public static Map<String, Double> largest(int most, Map<String, Double> shares) {
    Map<String, Double> largest = new LinkedHashMap<>();
    for (Map.Entry<String, Double> share : sorted(shares)) {
      String name = largest.size() < most ? share.getKey() : "all else";
      largest.merge(name, share.getValue(), Double::sum);
    }
    return largest;
  }

  private static List<Map.Entry<String, Double>> sorted(Map<String, Double> shares) {
    return shares.entrySet().stream()
        .sorted(Comparator.comparingDouble(share -> -Math.abs(share.getValue())))
        .toList();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", Math.abs(value) < LEAST ? 0 : value);
  }
}
