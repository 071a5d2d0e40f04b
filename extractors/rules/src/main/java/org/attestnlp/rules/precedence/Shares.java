package org.attestnlp.rules.precedence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells what a sum is made of, the largest share first. */
public final class Shares {

  private static final double TENTHS = 10; // shares are told to one decimal

  private Shares() {}

  /**
   * {@code 3.5 points: a title before it, “Mayor” 2.5; …}: what is told adds up to the sum.
   *
   * @param unit what is counted
   * @param sum all of it
   * @param shares what gives how much of it
   */
  public static String told(String unit, double sum, Map<String, Double> shares) {
    List<String> parts = new ArrayList<>();
    long left = tenths(sum);
    for (Map.Entry<String, Double> share : sorted(shares)) {
      long tenths = tenths(share.getValue());
      left -= tenths;
      if (tenths != 0) {
        parts.add(share.getKey() + " " + number(tenths));
      }
    }
    if (left != 0) {
      parts.add("what rounding left out " + number(left));
    }
    return number(tenths(sum))
        + " "
        + unit
        + (parts.isEmpty() ? "" : ": " + String.join("; ", parts));
  }

  /** {@code 3.0, most of all for: last mentioned as a subject 1.6, …}: not all of it. */
  public static String some(double sum, Map<String, Double> shares) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, Double> share : sorted(shares)) {
      long tenths = tenths(share.getValue());
      if (tenths != 0) {
        parts.add(share.getKey() + " " + number(tenths));
      }
    }
    String most = parts.isEmpty() ? "" : ", most of all for: " + String.join(", ", parts);
    return number(tenths(sum)) + most;
  }

  /** A number as it is told. */
  public static double rounded(double value) {
    return tenths(value) / TENTHS;
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

  private static long tenths(double value) {
    return (long) Math.signum(value) * Math.round(Math.abs(value) * TENTHS); // -0.05 as 0.05
  }

  private static String number(long tenths) {
    return String.format(Locale.ROOT, "%.1f", tenths / TENTHS);
  }
}
