package org.attestnlp.syntax.choice;

import org.attestnlp.spi.tool.FeatureHash;
import org.attestnlp.syntax.model.ChoiceWeights;
import org.attestnlp.syntax.model.ParserModel;

/**
 * What speaks for and against an arc: the two words, what hangs on them, what stands between, how
 * alike they are. The numbers in front are what the trained weights know a feature by.
 */
public final class ArcFeatures {

  /** No arc has more. */
  private static final int MOST = 64;

  private static final int MARGINS = 120;
  private static final int SPREAD = 0x2545F491;

  private final SentenceWords words;
  private final RelationCodes codes;
  private final FirstTree tree;
  private final int[] places = new int[MOST];
  private int count;
  private int relation;
  private long bit;

  /** Looks at a tree as it is now; what is changed later is not seen. */
  public ArcFeatures(SentenceWords words, ParserModel.Parse parse, RelationCodes codes) {
    this.words = words;
    this.codes = codes;
    this.tree = new FirstTree(parse, codes, words.words);
  }

  /** Where the weights of the last arc asked for stand; as many as {@link #of} gave. */
  public int[] places() {
    return places;
  }

  /** Where the weight of a margin stands: 0 that of the head, 1 that of the relation. */
  public int margin(int which, int number) {
    return ChoiceWeights.place(pair(codes.code(number), MARGINS + which));
  }

  /** Gathers the features of an arc and tells how many there are. */
  public int of(int dependent, int head, int number) {
    count = 0;
    relation = codes.code(number);
    bit = codes.bit(number);
    words(dependent, head, pair(words.tags[dependent], words.tags[head]));
    firstTree(dependent, head);
    below(dependent, head);
    between(dependent, head);
    around(dependent, head);
    alike(dependent, head);
    return count;
  }

  private void words(int d, int h, int tags) {
    int far = steps(Math.abs(d - h)) * (h < d ? 1 : -1);
    add(0, 0);
    add(1, tags);
    add(2, pair(words.words[d], words.tags[h]));
    add(3, pair(words.words[h], words.tags[d]));
    add(4, pair(words.middle[d], words.middle[h]));
    add(5, pair(words.coarse[d], words.tags[h]));
    add(6, pair(words.coarse[h], words.tags[d]));
    add(7, pair(far, words.tags[d]));
    add(8, pair(far, words.tags[h]));
    add(9, pair(words.words[d], words.words[h]));
  }

  private void firstTree(int d, int h) {
    boolean known = tree.heads[d] == h;
    int arc = (known ? 1 : 0) + (tree.relations[d] == relation ? 2 : 0);
    int kin = tree.kin(d, h);
    int above = pair(tree.relations[h], words.tags[tree.heads[h]]);
    add(10, pair(tree.relations[d], arc));
    add(11, pair(tree.relations[h], known ? 1 : 0));
    add(12, pair(above, words.tags[d]));
    add(13, kin);
    add(14, pair(kin, pair(tree.relations[d], tree.relations[h])));
    add(15, pair(kin, pair(words.tags[d], words.tags[h])));
  }

  private void below(int d, int h) {
    long others = tree.without(d, h);
    int left = h < d ? 1 : 0;
    int again = (others & bit) != 0 ? 1 : 0;
    add(16, pair(tree.ofDependent(d), words.tags[d]));
    add(17, pair(tree.ofHead(others), words.tags[h]));
    add(18, pair(tree.ofHead(others), left));
    add(19, again * 2 + left);
    add(20, pair(again, pair(words.tags[d], words.tags[h])));
    add(21, pair(tree.prepositions[d], words.tags[h]));
    add(22, pair(tree.prepositions[d], words.words[h]));
    add(23, pair(tree.prepositions[d], tree.prepositions[h]));
  }

  private void between(int d, int h) {
    int tags = pair(words.tags[d], words.tags[h]);
    int left = h < d ? 1 : 0;
    int marks = (between(0, d, h, 3) * 3 + between(2, d, h, 2)) * 2 + between(1, d, h, 1);
    int inner = between(3, d, h, 2) * 4 + between(4, d, h, 3);
    add(24, marks * 2 + left);
    add(25, inner * 2 + left);
    add(26, pair(marks * 12 + inner, left));
    add(27, pair(marks, tags));
    add(28, pair(inner, tags));
  }

  private int between(int kind, int d, int h, int most) {
    int[] counts = words.counts[kind];
    return Math.min(most, counts[Math.max(d, h) - 1] - counts[Math.min(d, h)]);
  }

  private void around(int d, int h) {
    int before = tree.first[d] - 1;
    int behind = tree.last[d] + 1;
    int tags = pair(words.tags[d], words.tags[h]);
    int frame = frame(before, behind, h);
    int joint = frame * 6 + (tree.joined[d] ? 3 : 0) + words.jointBehind(behind);
    add(29, pair(words.mark(before), words.tags[d]));
    add(30, pair(words.mark(behind), words.tags[d]));
    add(31, pair(words.mark(before), words.mark(behind)));
    add(32, pair(frame, tags));
    add(33, pair(frame, tree.articles[d]));
    add(34, pair(pair(frame, tree.articles[d]), tags));
    add(35, pair(frame, words.coarse[d]));
    add(36, pair(words.tags[d - 1], words.tag(d + 1)));
    add(37, pair(words.tags[Math.max(0, h - 1)], words.tag(h + 1)));
    add(38, pair(joint, tags));
    add(39, joint);
    add(
        40,
        length(tree.first[d], tree.last[d]) * 16 + length(tree.first[h], tree.lastBefore(d, h)));
  }

  /** Whether commas stand around the phrase, and whether the head's phrase ends right before it. */
  private int frame(int before, int behind, int head) {
    int opened = words.isComma(before) ? 1 : 0;
    int closed = words.isComma(behind) ? 1 : behind >= words.size ? 2 : 0;
    return (opened * 3 + closed) * 2 + (tree.lastBefore(before, head) + 1 == before ? 1 : 0);
  }

  private void alike(int d, int h) {
    int tag = words.tags[d] == words.tags[h] ? 1 : 0;
    int middle = words.middle[d] == words.middle[h] ? 2 : 0;
    int coarse = words.coarse[d] == words.coarse[h] ? 4 : 0;
    int article = tree.articles[d] == tree.articles[h] ? 8 : 0;
    int preposition = tree.prepositions[d] == tree.prepositions[h] ? 16 : 0;
    int capital = words.capitals[d] == words.capitals[h] ? 32 : 0;
    add(41, tag + article + preposition);
    add(42, coarse + middle + tag);
    add(43, capital + tag);
    add(44, tag + middle + coarse + article + preposition + capital);
    add(45, tag + (tree.below[d] == tree.without(d, h) ? 64 : 0));
    add(46, pair(tag + coarse + preposition, words.tags[d]));
    add(47, pair(tag + coarse + article, tree.joined[d] ? 1 : 0));
  }

  private void add(int feature, int value) {
    places[count++] = ChoiceWeights.place(pair(relation + feature * SPREAD, value));
  }

  private static int pair(int first, int second) {
    return FeatureHash.pair(first, second);
  }

  private static int length(int from, int to) {
    return steps(to - from + 1);
  }

  private static int steps(int length) {
    if (length <= 5) {
      return length;
    }
    return length <= 7 ? 6 : length <= 10 ? 7 : length <= 15 ? 8 : length <= 25 ? 9 : 10;
  }
}
