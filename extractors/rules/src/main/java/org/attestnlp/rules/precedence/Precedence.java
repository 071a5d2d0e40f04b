package org.attestnlp.rules.precedence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The rules of a layer in the order they are tried, each with the reason for its place. Rules whose
 * order does not matter stand side by side and say so: tests shuffle them.
 *
 * @param <R> a rule
 */
public final class Precedence<R> {

  /** What stands for a reason where there is none. */
  public static final String ANY = "order does not matter";

  /**
   * A rule in its place.
   *
   * @param name what it reads, for people
   * @param rule the rule
   * @param reason why it stands behind the one before, or {@link #ANY}
   */
  public record Entry<R>(String name, R rule, String reason) {

    /** Checks that a name and a reason are given. */
    public Entry {
      if (name.isBlank() || reason.isBlank()) {
        throw new IllegalArgumentException("A rule wants a name and a reason: '" + name + "'");
      }
    }

    private boolean free() {
      return reason.equals(ANY);
    }
  }

  private final List<Entry<R>> entries;

  private Precedence(List<Entry<R>> entries) {
    this.entries = List.copyOf(entries);
  }

  /** A list that begins with a rule. */
  public static <R> Precedence<R> first(String name, R rule, String reason) {
    return new Precedence<>(List.of(new Entry<>(name, rule, reason)));
  }

  /** The list with one more rule, which stands last for a reason. */
  public Precedence<R> then(String name, R rule, String reason) {
    List<Entry<R>> longer = new ArrayList<>(entries);
    longer.add(new Entry<>(name, rule, reason));
    return new Precedence<>(longer);
  }

  /** The list with one more rule, which may change places with its neighbours that say the same. */
  public Precedence<R> any(String name, R rule) {
    return then(name, rule, ANY);
  }

  /** The rules in order. */
  public List<R> rules() {
    return entries.stream().map(Entry::rule).toList();
  }

  /** The entries in order. */
  public List<Entry<R>> entries() {
    return entries;
  }

  /** The list with each run of rules whose order does not matter in another order. */
  public Precedence<R> shuffled(Random random) {
    List<Entry<R>> order = new ArrayList<>(entries);
    int first = 0;
    while (first < order.size()) {
      int end = first + 1;
      while (end < order.size() && order.get(first).free() && order.get(end).free()) {
        end++;
      }
      Collections.shuffle(order.subList(first, end), random);
      first = end;
    }
    return new Precedence<>(order);
  }
}
