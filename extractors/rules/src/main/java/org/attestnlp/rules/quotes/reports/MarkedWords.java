package org.attestnlp.rules.quotes.reports;

import org.attestnlp.rules.syntax.marks.Quotation;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.tool.Characters;

/** What a marked quotation looks like from outside: speech, or words lifted out of a sentence. */
public final class MarkedWords {

  private final Passage reading;

  public MarkedWords(Passage reading) {
    this.reading = reading;
  }

  /** Whether a sentence starts with the quotation. */
  public boolean startsSentence(int quotation) {
    int first = reading.marks().firstOf(quotation);
    int inside = reading.marks().firstInside(quotation);
    if (first == 0
        || reading.paragraph(first - 1) != reading.paragraph(inside)
        || reading.is(first - 1, WordClass.STOP)) {
      return true;
    }
    boolean afterMark = reading.is(first - 1, WordClass.MARK);
    boolean afterSpeech = afterMark && endsSentence(reading.marks().of(first - 1));
    boolean cut = reading.sentenceFirst(first) == first || reading.sentenceFirst(inside) == inside;
    boolean whole = leadsOn(quotation) || endsSentence(quotation) && startsUpper(quotation);
    if (reading.lower(first - 1).endsWith(".") && whole && isClauseLike(quotation)) {
      return true; // “… back in the U.K. “Leave it,” she said.”
    }
    return afterSpeech || (cut && !reading.isAny(first - 1, NOT_FINAL));
  }

  private static final long NOT_FINAL =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.COLON,
          WordClass.SEMICOLON,
          WordClass.DASH,
          WordClass.NOUN,
          WordClass.VERB,
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.OPEN_BRACKET);

  /** The last character inside the marks, blanks left out. */
  public char lastCharacter(int quotation) {
    Quotation marked = reading.marks().quotations().get(quotation);
    int i = marked.end() - 1;
    while (i > marked.begin()
        && (Characters.isBlank(reading.document().text().charAt(i)) || isMark(i))) {
      i--;
    }
    return reading.document().text().charAt(i);
  }

  private boolean isMark(int offset) {
    return "'’‘”“\"".indexOf(reading.document().text().charAt(offset)) >= 0;
  }

  /** The character right after the closing mark, or a blank. */
  private char following(int quotation) {
    int end = reading.marks().quotations().get(quotation).outerEnd();
    return end < reading.document().text().length() ? reading.document().text().charAt(end) : ' ';
  }

  /** “…,” “…?” “…!” “… —”: a report may follow. */
  public boolean leadsOn(int quotation) {
    return ",?!—–-…".indexOf(lastCharacter(quotation)) >= 0 || following(quotation) == ',';
  }

  public boolean endsSentence(int quotation) {
    return ".?!…".indexOf(lastCharacter(quotation)) >= 0;
  }

  /** Whether the words end in the punctuation of speech, inside the marks or right after them. */
  public boolean isPunctuated(int quotation) {
    return ",.?!…—–-;".indexOf(lastCharacter(quotation)) >= 0
        || ",.".indexOf(following(quotation)) >= 0;
  }

  public boolean startsUpper(int quotation) {
    Quotation marked = reading.marks().quotations().get(quotation);
    return Character.isUpperCase(reading.document().text().charAt(marked.begin()));
  }

  /** May be small in a name: “Songs of the North”. */
  private static final long SMALL =
      WordClass.mask(
          WordClass.NAME, WordClass.DETERMINER, WordClass.PREPOSITION, WordClass.CONJUNCTION);

  /**
   * Whether the words read like the name of a work: “The Long Night”, “Songs of the North”, but not
   * “Thank you, Oslo”, “Too many”, “You Lie!”.
   */
  public boolean isName(int quotation) {
    int words = 0;
    boolean upper = false;
    for (int i = reading.marks().firstInside(quotation);
        i < reading.marks().endInside(quotation);
        i++) {
      if (Character.isLetterOrDigit(reading.lower(i).codePointAt(0))) {
        upper = Character.isUpperCase(reading.tokens().text(i).codePointAt(0));
        if (!upper && (words == 0 || !reading.isAny(i, SMALL))) {
          return false;
        }
        words++;
      } else if (reading.lower(i).startsWith("!") || reading.lower(i).startsWith("?")) {
        return false;
      }
    }
    return upper && words >= 2;
  }

  /** How many words are inside. */
  public int words(int quotation) {
    int words = 0;
    for (int i = reading.marks().firstInside(quotation);
        i < reading.marks().endInside(quotation);
        i++) {
      if (Character.isLetterOrDigit(reading.lower(i).codePointAt(0))) {
        words++;
      }
    }
    return words;
  }

  /** Whether the words make a clause: a finite verb, or five words and more. */
  public boolean isClauseLike(int quotation) {
    for (int i = reading.marks().firstInside(quotation);
        i < reading.marks().endInside(quotation);
        i++) {
      if (reading.is(i, WordClass.FINITE) || reading.is(i, WordClass.VERB)) {
        return true;
      }
    }
    return words(quotation) >= 5;
  }

  /** A clause, or three words and more from a capital to a full stop: no “The Long Road.” */
  public boolean isSentenceLike(int quotation) {
    boolean whole = startsUpper(quotation) && endsSentence(quotation) && !isName(quotation);
    return isClauseLike(quotation) || (words(quotation) >= 3 && whole);
  }

  /** Whether the whole paragraph is this one quotation without final punctuation: a heading. */
  public boolean isHeading(int quotation) {
    int first = reading.marks().firstOf(quotation);
    int end = reading.marks().endOf(quotation);
    boolean alone =
        (first == 0 || reading.paragraph(first - 1) != reading.paragraph(first))
            && (end >= reading.size() || reading.paragraph(end) != reading.paragraph(end - 1));
    return alone && !endsSentence(quotation);
  }
}
