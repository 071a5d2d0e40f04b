package org.attestnlp.rules.numbers.lexemes;

import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.rules.lexicon.MeasureWords;

/** The lexemes of a text, with the questions that every reader asks of them. */
public final class Lexemes {

  private final List<Lexeme> list;
  private final boolean sterling;
  private final boolean folded;

  public Lexemes(List<Lexeme> list) {
    this.list = list;
    this.folded = hasFoldedPound();
    this.sterling = list.stream().anyMatch(l -> MeasureWords.STERLING.contains(l.lower()));
  }

  /** Whether some amount of the text is in British money, so that its pounds are no weight. */
  public boolean sterling() {
    return sterling;
  }

  public int size() {
    return list.size();
  }

  public Lexeme get(int i) {
    return list.get(i);
  }

  public boolean has(int i) {
    return i >= 0 && i < list.size();
  }

  public boolean isWord(int i, String word) {
    return has(i) && list.get(i).isWord(word);
  }

  public boolean isMark(int i, char mark) {
    return has(i) && list.get(i).isMark(mark);
  }

  public boolean isDigits(int i) {
    return has(i) && list.get(i).kind() == Lexeme.Kind.DIGITS;
  }

  /** The word in lower case, empty past the end. */
  public String lower(int i) {
    return has(i) ? list.get(i).lower() : "";
  }

  /**
   * Whether “PS” is what became of a pound sign in a text brought down to ASCII: “PS8.1bn”,
   * “PS21,700”, and beside those “PS15”, but not the “PS5” on which one plays.
   */
  public boolean isFoldedPound(int i) {
    boolean glued = isWord(i, "ps") && get(i).capital() && isDigits(i + 1) && get(i + 1).glued();
    return glued && (folded || isSurelyFolded(i));
  }

  private boolean isSurelyFolded(int i) {
    boolean scaled =
        has(i + 2) && get(i + 2).glued() && Numerals.letters(get(i + 2).lower()) != null;
    return scaled || !get(i + 1).plainDigits();
  }

  private boolean hasFoldedPound() {
    for (int i = 0; i + 1 < list.size(); i++) {
      boolean sign = list.get(i).isWord("ps") && list.get(i).capital();
      if (sign && isDigits(i + 1) && get(i + 1).glued() && isSurelyFolded(i)) {
        return true;
      }
    }
    return false;
  }

  /** The number of a run of digits, zero for anything else. */
  public BigDecimal value(int i) {
    BigDecimal value = list.get(i).value();
    return value == null ? BigDecimal.ZERO : value;
  }

  /** Past a hyphen that stands between two pieces without blanks, else the same place. */
  public int skipHyphen(int i) {
    boolean hyphen = has(i + 1) && list.get(i).isDash() && list.get(i).glued();
    return hyphen && list.get(i + 1).glued() ? i + 1 : i;
  }

  /** Whether this many lexemes stand without a blank between them. */
  public boolean joined(int at, int count) {
    if (at + count > list.size()) {
      return false;
    }
    for (int i = at + 1; i < at + count; i++) {
      if (!list.get(i).glued()) {
        return false;
      }
    }
    return true;
  }
}
