package org.attestnlp.syntax.treebank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A treebank's tree over an engine's tokens: where the treebank cuts “ten-year-old” into words and
 * the engine does not, the token takes the place of the word that governs the others.
 *
 * @param first index of the sentence's first token in the document
 * @param tags for each token its gold tag; null where the cuts differ
 * @param heads for each token the index of its head in this sentence, -1 for a root
 * @param relations for each token its relation to the head
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
public record TokenTree(int first, @Nullable String[] tags, int[] heads, String[] relations) {

  /** How many tokens. */
  public int size() {
    return heads.length;
  }

  /** The trees of a text's sentences, those without any token left out. */
  public static List<TokenTree> of(TreebankText text, Tokens tokens) {
    List<TokenTree> trees = new ArrayList<>();
    for (List<Word> words : text.sentences()) {
      int first = tokens.at(words.get(0).begin());
      int end = tokens.at(words.get(words.size() - 1).end() - 1) + 1;
      if (end > first && end <= tokens.size()) {
        trees.add(tree(words, tokens, first, end));
      }
    }
    return trees;
  }

  private static TokenTree tree(List<Word> words, Tokens tokens, int first, int end) {
    int size = end - first;
    int[] place = new int[words.size()];
    for (int i = 0; i < place.length; i++) {
      place[i] = Math.max(0, Math.min(size - 1, tokens.at(words.get(i).begin()) - first));
    }
    @Nullable String[] tags = new String[size];
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, Integer.MIN_VALUE);
    for (int i = 0; i < place.length; i++) {
      Word word = words.get(i);
      int head = word.head() < 0 ? -1 : place[word.head()];
      int token = place[i];
      if (head != token && heads[token] == Integer.MIN_VALUE) {
        heads[token] = head;
        relations[token] = word.relation();
      }
      if (tokens.begin(first + token) == word.begin() && tokens.end(first + token) == word.end()) {
        tags[token] = word.tag();
      }
    }
    for (int i = 0; i < size; i++) {
      if (heads[i] == Integer.MIN_VALUE) { // the rest of a word that the engine cut
        heads[i] = i == 0 ? -1 : i - 1;
        relations[i] = i == 0 ? "root" : "goeswith";
      }
    }
    return new TokenTree(first, tags, heads, relations);
  }
}
