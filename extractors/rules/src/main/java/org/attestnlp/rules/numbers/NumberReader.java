package org.attestnlp.rules.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.NumberRole;
import org.attestnlp.rules.numbers.amounts.QuantityReader;
import org.attestnlp.rules.numbers.calendar.CalendarReader;
import org.attestnlp.rules.numbers.lexemes.Digits;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.lexemes.Lexer;
import org.attestnlp.rules.numbers.lexemes.Numerals;
import org.attestnlp.rules.numbers.numerals.RunningTotal;
import org.attestnlp.rules.numbers.units.Units;
import org.attestnlp.spi.Quantity;
import org.attestnlp.spi.Quantity.Form;
import org.attestnlp.spi.Walk;

/**
 * Reads every numeric expression of a text, from left to right, the longest reading first. Works on
 * characters alone: no tokens, no tags.
 *
 * <pre>{@code
 * NumberReader.read("about 3.5bn euros"); // 3500000000 EUR at [6,17)
 * }</pre>
 */
public final class NumberReader {

  private static final int LONGEST_CURRENCY = 4; // “U.S.” before “$”

  private final Lexemes lexemes;
  private final CalendarReader calendar;
  private final QuantityReader quantities;
  private final List<Quantity> found = new ArrayList<>();

  private NumberReader(Lexemes lexemes) {
    this.lexemes = lexemes;
    this.calendar = new CalendarReader(lexemes);
    this.quantities = new QuantityReader(lexemes);
  }

  /** The numeric expressions in text order, not overlapping; offsets in UTF-16 code units. */
  public static List<Quantity> read(String text) {
    NumberReader reader = new NumberReader(new Lexemes(Lexer.cut(text)));
    Walk.over(0, reader.lexemes.size(), reader::step);
    return List.copyOf(reader.found);
  }

  private int step(int at) {
    int end = name(at);
    if (end > 0) {
      return end;
    }
    if (isEndless(lexemes.get(at))) {
      found.add(endless(lexemes.get(at)));
      return at + 1;
    }
    CalendarReader.Found date = calendar.read(at);
    if (date != null) {
      int begin = lexemes.get(at).begin();
      int stop = lexemes.get(date.end() - 1).end();
      found.add(
          new Quantity(
              begin, stop, Form.DIGITS, ClaimKind.EXACT, date.value(), null, null, date.role()));
      return date.end();
    }
    QuantityReader.Found quantity = mayStart(at) ? quantities.read(at) : null;
    if (quantity == null) {
      return at + 1;
    }
    found.add(quantity.quantity());
    return quantity.end();
  }

  /**
   * Most words start no number: one look tells. What is glued to a word before it starts none
   * either.
   */
  private boolean mayStart(int at) {
    Lexeme lexeme = lexemes.get(at);
    if (lexeme.glued() && at > 0 && lexemes.get(at - 1).kind() == Lexeme.Kind.WORD) {
      return false;
    }
    if (lexeme.kind() != Lexeme.Kind.WORD || Numerals.starts(lexeme)) {
      return true;
    }
    boolean currency = at + 1 < lexemes.size() && lexemes.get(at + 1).kind() != Lexeme.Kind.WORD;
    return currency && lexeme.end() - lexeme.begin() <= LONGEST_CURRENCY;
  }

  /**
   * “K-2”, “FA-50”, “G7”, “TK1723”, “Covid-19”, “737-800”, “v2.0”: digits that belong to a name;
   * one past its end, or 0.
   */
  private int name(int at) {
    Lexeme lexeme = lexemes.get(at);
    if (lexeme.kind() != Lexeme.Kind.WORD
        || !lexeme.capital()
        || lexeme.glued() && at > 0 && isDigits(at - 1)) {
      return 0;
    }
    boolean torn = lexeme.isWord("covid"); // “Covid -19”, “Covid- 19”
    boolean hyphen =
        at + 2 < lexemes.size()
            && lexemes.get(at + 1).isDash()
            && (lexemes.get(at + 1).glued() || torn);
    int digits = hyphen && (lexemes.get(at + 2).glued() || torn) ? at + 2 : at + 1;
    if (!isDigits(digits)
        || !(lexemes.get(digits).glued() || torn && hyphen)
        || Units.sign(lexeme.lower()) != null
        || lexemes.isFoldedPound(at)
        || isCode(lexeme)) {
      return 0;
    }
    int end = digits + 1;
    while (end < lexemes.size() && lexemes.get(end).glued() && belongs(end)) {
      end++;
    }
    Lexeme number = lexemes.get(digits);
    NumberRole role =
        hyphen
            ? NumberRole.MODEL_NAME
            : number.lower().length() > 2 ? NumberRole.IDENTIFIER : NumberRole.NAME_PART;
    int stop = lexemes.get(end - 1).end();
    found.add(
        new Quantity(
            lexeme.begin(), stop, Form.DIGITS, ClaimKind.EXACT, number.value(), null, null, role));
    return end;
  }

  /** More digits than any amount has: no number that could be claimed. */
  private static boolean isEndless(Lexeme lexeme) {
    BigDecimal value = lexeme.value();
    boolean skipped = value != null && value.signum() == 0;
    return value != null
        && (skipped && lexeme.end() - lexeme.begin() > Digits.MOST
            || value.compareTo(RunningTotal.LARGEST) >= 0);
  }

  private static Quantity endless(Lexeme lexeme) {
    NumberRole role = NumberRole.IDENTIFIER;
    return new Quantity(
        lexeme.begin(), lexeme.end(), Form.DIGITS, ClaimKind.EXACT, null, null, null, role);
  }

  private boolean isCode(Lexeme lexeme) {
    return Units.code(lexeme.lower()) != null;
  }

  private boolean belongs(int i) {
    Lexeme lexeme = lexemes.get(i);
    boolean hyphenInside = lexeme.isDash() && i + 1 < lexemes.size() && lexemes.get(i + 1).glued();
    return lexeme.kind() == Lexeme.Kind.WORD && lexeme.lower().length() <= 2
        || lexeme.kind() == Lexeme.Kind.DIGITS
        || hyphenInside && isDigits(i + 1);
  }

  private boolean isDigits(int i) {
    return i < lexemes.size() && lexemes.get(i).kind() == Lexeme.Kind.DIGITS;
  }
}
