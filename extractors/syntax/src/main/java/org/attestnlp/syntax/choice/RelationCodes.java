package org.attestnlp.syntax.choice;

import java.util.List;

/**
 * Numbers of relations that are the same for every parser: each numbers them by how often they came
 * in its training.
 */
public final class RelationCodes {

  /** The first have a bit of their own among what hangs on a word. */
  private static final List<String> TELLING =
      List.of(
          "case",
          "det",
          "cc",
          "nsubj",
          "nsubj:pass",
          "cop",
          "mark",
          "aux",
          "nmod:poss",
          "conj",
          "obj",
          "aux:pass",
          "ccomp",
          "xcomp",
          "acl:relcl",
          "appos",
          "expl");

  private static final int OTHERS = 32; // where their bits begin; two may share one

  private final List<String> names;
  private final int[] codes;
  private final long[] bits;

  /** Takes the relations in a parser's order. */
  public RelationCodes(List<String> names) {
    this.names = names;
    this.codes = new int[names.size()];
    this.bits = new long[names.size()];
    for (int number = 0; number < codes.length; number++) {
      String name = names.get(number);
      int telling = TELLING.indexOf(name);
      codes[number] = name.hashCode();
      bits[number] = 1L << (telling >= 0 ? telling : OTHERS + (codes[number] & OTHERS - 1));
    }
  }

  List<String> names() {
    return names;
  }

  /** The number of a relation for this parser, or -1. */
  public int number(String name) {
    return names.indexOf(name);
  }

  String name(int number) {
    return names.get(number);
  }

  int code(int number) {
    return codes[number];
  }

  long bit(int number) {
    return bits[number];
  }

  /** The bits of some relations. */
  static long bits(String... wanted) {
    long bits = 0;
    for (String name : wanted) {
      bits |= 1L << TELLING.indexOf(name);
    }
    return bits;
  }
}
