package org.attestnlp.rules.syntax;

import java.util.List;
import java.util.Set;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;

/**
 * The tokens of a document with the questions that the claim rules ask of them. Closed word classes
 * come from a word list, open ones from the tags.
 */
public final class Passage {

  private final Document document;
  private final Tokens tokens;

  public Passage(Document document) {
    this.document = document;
    this.tokens = document.tokens();
  }

  public Document document() {
    return document;
  }

  public int size() {
    return tokens.size();
  }

  public String lower(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.lower(token);
  }

  public String text(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.text(token);
  }

  public String tag(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.tag(token);
  }

  public String lemma(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.lemma(token);
  }

  public Token token(int token) {
    return tokens.get(token);
  }

  /** The first token that ends after the offset. */
  public int at(int offset) {
    return tokens.at(offset);
  }

  /** The sentence of the token; before and behind the text, the nearest one. */
  public Sentence sentence(int token) {
    return document.sentences().of(Math.max(0, Math.min(token, size() - 1)));
  }

  /** Whether two tokens stand in one paragraph. */
  public boolean isInParagraph(int token, int other) {
    return sentence(token).paragraph() == sentence(other).paragraph();
  }

  /** The characters from the first token to the last. */
  public Span span(int first, int end) {
    return Span.of(document.text(), tokens.begin(first), tokens.end(end - 1));
  }

  public boolean is(int token, Set<String> words) {
    return words.contains(lower(token));
  }

  public boolean is(int token, String word) {
    return lower(token).equals(word);
  }

  /** Whether the token is one of these marks or function words. */
  public boolean isOneOf(int token, String... words) {
    String lower = lower(token);
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words, separated by blanks, stand at the token. */
  public boolean phraseAt(int token, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!lower(token + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  public boolean isNoun(int token) {
    return tag(token).startsWith("NN") && !isFunction(token);
  }

  public boolean isProper(int token) {
    return tag(token).startsWith("NNP");
  }

  public boolean isPluralNoun(int token) {
    String tag = tag(token);
    return (tag.equals("NNS") || tag.equals("NNPS")) && !isFunction(token)
        || is(token, FunctionWords.PLURAL);
  }

  public boolean isAdjective(int token) {
    return tag(token).startsWith("JJ") && !isFunction(token);
  }

  public boolean isVerb(int token) {
    boolean tagged = tag(token).startsWith("VB") && !Character.isDigit(text(token).charAt(0));
    return tagged && !isPreposition(token) || isModal(token);
  }

  public boolean isModal(int token) {
    return tag(token).equals("MD") || is(token, FunctionWords.MODAL) && !isMonth(token);
  }

  /** "in May": a capital inside a sentence. */
  private boolean isMonth(int token) {
    return is(token, "may")
        && Character.isUpperCase(text(token).charAt(0))
        && sentence(token).first() < token;
  }

  public boolean isBe(int token) {
    return is(token, FunctionWords.BE) && !tag(token).equals("POS");
  }

  public boolean isAuxiliary(int token) {
    return isModal(token) || isBe(token) || is(token, FunctionWords.AUXILIARY_BESIDES_BE);
  }

  public boolean isPreposition(int token) {
    return is(token, FunctionWords.ANY_PREPOSITION)
        || (tag(token).equals("IN") || tag(token).equals("TO"))
            && !is(token, FunctionWords.CLAUSE_LINK);
  }

  public boolean isDeterminer(int token) {
    return is(token, FunctionWords.NOUN_PHRASE_OPENER) || tag(token).equals("PRP$");
  }

  public boolean isAdverb(int token) {
    return tag(token).startsWith("RB") || is(token, FunctionWords.COUNT_ADVERB);
  }

  public boolean isNegation(int token) {
    return is(token, FunctionWords.CLAUSE_NEGATION);
  }

  /** Whether the token is or begins with the sign of a currency. */
  public boolean isCurrency(int token) {
    String text = text(token);
    return !text.isEmpty() && "$£€¥".indexOf(text.charAt(0)) >= 0;
  }

  public boolean isPunctuation(int token) {
    String text = text(token);
    return !text.isEmpty()
        && !Character.isLetterOrDigit(text.codePointAt(text.length() - 1))
        && !Character.isLetterOrDigit(text.codePointAt(0))
        && "%$€£¥°".indexOf(text.charAt(0)) < 0;
  }

  private boolean isFunction(int token) {
    return is(token, FunctionWords.CLOSED);
  }
}
