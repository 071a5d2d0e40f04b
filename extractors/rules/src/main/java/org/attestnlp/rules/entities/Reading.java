package org.attestnlp.rules.entities;

import java.util.HashSet;
import java.util.Set;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;

/**
 * What every pass asks of the text: capitals, quotation marks, headlines, words seen in lower case.
 */
final class Reading {

  private final Document document;
  private final Tokens tokens;
  private final boolean[] quoted;
  private final boolean[] headline;
  private final boolean[] shouted;
  private final int[] steps;
  private final Set<String> lowerCase = new HashSet<>();

  Reading(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.quoted = QuoteMask.of(tokens, document.sentences());
    this.headline = new boolean[document.sentences().size()];
    this.shouted = new boolean[document.sentences().size()];
    this.steps = steps();
    for (int i = 0; i < headline.length; i++) {
      Cancellation.check();
      readSentence(i, document.sentences().get(i));
    }
  }

  Document document() {
    return document;
  }

  Tokens tokens() {
    return tokens;
  }

  Sentences sentences() {
    return document.sentences();
  }

  int size() {
    return tokens.size();
  }

  /** Whether the token stands inside quotation marks. */
  boolean isQuoted(int token) {
    return token >= 0 && token < quoted.length && quoted[token];
  }

  /** Whether most words of the token's sentence are capitalised: capitals tell nothing there. */
  boolean isHeadline(int token) {
    return headline[sentence(token)];
  }

  /** Whether the token's sentence is all in capital letters. */
  boolean isShouted(int token) {
    return shouted[sentence(token)];
  }

  /** Whether the token begins with a capital letter. */
  boolean isCapital(int token) {
    String text = text(token);
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0))
        || (text.length() > 3 && text.startsWith("al-") && Character.isUpperCase(text.charAt(3)));
  }

  /** Whether the token is the first word of its sentence, opening marks apart. */
  boolean opensSentence(int token) {
    int first = Math.max(sentences().get(sentence(token)).first(), token - 4);
    for (int i = token - 1; i >= first; i--) {
      if (Character.isLetterOrDigit(tokens.text(i).charAt(0))) {
        return isQuoteMark(i + 1);
      }
    }
    return true;
  }

  /** Whether the document writes the word in lower case somewhere. */
  boolean isSeenInLowerCase(String word) {
    return lowerCase.contains(word);
  }

  boolean sameSentence(int one, int other) {
    return sentence(one) == sentence(other);
  }

  /**
   * How many sentences of the story precede the token; those wholly inside quotation marks do not
   * count, for a long quotation takes nobody out of mind.
   */
  int step(int token) {
    return steps[sentence(token)];
  }

  /** The index of the token's sentence; before and behind the text, of the nearest one. */
  private int sentence(int token) {
    return sentences().indexOf(Math.max(0, Math.min(token, size() - 1)));
  }

  /** The paragraph of the token. */
  int paragraph(int token) {
    return sentences().get(sentence(token)).paragraph();
  }

  /** Whether the token exists and begins with a letter. */
  boolean isWord(int token) {
    return token >= 0 && token < tokens.size() && Character.isLetter(tokens.text(token).charAt(0));
  }

  /** The token's text, or an empty string outside the document. */
  String text(int token) {
    return token >= 0 && token < tokens.size() ? tokens.text(token) : "";
  }

  /** The tokens' texts with one space between. */
  String joined(int first, int end) {
    if (end - first == 1) {
      return text(first);
    }
    StringBuilder joined = new StringBuilder(text(first));
    for (int i = first + 1; i < end; i++) {
      joined.append(' ').append(text(i));
    }
    return joined.toString();
  }

  /** The token in lower case, or an empty string outside the document. */
  String lower(int token) {
    return token >= 0 && token < tokens.size() ? tokens.lower(token) : "";
  }

  /** The token's tag, or an empty string outside the document. */
  String tag(int token) {
    return token >= 0 && token < tokens.size() ? tokens.tag(token) : "";
  }

  private boolean isQuoteMark(int token) {
    return token > 0 && QuoteMask.isMark(tokens.text(token - 1));
  }

  private int[] steps() {
    int[] counted = new int[document.sentences().size()];
    int step = 0;
    for (int i = 0; i < counted.length; i++) {
      step += isAllQuoted(document.sentences().get(i)) ? 0 : 1;
      counted[i] = step;
    }
    return counted;
  }

  private boolean isAllQuoted(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (!quoted[i] && !QuoteMask.isMark(tokens.text(i))) {
        return false;
      }
    }
    return true;
  }

  private void readSentence(int index, Sentence sentence) {
    int words = 0;
    int capitals = 0;
    int shouts = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String text = tokens.text(i);
      if (text.length() > 3 && Character.isLetter(text.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
        shouts += isUpper(text) ? 1 : 0;
      }
      if (Character.isLowerCase(text.charAt(0))) {
        lowerCase.add(text);
      }
    }
    boolean ends = ".?!”\"".contains(tokens.text(sentence.end() - 1));
    headline[index] = words >= 4 && capitals * 10 >= words * 8 && !ends;
    shouted[index] = words >= 2 && shouts * 10 >= words * 8;
  }

  /** Whether every letter is a capital. */
  static boolean isUpper(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letter |= Character.isUpperCase(c);
    }
    return letter;
  }
}
