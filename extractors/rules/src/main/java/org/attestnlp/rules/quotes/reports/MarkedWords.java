package org.attestnlp.rules.quotes.reports;

import org.attestnlp.rules.syntax.marks.Stretch;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.tool.Characters;

/** What a marked stretch looks like from outside: speech, or words lifted out of a sentence. */
public final class MarkedWords {

  private final Passage reading;

  public MarkedWords(Passage reading) {
    this.reading = reading;
  }

  /** Whether a sentence starts with the stretch. */
  public boolean startsSentence(int stretch) {
    int first = reading.marks().firstOf(stretch);
    int inside = reading.marks().firstInside(stretch);
    if (first == 0
        || reading.paragraph(first - 1) != reading.paragraph(inside)
        || reading.is(first - 1, WordClass.STOP)) {
      return true;
    }
    boolean afterMark = reading.is(first - 1, WordClass.MARK);
    boolean afterSpeech = afterMark && endsSentence(reading.marks().of(first - 1));
    boolean cut = reading.sentenceFirst(first) == first || reading.sentenceFirst(inside) == inside;
    boolean whole = leadsOn(stretch) || endsSentence(stretch) && startsUpper(stretch);
    if (reading.lower(first - 1).endsWith(".") && whole && isClauseLike(stretch)) {
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
  public char lastCharacter(int stretch) {
    Stretch marked = reading.marks().stretches().get(stretch);
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
  private char following(int stretch) {
    int end = reading.marks().stretches().get(stretch).outerEnd();
    return end < reading.document().text().length() ? reading.document().text().charAt(end) : ' ';
  }

  /** “…,” “…?” “…!” “… —”: a report may follow. */
  public boolean leadsOn(int stretch) {
    return ",?!—–-…".indexOf(lastCharacter(stretch)) >= 0 || following(stretch) == ',';
  }

  public boolean endsSentence(int stretch) {
    return ".?!…".indexOf(lastCharacter(stretch)) >= 0;
  }

  /** Whether the words end in the punctuation of speech, inside the marks or right after them. */
  public boolean isPunctuated(int stretch) {
    return ",.?!…—–-;".indexOf(lastCharacter(stretch)) >= 0
        || ",.".indexOf(following(stretch)) >= 0;
  }

  public boolean startsUpper(int stretch) {
    Stretch marked = reading.marks().stretches().get(stretch);
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
  public boolean isName(int stretch) {
    int words = 0;
    boolean upper = false;
    for (int i = reading.marks().firstInside(stretch);
        i < reading.marks().endInside(stretch);
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
  public int words(int stretch) {
    int words = 0;
    for (int i = reading.marks().firstInside(stretch);
        i < reading.marks().endInside(stretch);
        i++) {
      if (Character.isLetterOrDigit(reading.lower(i).codePointAt(0))) {
        words++;
      }
    }
    return words;
  }

  /** Whether the words make a clause: a finite verb, or five words and more. */
  public boolean isClauseLike(int stretch) {
    for (int i = reading.marks().firstInside(stretch);
        i < reading.marks().endInside(stretch);
        i++) {
      if (reading.is(i, WordClass.FINITE) || reading.is(i, WordClass.VERB)) {
        return true;
      }
    }
    return words(stretch) >= 5;
  }

  /** A clause, or three words and more from a capital to a full stop: no “The Long Road.” */
  public boolean isSentenceLike(int stretch) {
    boolean whole = startsUpper(stretch) && endsSentence(stretch) && !isName(stretch);
    return isClauseLike(stretch) || (words(stretch) >= 3 && whole);
  }

  /** Whether the whole paragraph is this one stretch without final punctuation: a heading. */
  public boolean isHeading(int stretch) {
    int first = reading.marks().firstOf(stretch);
    int end = reading.marks().endOf(stretch);
    boolean alone =
        (first == 0 || reading.paragraph(first - 1) != reading.paragraph(first))
            && (end >= reading.size() || reading.paragraph(end) != reading.paragraph(end - 1));
    return alone && !endsSentence(stretch);
  }
}
