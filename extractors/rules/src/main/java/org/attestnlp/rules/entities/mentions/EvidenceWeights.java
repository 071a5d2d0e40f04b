package org.attestnlp.rules.entities.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.rules.precedence.Shares;
import org.attestnlp.spi.tool.Lexicon;

/**
 * What each evidence weighs, for each use of a pronoun; {@code docs/PRONOUNS.md} says how that was
 * found.
 *
 * <pre>{@code
 * new EntityGrouper().decisions(document, EvidenceWeights.shipped()); // whom its pronouns stand for
 * }</pre>
 */
public final class EvidenceWeights {

  private static final int TELLING = 3; // kinds of evidence that a link names

  private final Map<PronounCase, double[]> weights = new EnumMap<>(PronounCase.class);

  private EvidenceWeights(List<List<String>> lines) {
    PronounCase[] cases = PronounCase.values();
    for (PronounCase one : cases) {
      weights.put(one, new double[Evidence.COUNT]);
    }
    for (List<String> fields : lines) {
      int evidence = Evidence.valueOf(fields.get(0)).index();
      for (int column = 0; column < cases.length; column++) {
        row(cases[column])[evidence] = Double.parseDouble(fields.get(1 + column));
      }
    }
  }

  private EvidenceWeights(double[][] columns) {
    for (PronounCase one : PronounCase.values()) {
      weights.put(one, columns[one.column()].clone());
    }
  }

  /** Those that the rules decide by. */
  public static EvidenceWeights shipped() {
    return new EvidenceWeights(
        Lexicon.load(EvidenceWeights.class, "pronoun-weights.txt").entries(""));
  }

  /**
   * Others, to try them: a column for each {@link PronounCase}, a number in it for each {@link
   * Evidence}, in the order of both.
   */
  public static EvidenceWeights of(double[][] columns) {
    return new EvidenceWeights(columns);
  }

  private double[] row(PronounCase one) {
    return weights.getOrDefault(one, new double[Evidence.COUNT]);
  }

  /** What speaks for somebody, all in all. */
  double sum(PronounCase one, double[] values) {
    double[] row = row(one);
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += row[i] * values[i];
    }
    return sum;
  }

  /** What each evidence gives somebody, by what a trace calls it. */
  public Map<String, Double> shares(PronounCase one, List<Double> values) {
    double[] row = row(one);
    Map<String, Double> shares = new LinkedHashMap<>();
    for (Evidence evidence : Evidence.values()) {
      double value = values.get(evidence.index());
      shares.put(evidence.told(value), row[evidence.index()] * value);
    }
    return shares;
  }

  /**
   * What puts one in front of another, and by how much: the three that weigh most. As they are
   * told, in tenths.
   */
  public Map<Evidence, Double> ahead(PronounCase one, List<Double> values, List<Double> others) {
    double[] own = values.stream().mapToDouble(Double::doubleValue).toArray();
    double[] other = others.stream().mapToDouble(Double::doubleValue).toArray();
    Map<Evidence, Double> ahead = new LinkedHashMap<>();
    for (Evidence evidence : telling(one, own, other)) {
      int at = evidence.index();
      double weight = row(one)[at];
      ahead.put(evidence, Shares.rounded(weight * own[at]) - Shares.rounded(weight * other[at]));
    }
    return ahead;
  }

  /** What speaks for one most, against another. */
  List<Evidence> telling(PronounCase one, double[] values, double[] others) {
    double[] row = row(one);
    List<Evidence> telling = new ArrayList<>();
    for (Evidence evidence : Evidence.values()) {
      if (row[evidence.index()] * (values[evidence.index()] - others[evidence.index()]) > 0) {
        telling.add(evidence);
      }
    }
    telling.sort(
        Comparator.comparingDouble(e -> -row[e.index()] * (values[e.index()] - others[e.index()])));
    return List.copyOf(telling.subList(0, Math.min(TELLING, telling.size())));
  }
}
