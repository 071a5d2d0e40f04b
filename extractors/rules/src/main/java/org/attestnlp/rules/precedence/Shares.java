package org.attestnlp.rules.precedence;

import java.util.Comparator;
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
    List<Map.Entry<String, Double>> large =
        shares.entrySet().stream()
            .filter(share -> Math.abs(share.getValue()) >= LEAST)
            .sorted(Comparator.comparingDouble(share -> -Math.abs(share.getValue())))
            .toList();
    String parts =
        large.stream()
            .map(share -> share.getKey() + " " + number(share.getValue()))
            .collect(Collectors.joining("; "));
    return number(sum) + " " + unit + (parts.isEmpty() ? "" : ": " + parts);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", Math.abs(value) < LEAST ? 0 : value);
  }
}
