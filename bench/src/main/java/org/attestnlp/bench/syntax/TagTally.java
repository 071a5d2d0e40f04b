package org.attestnlp.bench.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.treebank.TreebankText;
import org.attestnlp.syntax.treebank.Word;

/**
 * Tags against gold, of the words that the engine cuts as the treebank does, punctuation left out.
 *
 * <p>What treebanks write in two ways counts as the same: “to” is TO or IN; tags of parts and
 * addresses that the Penn Treebank does not have (HYPH, ADD, GW, AFX) are left out.
 */
final class TagTally {

  static final List<String> SHOWN =
      List.of("NN", "NNS", "NNP", "JJ", "RB", "IN", "CD", "VB", "VBP", "VBZ", "VBD", "VBN", "VBG");
  private static final Set<String> LEFT_OUT =
      Set.of("HYPH", "ADD", "GW", "AFX", "NFP", "XX", ".", ",", ":", "``", "''", "-LRB-", "-RRB-");

  private final Map<String, Tally> tallies = new HashMap<>();
  private int words;
  private int right;
  private int all;

  /** Adds a document, its tags as somebody gives them. */
  void add(TreebankText text, Tokens tokens, String[] tags) {
    for (List<Word> sentence : text.sentences()) {
      for (Word word : sentence) {
        if (!word.isPunctuation() && !LEFT_OUT.contains(word.tag())) {
          add(word, tokens, tags);
        }
      }
    }
  }

  private void add(Word word, Tokens tokens, String[] tags) {
    all++;
    int token = tokens.at(word.begin());
    boolean same =
        token < tokens.size()
            && tokens.begin(token) == word.begin()
            && tokens.end(token) == word.end();
    if (!same) {
      return;
    }
    boolean to = tokens.lower(token).equals("to");
    String gold = to ? "TO" : word.tag();
    String given = to && tags[token].equals("IN") ? "TO" : tags[token];
    words++;
    right += gold.equals(given) ? 1 : 0;
    for (String tag : SHOWN) {
      tallies.computeIfAbsent(tag, t -> new Tally()).add(gold.equals(tag), given.equals(tag));
    }
  }

  Tally of(String tag) {
    return tallies.getOrDefault(tag, new Tally());
  }

  String summary() {
    return String.format(
        Locale.ROOT,
        "tags: %.2f %% right of %d words cut alike (%.1f %% of all)",
        Tally.percent(right, words),
        words,
        Tally.percent(words, all));
  }
}
