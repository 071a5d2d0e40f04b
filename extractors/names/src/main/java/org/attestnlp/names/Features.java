package org.attestnlp.names;

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

  private static final int NOTHING = WordForm.NOTHING;
  private static final int LABELS = 32;
  private static final int EDGE = 30;

  private final Words words;
  private final WordLists lists;
  private final DocumentEvidence evidence;
  private final Sentences sentences;
  private final int[] listFlags;
  private final Opinion opinion;
  private final Rows rows;

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
    this(forms(tokens, lists), sentences, lists, rowCount, engineNames);
  }

  /** Looks at a document of which it is known what the words look like. */
  Features(
      WordForm[] forms,
      Sentences sentences,
      WordLists lists,
      int rowCount,
      @Nullable List<Name> engineNames) {
    this.words = new Words(forms);
    this.lists = lists;
    this.sentences = sentences;
    this.evidence = new DocumentEvidence(words, sentences);
    this.rows = new Rows(rowCount);
    this.listFlags = new int[words.count];
    sentences.list().forEach(this::flagLists);
    this.opinion = new Opinion(engineNames, words);
  }

  private static WordForm[] forms(Tokens tokens, WordLists lists) {
    WordForm[] forms = new WordForm[tokens.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = new WordForm(tokens.text(i), lists);
    }
    return forms;
  }

  /** The rows of a token. */
  public int[] of(int token) {
    rows.clear();
    Sentence sentence = sentences.of(token);
    for (int offset = -WordSums.REACH; offset <= WordSums.REACH; offset++) {
      WordRows.window(form(sentence, token + offset), offset, rows);
      lists(sentence, token, offset);
    }
    neighbours(sentence, token);
    WordRows.letters(words.form[token], rows);
    document(sentence, token);
    return rows.toArray();
  }

  /** The rows of a token but for those that speak of one word, see {@link WordRows}. */
  Rows around(Sentence sentence, int token) {
    rows.clear();
    for (int offset = -WordSums.REACH; offset <= WordSums.REACH; offset++) {
      lists(sentence, token, offset);
    }
    neighbours(sentence, token);
    document(sentence, token);
    return rows;
  }

  private void document(Sentence sentence, int token) {
    run(sentence, token);
    elsewhere(sentence, token);
    if (opinion.given()) {
      opinion(sentence, token);
    }
  }

  private WordForm form(Sentence sentence, int token) {
    return token >= sentence.first() && token < sentence.end() ? words.form[token] : WordForm.EDGE;
  }

  private void lists(Sentence sentence, int token, int offset) {
    int i = token + offset;
    if (i >= sentence.first() && i < sentence.end() && listFlags[i] != 0) {
      add(offset, 30, listFlags[i]);
    }
  }

  private void neighbours(Sentence sentence, int token) {
    WordForm here = words.form[token];
    WordForm before = form(sentence, token - 1);
    WordForm after = form(sentence, token + 1);
    add(0, 31, FeatureHash.pair(before.lower, here.lower));
    add(0, 32, FeatureHash.pair(here.lower, after.lower));
    add(0, 33, FeatureHash.pair(before.lower, after.lower));
    int shapes = FeatureHash.pair(before.shortShape, here.shortShape);
    add(0, 34, shapes);
    add(0, 35, FeatureHash.pair(here.shortShape, after.shortShape));
    add(0, 36, FeatureHash.pair(shapes, after.shortShape));
  }

  private void opinion(Sentence sentence, int token) {
    int here = opinion.label(token);
    int before = token > sentence.first() ? opinion.label(token - 1) : EDGE;
    int after = token + 1 < sentence.end() ? opinion.label(token + 1) : EDGE;
    add(0, 90, here);
    add(0, 91, before * LABELS + here);
    add(0, 92, here * LABELS + after);
    add(0, 93, (before * LABELS + here) * LABELS + after);
    add(0, 94, FeatureHash.pair(here, words.form[token].shortShape));
    add(0, 95, FeatureHash.pair(here, words.form[token].lower));
    int path = words.form[token].path;
    add(0, 96, FeatureHash.pair(here, path == 0 ? 0 : WordLists.prefix(path, 6)));
    add(0, 97, FeatureHash.pair(here, listFlags[token]));
    int[] votes = opinion.votes(token);
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
    if (!words.form[token].capital) {
      return;
    }
    int first = evidence.runStart[token];
    int end = evidence.runEnd[token];
    int place = Math.min(token - first, 3) * 8 + Math.min(end - token - 1, 3);
    add(0, 51, place);
    int before = first > sentence.first() ? words.form[first - 1].lower : NOTHING;
    int after = end < sentence.end() ? words.form[end].lower : NOTHING;
    add(0, 52, before);
    add(0, 53, after);
    add(0, 54, FeatureHash.pair(before, place));
    add(0, 55, FeatureHash.pair(after, place));
    add(0, 56, words.form[end - 1].lower);
    add(0, 57, words.form[first].lower);
    add(0, 58, FeatureHash.pair(words.form[token].allCapitals ? 1 : 0, Math.min(end - first, 4)));
    int last = words.form[end - 1].path;
    if (last != 0) {
      add(0, 59, WordLists.prefix(last, 10));
    }
  }

  private void elsewhere(Sentence sentence, int token) {
    DocumentEvidence.Evidence known = evidence.of(token);
    if (known == null || !words.form[token].word) {
      return;
    }
    int caseSeen =
        (known.lowerCase ? 1 : 0)
            + (known.capitalInside > 0 ? 2 : 0)
            + (words.form[token].capital ? 4 : 0);
    add(0, 70, caseSeen * 2 + (token == sentence.first() ? 1 : 0));
    if (!words.form[token].capital) {
      return;
    }
    if (known.firstRunStart >= 0 && known.firstRunStart != evidence.runStart[token]) {
      add(0, 71, known.firstRunPlace);
      add(0, 72, words.form[known.firstRunEnd - 1].lower);
      add(0, 73, words.form[known.firstRunStart].lower);
      int title = known.firstRunStart > 0 ? words.form[known.firstRunStart - 1].lower : NOTHING;
      add(0, 74, title);
      add(0, 75, known.firstRunEnd < words.count ? words.form[known.firstRunEnd].lower : NOTHING);
      add(0, 76, FeatureHash.pair(listFlags[known.firstRunStart], known.firstRunPlace));
      add(
          0,
          77,
          WordLists.prefix(words.form[known.firstRunStart].path, 6) * 16 + known.firstRunPlace % 3);
    }
    for (int k = 0; k < known.others; k++) {
      int other = known.at[k];
      if (other != token) {
        add(0, 78, other > 0 ? words.form[other - 1].lower : NOTHING);
        add(0, 79, other + 1 < words.count ? words.form[other + 1].lower : NOTHING);
      }
    }
    int[] longForm = words.form[token].allCapitals ? evidence.longForm(token) : null;
    if (longForm != null) {
      add(0, 80, words.form[longForm[1] - 1].lower);
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
      i += words.form[i].capital ? flagPhrase(i, sentence.end()) : 1;
    }
  }

  /** Flags the longest phrase that begins here; how many tokens to go on. */
  private int flagPhrase(int first, int end) {
    int flags = words.form[first].lists;
    int longest = flags == 0 ? 0 : 1;
    int hash = FeatureHash.more(FeatureHash.START, words.form[first].lowerText);
    for (int n = 2; n <= WordLists.LONGEST_PHRASE && first + n <= end; n++) {
      hash = FeatureHash.more(FeatureHash.more(hash, " "), words.form[first + n - 1].lowerText);
      int found = lists.listsOf(FeatureHash.mix(hash));
      if (found != 0) {
        longest = n;
        flags = found;
      }
    }
    for (int k = 0; k < longest; k++) {
      int place = longest == 1 ? 3 : k == 0 ? 0 : k == longest - 1 ? 2 : 1;
      listFlags[first + k] = flags * 4 + place;
    }
    return Math.max(1, longest);
  }

  private void add(int offset, int template, int value) {
    rows.add(offset, template, value);
  }
}
