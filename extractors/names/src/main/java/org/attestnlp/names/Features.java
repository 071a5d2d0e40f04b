package org.attestnlp.names;

import java.util.Arrays;
import java.util.List;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.FeatureHash;
import org.jspecify.annotations.Nullable;

/**
 * Turns each token of a document into the rows of the weight table that speak about it.
 *
 * <p>Features after L. Ratinov and D. Roth (CoNLL 2009): the words around, shapes, affixes, Brown
 * cluster prefixes, lists, and evidence from the rest of the document.
 */
public final class Features {

  private static final int[] PATH_BITS = {4, 6, 10, 20};
  private static final int NOTHING = 0x5EED;
  private static final int LABELS = 32;
  private static final int EDGE = 30;

  private final Words words;
  private final WordLists lists;
  private final DocumentEvidence evidence;
  private final Sentences sentences;
  private final int[] listFlags;
  private final Opinion opinion;
  private final int mask;
  private int[] rows = new int[128];
  private int count;

  /**
   * Looks at a document.
   *
   * @param rowCount the number of rows of the weight table, a power of two
   * @param engineNames the names that the engine found, null if it has no say
   */
  public Features(
      Tokens tokens,
      Sentences sentences,
      WordLists lists,
      int rowCount,
      @Nullable List<Name> engineNames) {
    this.words = new Words(tokens, lists);
    this.lists = lists;
    this.sentences = sentences;
    this.evidence = new DocumentEvidence(words, sentences);
    this.mask = rowCount - 1;
    this.listFlags = new int[words.count];
    sentences.list().forEach(this::flagLists);
    this.opinion = new Opinion(engineNames, words);
  }

  /** The rows of a token. */
  public int[] of(int token) {
    count = 0;
    Sentence sentence = sentences.of(token);
    window(sentence, token);
    form(token);
    run(sentence, token);
    document(sentence, token);
    if (opinion.given()) {
      opinion(sentence, token);
    }
    return Arrays.copyOf(rows, count);
  }

  private void window(Sentence sentence, int token) {
    for (int offset = -2; offset <= 2; offset++) {
      int i = token + offset;
      boolean inside = i >= sentence.first() && i < sentence.end();
      add(offset, 1, inside ? words.lower[i] : NOTHING);
      add(offset, 2, inside ? words.shape[i] : NOTHING);
      if (inside && words.path[i] != 0) {
        for (int bits : PATH_BITS) {
          add(offset, 2 + bits, WordLists.prefix(words.path[i], bits));
        }
      }
      if (inside && listFlags[i] != 0) {
        add(offset, 30, listFlags[i]);
      }
    }
    int before = token > sentence.first() ? words.lower[token - 1] : NOTHING;
    int after = token + 1 < sentence.end() ? words.lower[token + 1] : NOTHING;
    add(0, 31, FeatureHash.pair(before, words.lower[token]));
    add(0, 32, FeatureHash.pair(words.lower[token], after));
    add(0, 33, FeatureHash.pair(before, after));
    int shapeBefore = token > sentence.first() ? words.shortShape[token - 1] : NOTHING;
    int shapeAfter = token + 1 < sentence.end() ? words.shortShape[token + 1] : NOTHING;
    add(0, 34, FeatureHash.pair(shapeBefore, words.shortShape[token]));
    add(0, 35, FeatureHash.pair(words.shortShape[token], shapeAfter));
    add(
        0,
        36,
        FeatureHash.pair(FeatureHash.pair(shapeBefore, words.shortShape[token]), shapeAfter));
  }

  private void form(int token) {
    add(0, 40, words.exact[token]);
    add(0, 41, words.shortShape[token]);
    String text = words.lowerText[token];
    int length = text.length();
    for (int n = 1; n <= 4 && n <= length; n++) {
      add(n, 42, FeatureHash.of(text, 0, n));
      add(n, 43, FeatureHash.of(text, length - n, length));
    }
    for (int k = 0; k + 3 <= length && k < 12; k++) {
      add(0, 44, FeatureHash.of(text, k, k + 3));
    }
    if (!words.word[token]) {
      return;
    }
    int hyphen = text.indexOf('-');
    if (hyphen > 0 && hyphen + 1 < length) {
      add(0, 45, FeatureHash.of(text, 0, hyphen));
      add(0, 46, FeatureHash.of(text, hyphen + 1, length));
    }
  }

  private void opinion(Sentence sentence, int token) {
    int here = opinion.label(token);
    int before = token > sentence.first() ? opinion.label(token - 1) : EDGE;
    int after = token + 1 < sentence.end() ? opinion.label(token + 1) : EDGE;
    add(0, 90, here);
    add(0, 91, before * LABELS + here);
    add(0, 92, here * LABELS + after);
    add(0, 93, (before * LABELS + here) * LABELS + after);
    add(0, 94, FeatureHash.pair(here, words.shortShape[token]));
    add(0, 95, FeatureHash.pair(here, words.lower[token]));
    int path = words.path[token];
    add(0, 96, FeatureHash.pair(here, path == 0 ? 0 : WordLists.prefix(path, 6)));
    add(0, 97, FeatureHash.pair(here, listFlags[token]));
    int[] votes = opinion.votes(words.lower[token]);
    if (votes == null) {
      return;
    }
    int best = Opinion.best(votes);
    add(0, 98, best);
    add(0, 99, best * LABELS + here);
    for (int type = 0; type < votes.length; type++) {
      if (votes[type] > 0) {
        add(0, 100, type * LABELS + here);
      }
    }
  }

  private void run(Sentence sentence, int token) {
    boolean start = token == sentence.first();
    add(0, 50, start ? 1 : 2);
    if (!words.capital[token]) {
      return;
    }
    int first = evidence.runStart[token];
    int end = evidence.runEnd[token];
    int place = Math.min(token - first, 3) * 8 + Math.min(end - token - 1, 3);
    add(0, 51, place);
    int before = first > sentence.first() ? words.lower[first - 1] : NOTHING;
    int after = end < sentence.end() ? words.lower[end] : NOTHING;
    add(0, 52, before);
    add(0, 53, after);
    add(0, 54, FeatureHash.pair(before, place));
    add(0, 55, FeatureHash.pair(after, place));
    add(0, 56, words.lower[end - 1]);
    add(0, 57, words.lower[first]);
    add(0, 58, FeatureHash.pair(words.allCapitals[token] ? 1 : 0, Math.min(end - first, 4)));
    int last = words.path[end - 1];
    if (last != 0) {
      add(0, 59, WordLists.prefix(last, 10));
    }
  }

  private void document(Sentence sentence, int token) {
    DocumentEvidence.Evidence known = evidence.of(token);
    if (known == null || !words.word[token]) {
      return;
    }
    int caseSeen =
        (known.lowerCase ? 1 : 0)
            + (known.capitalInside > 0 ? 2 : 0)
            + (words.capital[token] ? 4 : 0);
    add(0, 70, caseSeen * 2 + (token == sentence.first() ? 1 : 0));
    if (!words.capital[token]) {
      return;
    }
    if (known.firstRunStart >= 0 && known.firstRunStart != evidence.runStart[token]) {
      add(0, 71, known.firstRunPlace);
      add(0, 72, words.lower[known.firstRunEnd - 1]);
      add(0, 73, words.lower[known.firstRunStart]);
      int title = known.firstRunStart > 0 ? words.lower[known.firstRunStart - 1] : NOTHING;
      add(0, 74, title);
      add(0, 75, known.firstRunEnd < words.count ? words.lower[known.firstRunEnd] : NOTHING);
      add(0, 76, FeatureHash.pair(listFlags[known.firstRunStart], known.firstRunPlace));
      add(
          0,
          77,
          WordLists.prefix(words.path[known.firstRunStart], 6) * 16 + known.firstRunPlace % 3);
    }
    for (int k = 0; k < known.others; k++) {
      int other = known.at[k];
      if (other != token) {
        add(0, 78, other > 0 ? words.lower[other - 1] : NOTHING);
        add(0, 79, other + 1 < words.count ? words.lower[other + 1] : NOTHING);
      }
    }
    int[] longForm = words.allCapitals[token] ? evidence.longForm(token) : null;
    if (longForm != null) {
      add(0, 80, words.lower[longForm[1] - 1]);
      add(0, 81, 1);
    }
  }

  /**
   * Longest match first; a token keeps the flags of the phrase it stands in, and its place there.
   */
  private void flagLists(Sentence sentence) {
    Cancellation.check();
    int i = sentence.first();
    while (i < sentence.end()) {
      int longest = 0;
      int flags = 0;
      StringBuilder phrase = new StringBuilder();
      for (int n = 1;
          n <= WordLists.LONGEST_PHRASE && i + n <= sentence.end() && words.capital[i];
          n++) {
        phrase.append(n > 1 ? " " : "").append(words.lowerText[i + n - 1]);
        int found = listsOf(FeatureHash.of(phrase));
        if (found != 0) {
          longest = n;
          flags = found;
        }
      }
      for (int k = 0; k < longest; k++) {
        int place = longest == 1 ? 3 : k == 0 ? 0 : k == longest - 1 ? 2 : 1;
        listFlags[i + k] = flags * 4 + place;
      }
      i += Math.max(1, longest);
    }
  }

  private int listsOf(int phraseHash) {
    int found = 0;
    for (int list = 0; list < lists.lists().length; list++) {
      if (lists.lists(list, phraseHash)) {
        found |= 1 << list;
      }
    }
    return found;
  }

  private void add(int offset, int template, int value) {
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, count * 2);
    }
    rows[count++] = FeatureHash.pair(template * 16 + offset + 8, value) & mask;
  }
}
