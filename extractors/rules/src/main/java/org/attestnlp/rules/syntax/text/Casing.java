package org.attestnlp.rules.syntax.text;

import java.util.HashSet;
import java.util.Set;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Derived;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;

/** What capitals tell in a document: headlines, sentences in capitals, words seen in lower case. */
public final class Casing {

  /** The rules' steps share that of a document. */
  static final Derived<Casing> DERIVED =
      Derived.of(Set.of(Layer.TOKENS, Layer.SENTENCES), Casing::new);

  private final Document document;
  private final Tokens tokens;
  private final boolean[] headline;
  private final boolean[] shouted;
  private final Set<String> lowerCase = new HashSet<>();

  private Casing(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.headline = new boolean[document.sentences().size()];
    this.shouted = new boolean[document.sentences().size()];
    for (int i = 0; i < headline.length; i++) {
      Cancellation.check();
      readSentence(i, document.sentences().get(i));
    }
  }

  /** Whether most words of the token's sentence are capitalised: capitals tell nothing there. */
  public boolean isHeadline(int token) {
    return headline[sentence(token)];
  }

  /** Whether the token's sentence is all in capital letters. */
  public boolean isShouted(int token) {
    return shouted[sentence(token)];
  }

  /** Whether the document writes the word in lower case somewhere. */
  public boolean isSeenInLowerCase(String word) {
    return lowerCase.contains(word);
  }

  /** Whether the token is the first word of its sentence, opening marks apart. */
  public boolean opensSentence(int token) {
    int first = Math.max(document.sentences().get(sentence(token)).first(), token - 4);
    for (int i = token - 1; i >= first; i--) {
      if (Character.isLetterOrDigit(tokens.text(i).charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** The index of the token's sentence; before and behind the text, of the nearest one. */
  private int sentence(int token) {
    return document.sentences().indexOf(Math.max(0, Math.min(token, tokens.size() - 1)));
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
  public static boolean isUpper(String text) {
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

  /** Whether a word begins with a capital letter, “al-Harrow” too. */
  static boolean isCapital(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0))
        || text.length() > 3 && text.startsWith("al-") && Character.isUpperCase(text.charAt(3));
  }
}
