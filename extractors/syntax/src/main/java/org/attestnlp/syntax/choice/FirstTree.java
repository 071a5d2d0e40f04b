package org.attestnlp.syntax.choice;

import org.attestnlp.syntax.model.ParserModel;

/**
 * The parser's tree as it was before any change: what hangs on each word, and how far it reaches.
 */
final class FirstTree {

  private static final long OF_DEPENDENTS =
      RelationCodes.bits(
          "case", "det", "cc", "nsubj", "nsubj:pass", "cop", "mark", "aux", "nmod:poss", "conj");
  private static final long OF_HEADS =
      RelationCodes.bits(
          "nsubj",
          "nsubj:pass",
          "obj",
          "cop",
          "case",
          "det",
          "conj",
          "cc",
          "aux:pass",
          "ccomp",
          "xcomp",
          "acl:relcl",
          "appos",
          "expl");
  private static final int OWNER = 1; // in place of an article

  private static final int UP = 1 << 20; // told apart from the bare relation
  private static final int DOWN = 1 << 21;

  final int[] heads;

  /** By {@link RelationCodes}. */
  final int[] relations;

  /** For each word, the relations of what hangs on it, a bit each. */
  final long[] below;

  final int[] prepositions;
  final int[] articles;
  final boolean[] joined;
  final int[] first;
  final int[] last;
  private final long[] bits;

  FirstTree(ParserModel.Parse parse, RelationCodes codes, int[] words) {
    int size = words.length;
    heads = parse.heads().clone();
    relations = new int[size];
    bits = new long[size];
    below = new long[size];
    prepositions = new int[size];
    articles = new int[size];
    joined = new boolean[size];
    first = new int[size];
    last = new int[size];
    for (int place = 0; place < size; place++) {
      int number = parse.relations()[place];
      relations[place] = codes.code(number);
      bits[place] = codes.bit(number);
      first[place] = place;
      last[place] = place;
    }
    for (int place = 1; place < size; place++) {
      hang(place, codes.name(parse.relations()[place]), words[place]);
      reach(place);
    }
  }

  private void hang(int place, String relation, int word) {
    int head = heads[place];
    below[head] |= bits[place];
    switch (relation) {
      case "case" -> prepositions[head] = word;
      case "det" -> articles[head] = word;
      case "nmod:poss" -> articles[head] = OWNER;
      case "cc" -> joined[head] = true;
      default -> {}
    }
  }

  /** Widens the phrases that a word stands in, up to the first that reaches as far already. */
  private void reach(int place) {
    int above = heads[place];
    while (above != 0 && (first[above] > place || last[above] < place)) {
      first[above] = Math.min(first[above], place);
      last[above] = Math.max(last[above], place);
      above = heads[above];
    }
  }

  /** What hangs on a dependent, as far as it tells words apart. */
  int ofDependent(int place) {
    return Long.hashCode(below[place] & OF_DEPENDENTS);
  }

  int ofHead(long belowHead) {
    return Long.hashCode(belowHead & OF_HEADS);
  }

  /** The relations below a head, without those of one dependent. */
  long without(int dependent, int head) {
    if (heads[dependent] != head) {
      return below[head];
    }
    long others = 0;
    for (int place = Math.max(1, first[head]); place <= last[head]; place++) {
      others |= heads[place] == head && place != dependent ? bits[place] : 0;
    }
    return others;
  }

  /** The last place of a head's phrase before some place. */
  int lastBefore(int place, int head) {
    int end = head;
    for (int i = head + 1; i < place && i <= last[head]; i++) {
      end = heads[i] == head && last[i] < place ? Math.max(end, last[i]) : end;
    }
    return end;
  }

  /** How a head stands to the head that the word has: the same, one up, one down, beside it. */
  int kin(int dependent, int head) {
    int known = heads[dependent];
    if (known == head) {
      return 0;
    }
    if (heads[known] == head) {
      return relations[known] ^ UP;
    }
    if (heads[head] == known) {
      return relations[head] ^ DOWN;
    }
    return heads[head] == heads[known] ? 1 : heads[head] == dependent ? 2 : 3;
  }
}
