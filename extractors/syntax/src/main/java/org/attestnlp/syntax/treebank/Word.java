package org.attestnlp.syntax.treebank;

/**
 * A word of a treebank's sentence.
 *
 * @param begin first character in the treebank's text, UTF-16 code units
 * @param end one past the last character
 * @param tag its Penn Treebank tag
 * @param head index of the word that governs it in its sentence, or -1 for a root
 * @param relation the relation to the head: {@code nsubj:pass}
 */
public record Word(int begin, int end, String tag, int head, String relation) {

  /** Whether the word is a mark or a symbol. */
  public boolean isPunctuation() {
    return relation.equals("punct");
  }
}
