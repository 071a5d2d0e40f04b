package org.attestnlp.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attestnlp.spi.tool.Bisection;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document in text order, with lower-case forms and lemmas made only when asked
 * for.
 */
public final class Tokens {

  private final List<Token> list;
  private final Token[] tokens; // the same: rules ask for tokens all the time
  private final Lemmatizer lemmatizer;
  private final String tagger;
  private final @Nullable String[] lower;
  private final @Nullable String[] lemmas;

  /**
   * Takes tokens in text order.
   *
   * @param tokens the tokens, not overlapping
   * @param lemmatizer gives dictionary forms when a rule asks
   */
  public Tokens(List<Token> tokens, Lemmatizer lemmatizer) {
    this(tokens, lemmatizer, "");
  }

  /**
   * Takes tokens in text order, and who tagged them.
   *
   * @param tagger the engine whose habits the tags show: {@code opennlp}; empty if none is known
   */
  public Tokens(List<Token> tokens, Lemmatizer lemmatizer, String tagger) {
    this.list = List.copyOf(tokens);
    this.tokens = list.toArray(Token[]::new);
    this.lemmatizer = lemmatizer;
    this.tagger = tagger;
    this.lower = new String[tokens.size()];
    this.lemmas = new String[tokens.size()];
  }

  /** How many there are. */
  public int size() {
    return tokens.length;
  }

  /** The token at an index. */
  public Token get(int index) {
    return tokens[index];
  }

  /** All of them, unmodifiable. */
  public List<Token> list() {
    return list;
  }

  /** The token's characters. */
  public String text(int index) {
    return tokens[index].text();
  }

  /** The token's part-of-speech tag. */
  public String tag(int index) {
    return tokens[index].tag();
  }

  /** The engine whose habits the tags show: {@code opennlp}; empty if none is known. */
  public String tagger() {
    return tagger;
  }

  /**
   * The same tokens with other tags, and lemmas that follow them.
   *
   * @param tags one for each token
   * @throws IllegalArgumentException if there are more tags or fewer
   */
  public Tokens tagged(List<String> tags) {
    if (tags.size() != tokens.length) {
      throw new IllegalArgumentException(
          "expected " + tokens.length + " tags, one for each token, found " + tags.size());
    }
    List<Token> retagged = new ArrayList<>(tokens.length);
    for (int i = 0; i < tags.size(); i++) {
      Token token = tokens[i];
      boolean same = token.tag().equals(tags.get(i));
      retagged.add(same ? token : new Token(token.begin(), token.end(), token.text(), tags.get(i)));
    }
    return new Tokens(retagged, lemmatizer, tagger);
  }

  /** The token in lower case. */
  public String lower(int index) {
    String known = lower[index]; // racing threads write the same string
    if (known == null) {
      known = lowered(tokens[index].text());
      lower[index] = known;
    }
    return known;
  }

  /** “İ” becomes two characters, for which Java copies the word anew each time it comes. */
  private static String lowered(String word) {
    int from = 0;
    StringBuilder lowered = new StringBuilder();
    for (int at = word.indexOf('İ'); at >= 0; at = word.indexOf('İ', from)) {
      lowered.append(word.substring(from, at).toLowerCase(Locale.ROOT)).append("i\u0307");
      from = at + 1;
    }
    String rest = word.substring(from).toLowerCase(Locale.ROOT);
    return lowered.isEmpty() ? rest : lowered.append(rest).toString();
  }

  /** The token's dictionary form in lower case: {@code say} for {@code said}. */
  public String lemma(int index) {
    String known = lemmas[index];
    if (known == null) {
      known = lemmatizer.lemma(lower(index), tag(index));
      lemmas[index] = known;
    }
    return known;
  }

  /** The first character of a run of tokens. */
  public int begin(int index) {
    return tokens[index].begin();
  }

  /** One past the last character of a token. */
  public int end(int index) {
    return tokens[index].end();
  }

  /**
   * The index of the first token that ends after the offset: the one that covers it, or the next;
   * size() if none.
   */
  public int at(int offset) {
    return Bisection.count(tokens.length, i -> tokens[i].end() <= offset);
  }
}
