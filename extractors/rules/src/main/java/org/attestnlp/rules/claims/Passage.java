package org.attestnlp.rules.claims;

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
final class Passage {

  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "’s", "'re", "’re");

  private final Document document;
  private final Tokens tokens;

  Passage(Document document) {
    this.document = document;
    this.tokens = document.tokens();
  }

  Document document() {
    return document;
  }

  int size() {
    return tokens.size();
  }

  String lower(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.lower(token);
  }

  String text(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.text(token);
  }

  String tag(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.tag(token);
  }

  String lemma(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.lemma(token);
  }

  Token token(int token) {
    return tokens.get(token);
  }

  /** The first token that ends after the offset. */
  int at(int offset) {
    return tokens.at(offset);
  }

  /** The sentence of the token; before and behind the text, the nearest one. */
  Sentence sentence(int token) {
    return document.sentences().of(Math.max(0, Math.min(token, size() - 1)));
  }

  /** Whether two tokens stand in one paragraph. */
  boolean isInParagraph(int token, int other) {
    return sentence(token).paragraph() == sentence(other).paragraph();
  }

  /** The characters of a number. */
  String textOf(Located number) {
    return document.text().substring(number.quantity().begin(), number.quantity().end());
  }

  /** The characters from the first token to the last. */
  Span span(int first, int end) {
    return Span.of(document.text(), tokens.begin(first), tokens.end(end - 1));
  }

  boolean is(int token, Set<String> words) {
    return words.contains(lower(token));
  }

  boolean is(int token, String word) {
    return lower(token).equals(word);
  }

  /** Whether the token is one of these marks or function words. */
  boolean isOneOf(int token, String... words) {
    String lower = lower(token);
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words, separated by blanks, stand at the token. */
  boolean phraseAt(int token, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!lower(token + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isNoun(int token) {
    return tag(token).startsWith("NN") && !isFunction(token);
  }

  boolean isProper(int token) {
    return tag(token).startsWith("NNP");
  }

  boolean isPluralNoun(int token) {
    String tag = tag(token);
    return (tag.equals("NNS") || tag.equals("NNPS")) && !isFunction(token)
        || is(token, FunctionWords.PLURAL);
  }

  boolean isAdjective(int token) {
    return tag(token).startsWith("JJ") && !isFunction(token);
  }

  boolean isVerb(int token) {
    boolean tagged = tag(token).startsWith("VB") && !Character.isDigit(text(token).charAt(0));
    return tagged && !isPreposition(token) || isModal(token);
  }

  boolean isModal(int token) {
    return tag(token).equals("MD") || is(token, FunctionWords.MODAL) && !isMonth(token);
  }

  /** "in May": a capital inside a sentence. */
  private boolean isMonth(int token) {
    return is(token, "may")
        && Character.isUpperCase(text(token).charAt(0))
        && sentence(token).first() < token;
  }

  boolean isBe(int token) {
    return is(token, BE) && !tag(token).equals("POS");
  }

  boolean isAuxiliary(int token) {
    return isModal(token) || isBe(token) || is(token, FunctionWords.AUXILIARY_BESIDES_BE);
  }

  boolean isPreposition(int token) {
    return is(token, FunctionWords.ANY_PREPOSITION)
        || (tag(token).equals("IN") || tag(token).equals("TO"))
            && !is(token, FunctionWords.CLAUSE_LINK);
  }

  boolean isDeterminer(int token) {
    return is(token, FunctionWords.NOUN_PHRASE_OPENER) || tag(token).equals("PRP$");
  }

  boolean isAdverb(int token) {
    return tag(token).startsWith("RB") || is(token, FunctionWords.COUNT_ADVERB);
  }

  boolean isNegation(int token) {
    return is(token, FunctionWords.CLAUSE_NEGATION);
  }

  /** Whether the token is or begins with the sign of a currency. */
  boolean isCurrency(int token) {
    String text = text(token);
    return !text.isEmpty() && "$£€¥".indexOf(text.charAt(0)) >= 0;
  }

  boolean isPunctuation(int token) {
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
