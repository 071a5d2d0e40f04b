package org.attestnlp.rules.numbers.amounts;

import java.math.BigDecimal;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.lexemes.Numerals;
import org.attestnlp.rules.numbers.numerals.NumeralReader;
import org.attestnlp.rules.numbers.numerals.Reading;
import org.attestnlp.rules.numbers.units.UnitReader;
import org.attestnlp.rules.numbers.units.Units;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Reads a number with the sign and currency in front of it and the unit behind it. */
final class AmountReader {

  private static final int LONGEST_TABLE_CELL = 6;

  private final Lexemes lexemes;
  private final NumeralReader numerals;
  private final UnitReader units;

  AmountReader(Lexemes lexemes, UnitReader units) {
    this.lexemes = lexemes;
    this.numerals = new NumeralReader(lexemes);
    this.units = units;
  }

  /** The amount that starts at a lexeme, or null. */
  @Nullable Amount read(int first) {
    int sign = lexemes.has(first) ? sign(first) : 0;
    int at = first + sign;
    if (!lexemes.has(at)) {
      return null;
    }
    Prefix prefix = prefix(at);
    Reading reading = numerals.read(prefix == null ? at : prefix.end());
    if (reading == null) {
      return null;
    }
    BigDecimal value = sign > 0 ? reading.value().negate() : reading.value();
    boolean scaled = reading.end() - reading.first() > 1;
    if (prefix != null) {
      return new Amount(first, reading.end(), value, reading.form(), prefix.unit(), scaled);
    }
    UnitReader.Found unit = allowsUnit(reading) ? units.after(reading.end()) : null;
    unit = unit == null && reading.form() == Form.FRACTION ? point(reading.end()) : unit;
    unit = unit == null && reading.form() == Form.FRACTION ? unitOfPart(reading.end()) : unit;
    if (unit == null) {
      return new Amount(first, reading.end(), value, reading.form(), plainUnit(reading), scaled);
    }
    Form form = reading.form() == Form.FRACTION ? Form.DIGITS : reading.form();
    String name = isSterling(reading, unit) ? "GBP" : unit.unit();
    return new Amount(first, unit.end(), value, form, name, scaled);
  }

  /** “a quarter point”: of a rate, a percentage point. */
  private UnitReader.@Nullable Found point(int first) {
    int at = lexemes.skipHyphen(first);
    return lexemes.isWord(at, "point") ? new UnitReader.Found(at + 1, "percentage_point") : null;
  }

  /** “three quarters of an hour”, “a third of a euro”, but “a third of a second term” */
  private UnitReader.@Nullable Found unitOfPart(int of) {
    boolean whole =
        lexemes.isWord(of, "of") && (lexemes.isWord(of + 1, "a") || lexemes.isWord(of + 1, "an"));
    boolean ordinal = lexemes.isWord(of + 2, "second") && isThing(of + 3);
    UnitReader.Found unit = whole && !ordinal ? units.after(of + 2) : null;
    return unit == null || unit.unit().equals("percent") ? null : unit;
  }

  private boolean isThing(int at) {
    return lexemes.has(at)
        && lexemes.get(at).kind() == Lexeme.Kind.WORD
        && !FunctionWords.PREPOSITION.contains(lexemes.lower(at))
        && !lexemes.isWord(at, "and");
  }

  /** “12 million pounds for the goalkeeper”, but “12 million pounds of beef”, “a 9-pound trout”. */
  private boolean isSterling(Reading reading, UnitReader.Found unit) {
    int last = reading.end() - 1;
    BigDecimal scale = last > reading.first() ? Numerals.scale(lexemes.get(last)) : null;
    boolean large = scale != null && scale.compareTo(BigDecimal.valueOf(1000)) >= 0;
    return lexemes.isWord(reading.end(), "pounds")
        && unit.end() == reading.end() + 1
        && !lexemes.isWord(unit.end(), "of")
        && (large || lexemes.sterling());
  }

  private static boolean allowsUnit(Reading reading) {
    return reading.form() != Form.MULTIPLE
        && reading.form() != Form.ORDINAL
        && reading.form() != Form.FREQUENCY;
  }

  private static @Nullable String plainUnit(Reading reading) {
    return switch (reading.form()) {
      case FRACTION -> "fraction";
      case MULTIPLE -> "times";
      case DIGITS, WORDS, ORDINAL, FREQUENCY, VAGUE, NO_NUMERAL, ZERO -> null;
    };
  }

  // -- signs

  /** How many lexemes the minus sign takes, or 0. */
  private int sign(int at) {
    Lexeme lexeme = lexemes.get(at);
    if (!lexemes.has(at + 1) || !startsAmount(lexemes.get(at + 1))) {
      return 0;
    }
    if (lexeme.isWord("minus") || lexeme.isWord("negative")) {
      return isMargin(at) ? 0 : 1;
    }
    boolean mark = lexeme.isMark('-') || lexeme.isMark('−');
    boolean free = !lexeme.glued() || lexemes.isMark(at - 1, '(');
    boolean minus = free && lexemes.get(at + 1).glued() && !isDash(at);
    return mark && (minus || free && standsAlone(at)) ? 1 : 0;
  }

  /** “plus or minus 3 points”, “plus/minus 3” */
  private boolean isMargin(int minus) {
    boolean link = lexemes.isWord(minus - 1, "or") || lexemes.isMark(minus - 1, '/');
    return link && lexemes.isWord(minus - 2, "plus");
  }

  /**
   * “lost eight lorries -3 of them tankers”, “-11 civilians wounded” in a list, but “it was -14
   * degrees”, “a low of -14 in the north”.
   */
  private boolean isDash(int mark) {
    Reading reading = lexemes.isDigits(mark + 1) ? numerals.read(mark + 1) : null;
    if (reading == null || reading.form() != Form.DIGITS || units.after(reading.end()) != null) {
      return false;
    }
    String before = lexemes.lower(mark - 1);
    boolean governed =
        FunctionWords.BE.contains(before) || FunctionWords.PREPOSITION.contains(before);
    String next = lexemes.lower(reading.end());
    boolean word =
        lexemes.has(reading.end()) && lexemes.get(reading.end()).kind() == Lexeme.Kind.WORD;
    return !governed && word && !next.startsWith("point") && !next.startsWith("degree");
  }

  /** “- 1,200,000” as the whole text, as in a table: a dash before words is a bullet. */
  private boolean standsAlone(int at) {
    for (int i = at + 1; lexemes.has(i); i++) {
      Lexeme lexeme = lexemes.get(i);
      boolean letter = lexeme.kind() == Lexeme.Kind.WORD && !lexeme.isWord("k");
      if (letter || i > at + LONGEST_TABLE_CELL) {
        return false;
      }
    }
    return at == 0;
  }

  private static boolean startsAmount(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.DIGITS
        || Units.sign(lexeme.lower()) != null
        || Numerals.unit(lexeme) != null
        || Numerals.teen(lexeme) != null
        || Numerals.ten(lexeme) != null;
  }

  // -- currencies in front

  private record Prefix(int end, String unit) {}

  /** “$”, “US$”, “C$”, “$US”, “Rs”, “EUR”, “hk $”. */
  private @Nullable Prefix prefix(int at) {
    Lexeme lexeme = lexemes.get(at);
    if (lexeme.kind() == Lexeme.Kind.MARK) {
      String sign = Units.sign(lexeme.lower());
      return sign == null ? null : lexemes.isDigits(at + 1) ? new Prefix(at + 1, sign) : turned(at);
    }
    if (lexeme.kind() != Lexeme.Kind.WORD || !lexemes.has(at + 1)) {
      return null;
    }
    if (lexemes.isFoldedPound(at)) {
      return new Prefix(at + 1, "GBP");
    }
    if (lexeme.isWord("y") && lexeme.capital() && isFoldedYen(at + 1)) {
      return new Prefix(at + 2, "JPY"); // “Y=590 billion”: a text brought down to ASCII
    }
    String joined = fits(at) ? Units.sign(lexeme.lower() + lexemes.lower(at + 1)) : null;
    boolean dollar = lexemes.isMark(at + 1, '$') || lexemes.isMark(at + 1, '.');
    if (joined != null && dollar && lexemes.isDigits(at + 2)) {
      return new Prefix(at + 2, joined);
    }
    String alone = Units.sign(lexeme.lower());
    String code = alone != null ? alone : Units.code(lexeme.lower());
    boolean written = lexeme.capital() || (alone != null && lexeme.lower().equals("rs"));
    return code != null && written && lexemes.isDigits(at + 1) ? new Prefix(at + 1, code) : null;
  }

  /** “=590 billion”, “=12,000”, but not “=4”. */
  private boolean isFoldedYen(int at) {
    boolean number =
        lexemes.isMark(at, '=')
            && lexemes.get(at).glued()
            && lexemes.isDigits(at + 1)
            && lexemes.get(at + 1).glued();
    if (!number) {
      return false;
    }
    boolean scaled = lexemes.has(at + 2) && Numerals.scale(lexemes.get(at + 2)) != null;
    return scaled || lexemes.lower(at + 1).length() > 2;
  }

  /** “A$40” and “US $40” name a country; “a $40 fine” and “A $40 fine” have an article. */
  private boolean fits(int at) {
    Lexeme lexeme = lexemes.get(at);
    boolean letter = lexeme.end() - lexeme.begin() == 1;
    boolean pronoun = lexeme.isWord("us") && !lexeme.capital(); // “it owes us $3 million”
    boolean code = !letter && !pronoun || lexeme.capital() && !lexeme.isWord("a");
    return code || lexemes.get(at + 1).glued();
  }

  /** “$US5 million”, “$A82”: the country behind the sign. */
  private @Nullable Prefix turned(int at) {
    if (!lexemes.isDigits(at + 2) || !lexemes.get(at + 1).glued()) {
      return null;
    }
    String sign = Units.sign(lexemes.lower(at + 1) + lexemes.lower(at));
    return sign == null ? null : new Prefix(at + 2, sign);
  }
}
