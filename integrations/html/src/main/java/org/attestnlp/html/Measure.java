package org.attestnlp.html;

/** How much text an element of a page holds. Letters are letters and digits. */
final class Measure {

  private static final int PROSE = 60; // letters of a paragraph outside of links
  private static final double MOST_LINKED = 0.5;

  private int letters;
  private int linked;
  private int ownLetters;
  private int ownLinked;
  private int ownCommas;
  private int prose;
  private boolean quote;

  /** Counts one character of this element, or of one in it that is no block. */
  void add(char c, boolean isLinked) {
    if (Character.isLetterOrDigit(c)) {
      ownLetters++;
      ownLinked += isLinked ? 1 : 0;
    } else if (c == ',') {
      ownCommas++;
    }
  }

  /** All of the element was seen. */
  void end(boolean isQuote) {
    letters += ownLetters;
    linked += ownLinked;
    quote |= isQuote;
    prose += isProse() ? ownLetters : 0;
  }

  /** Counts a block in it. */
  void add(Measure within) {
    letters += within.letters;
    linked += within.linked;
    prose += within.prose;
    quote |= within.quote;
  }

  /** Whether what stands in itself, and in no block within, is a paragraph of a story. */
  boolean isProse() {
    return ownUnlinked() >= PROSE && ownLinked <= MOST_LINKED * ownLetters;
  }

  /** The letters in it. */
  int letters() {
    return letters;
  }

  /** The letters of the paragraphs in it that read like prose. */
  int prose() {
    return prose;
  }

  /** The letters that stand in itself. */
  int ownLetters() {
    return ownLetters;
  }

  /** Those that are no link. */
  int ownUnlinked() {
    return ownLetters - ownLinked;
  }

  /** The commas that stand in itself. */
  int ownCommas() {
    return ownCommas;
  }

  /** Whether somebody is quoted in it in a block of its own. */
  boolean hasQuote() {
    return quote;
  }

  /** The share of its letters that are in links. */
  double linkDensity() {
    return letters == 0 ? 0 : linked / (double) letters;
  }
}
