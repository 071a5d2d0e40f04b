package org.attestnlp.rules.numbers.numerals;

import java.math.BigDecimal;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.numbers.calendar.CalendarReader;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.lexemes.Numerals;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Reads a bare number: a cardinal, a fraction, an ordinal, a multiple or a frequency. */
public final class NumeralReader {

  private final Lexemes lexemes;
  private final CardinalReader cardinals;
  private final FractionReader fractions;

  public NumeralReader(Lexemes lexemes) {
    this.lexemes = lexemes;
    this.cardinals = new CardinalReader(lexemes);
    this.fractions = new FractionReader(lexemes, cardinals);
  }

  /** The longest number that starts at a lexeme, or null. */
  public @Nullable Reading read(int at) {
    if (!lexemes.has(at)) {
      return null;
    }
    Reading ordinal = ordinal(at);
    if (ordinal != null) {
      return ordinal;
    }
    Reading part = fractions.read(at);
    Reading fraction = part == null ? null : fractions.scaled(part);
    Reading cardinal = cardinals.read(at);
    if (fraction != null && (cardinal == null || fraction.end() > cardinal.end())) {
      return fraction;
    }
    return cardinal != null ? times(cardinal) : wordOfHowOften(at);
  }

  /** “3rd”, “third”, “twenty-fifth”; “the third” of three is never a number of things. */
  private @Nullable Reading ordinal(int at) {
    Lexeme lexeme = lexemes.get(at);
    if (lexeme.plainDigits()) {
      boolean suffix = CalendarReader.isOrdinal(lexemes, at);
      return suffix ? new Reading(at, at + 2, lexemes.value(at), Form.ORDINAL) : null;
    }
    BigDecimal small = Numerals.ordinal(lexeme);
    if (small != null) {
      return new Reading(at, at + 1, small, Form.ORDINAL);
    }
    BigDecimal ten = Numerals.ten(lexeme);
    int next = lexemes.skipHyphen(at + 1);
    BigDecimal unit = ten != null && lexemes.has(next) ? Numerals.ordinal(lexemes.get(next)) : null;
    boolean compound = ten != null && unit != null && unit.compareTo(BigDecimal.TEN) < 0;
    return compound && ten != null ? new Reading(at, next + 1, ten.add(unit), Form.ORDINAL) : null;
  }

  /** “three times”, “10-fold”, “three-fold”. */
  private Reading times(Reading cardinal) {
    int at = lexemes.skipHyphen(cardinal.end());
    boolean fold = lexemes.isWord(at, "fold");
    boolean times = lexemes.isWord(at, "times") && !lexemes.get(at).capital();
    if (!fold && !times) {
      return cardinal;
    }
    boolean multiple = fold || comparisonAfter(at);
    return cardinal.to(at + 1, cardinal.value(), multiple ? Form.MULTIPLE : Form.FREQUENCY);
  }

  private @Nullable Reading wordOfHowOften(int at) {
    Lexeme lexeme = lexemes.get(at);
    BigDecimal frequency = Numerals.frequency(lexeme);
    if (frequency != null) {
      boolean multiple = !lexeme.isWord("once") && comparisonAfter(at);
      return new Reading(at, at + 1, frequency, multiple ? Form.MULTIPLE : Form.FREQUENCY);
    }
    BigDecimal base = Numerals.multipleBase(lexeme);
    if (base != null && isInfinitive(at)) {
      return new Reading(at, at + 1, base, Form.MULTIPLE);
    }
    BigDecimal multiple = Numerals.multiple(lexeme);
    return multiple == null ? null : new Reading(at, at + 1, multiple, Form.MULTIPLE);
  }

  /** “will double the number”, “wants to nearly triple its fleet”, but “rose to double figures”. */
  private boolean isInfinitive(int at) {
    int before = at - 1;
    while (lexemes.lower(before).endsWith("ly")
        || lexemes.isWord(before, "almost")
        || lexemes.isWord(before, "than") && lexemes.isWord(before - 1, "more")
        || lexemes.isWord(before, "more")) {
      before--;
    }
    if (!NumeralWords.BEFORE_MULTIPLE.contains(lexemes.lower(before))) {
      return false;
    }
    String next = lexemes.lower(at + 1);
    if (next.equals("up") || next.equals("down") || next.equals("back") || next.equals("as")) {
      return false; // “will double up on checks”
    }
    boolean verb = lexemes.isWord(at, "halve") || !lexemes.isWord(before, "to");
    return verb || before < at - 1 || opensObject(at + 1);
  }

  private boolean opensObject(int next) {
    return !lexemes.has(next)
        || lexemes.get(next).kind() == Lexeme.Kind.MARK
        || NumeralWords.BEFORE_MULTIPLE_OBJECT.contains(lexemes.lower(next));
  }

  /** “three times as many”, “10 times higher”, “twice the number”. */
  private boolean comparisonAfter(int i) {
    return NumeralWords.MULTIPLE_COMPARISON.contains(lexemes.lower(i + 1));
  }
}
