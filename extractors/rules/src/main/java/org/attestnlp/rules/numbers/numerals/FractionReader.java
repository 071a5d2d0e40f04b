package org.attestnlp.rules.numbers.numerals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.lexemes.Numerals;
import org.attestnlp.rules.numbers.units.UnitReader;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a whole: {@code two-thirds}, {@code a fifth of}, {@code 1/3}, {@code one in five},
 * {@code every third}.
 */
final class FractionReader {

  /** As many quarters as a whole has. */
  private static final int QUARTERS = 4;

  private static final BigDecimal LEAST_SCALE = BigDecimal.valueOf(1000);

  /** “twenty-first” as a denominator. */
  private record Compound(int end, BigDecimal value, boolean plural) {}

  private final Lexemes lexemes;
  private final CardinalReader cardinals;
  private final UnitReader units;
  private final ShareReader shares;

  FractionReader(Lexemes lexemes, CardinalReader cardinals) {
    this.lexemes = lexemes;
    this.units = new UnitReader(lexemes);
    this.cardinals = cardinals;
    this.shares = new ShareReader(lexemes, cardinals);
  }

  @Nullable Reading read(int first) {
    Lexeme lexeme = lexemes.get(first);
    if (lexeme.kind() == Lexeme.Kind.FRACTION) {
      return new Reading(first, first + 1, VulgarFractions.value(lexeme), Form.FRACTION);
    }
    Reading slash = slash(first);
    if (slash != null) {
      return slash;
    }
    if (lexeme.isWord("every")) {
      return every(first);
    }
    Reading over = starts(lexeme) ? overOrMixed(first) : null;
    if (over != null) {
      return over;
    }
    if (lexeme.isWord("a") || lexeme.isWord("half") || lexeme.isWord("one")) {
      Reading single = singlePart(first);
      if (single != null) {
        return single;
      }
    }
    return lexeme.kind() == Lexeme.Kind.WORD || lexeme.plainDigits() ? several(first) : null;
  }

  private static boolean starts(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.DIGITS || Numerals.starts(lexeme);
  }

  /** “2000 over 3”, “twenty and three fifths”, “one and a fourth”. */
  private @Nullable Reading overOrMixed(int first) {
    Reading whole = cardinals.read(first);
    if (whole == null || whole.end() + 1 >= lexemes.size()) {
      return null;
    }
    int next = whole.end() + 1;
    if (lexemes.get(whole.end()).isWord("over")) {
      Reading below = cardinals.read(next);
      return below != null && below.value().signum() > 0 && closes(below.end())
          ? fraction(first, below.end(), whole.value(), below.value())
          : null;
    }
    if (!lexemes.get(whole.end()).isWord("and") || lexemes.get(next).kind() != Lexeme.Kind.WORD) {
      return null;
    }
    boolean single = lexemes.get(next).isWord("a") || lexemes.get(next).isWord("one");
    Reading part = single ? singlePart(next) : null;
    part = part != null ? part : several(next);
    part = part != null ? part : hyphened(next); // “one and three-quarter miles”
    boolean fits =
        part != null
            && part.value().compareTo(BigDecimal.ONE) < 0
            && !(part.end() < lexemes.size() && lexemes.get(part.end()).isWord("of"))
            && Numerals.denominator(lexemes.get(part.end() - 1)) != null;
    return fits && part != null
        ? new Reading(first, part.end(), whole.value().add(part.value()), Form.WORDS)
        : null;
  }

  /** “three-quarter”: a part that tells how long something is. */
  private @Nullable Reading hyphened(int first) {
    Reading numerator = cardinals.read(first);
    int at = numerator == null ? first : lexemes.skipHyphen(numerator.end());
    boolean hyphen = numerator != null && at > numerator.end();
    BigDecimal denominator = hyphen ? Numerals.denominator(lexemes.get(at)) : null;
    return numerator == null || denominator == null
        ? null
        : fraction(first, at + 1, numerator.value(), denominator);
  }

  /** “lost 5 over 10 years” is no fraction: only punctuation may follow. */
  private boolean closes(int i) {
    return i >= lexemes.size()
        || (lexemes.get(i).kind() == Lexeme.Kind.MARK && !lexemes.get(i).isDash());
  }

  /** “1/3”, both small and the first smaller. */
  private @Nullable Reading slash(int first) {
    if (first + 2 >= lexemes.size() || !lexemes.get(first).plainDigits()) {
      return null;
    }
    Lexeme over = lexemes.get(first + 1);
    Lexeme below = lexemes.get(first + 2);
    boolean written = over.isMark('/') && over.glued() && below.plainDigits() && below.glued();
    boolean longer = first + 3 < lexemes.size() && lexemes.get(first + 3).isMark('/');
    if (!written || longer) {
      return null;
    }
    BigDecimal numerator = lexemes.value(first);
    BigDecimal denominator = lexemes.value(first + 2);
    boolean small =
        numerator.compareTo(denominator) < 0 && denominator.compareTo(BigDecimal.valueOf(100)) <= 0;
    return small ? fraction(first, first + 3, numerator, denominator) : null;
  }

  /** “every third apartment”. */
  private @Nullable Reading every(int first) {
    BigDecimal denominator =
        first + 1 < lexemes.size() ? Numerals.ordinal(lexemes.get(first + 1)) : null;
    if (denominator == null || denominator.compareTo(BigDecimal.ONE) <= 0) {
      return null;
    }
    return fraction(first, first + 2, BigDecimal.ONE, denominator);
  }

  /** “a third of”, “half of”, “half the”, “one third”, “one half”, “a quarter”. */
  private @Nullable Reading singlePart(int first) {
    boolean half = lexemes.get(first).isWord("half");
    if (half && TimeWords.HALF_OPENER.contains(lexemes.lower(first - 1))) {
      return null; // “in the first half of May”
    }
    int at = half ? first : lexemes.skipHyphen(first + 1);
    if (at >= lexemes.size()) {
      return null;
    }
    Compound compound = half ? null : compound(at);
    if (compound != null && !compound.plural() && partFollows(compound.end(), false)) {
      return fraction(first, compound.end(), BigDecimal.ONE, compound.value());
    }
    if (half && lexemes.isWord(at + 1, "a") && units.after(at + 2) != null) {
      return fraction(first, at + 2, BigDecimal.ONE, BigDecimal.valueOf(2)); // “half a mile”
    }
    Lexeme part = lexemes.get(at);
    BigDecimal denominator = part.lower().endsWith("s") ? null : Numerals.denominator(part);
    if (denominator == null) {
      return null;
    }
    boolean one = lexemes.get(first).isWord("one") || isPoint(lexemes.skipHyphen(at + 1));
    boolean bounded = half && bounded(first);
    return one || bounded || partFollows(at + 1, half) || !half && isAmount(first, at + 1)
        ? fraction(first, at + 1, BigDecimal.ONE, denominator)
        : null;
  }

  /** “a quarter point”, “a half percentage point” */
  private boolean isPoint(int at) {
    int point = lexemes.isWord(at, "percentage") ? lexemes.skipHyphen(at + 1) : at;
    return lexemes.isWord(point, "point");
  }

  /** “nearly half”, “cut by half”, but “by half-time”, “about half a mile” */
  private boolean bounded(int half) {
    String behind = lexemes.lower(lexemes.skipHyphen(half + 1));
    return NumeralWords.BEFORE_HALF.contains(lexemes.lower(half - 1))
        && !NumeralWords.HALF_NAME.contains(behind);
  }

  /** “grew by a third last year”, but “was sued by a third man” */
  private boolean isAmount(int first, int end) {
    return NumeralWords.BEFORE_A_PART.contains(lexemes.lower(first - 1))
        && NumeralWords.AFTER_AN_AMOUNT.contains(lexemes.lower(end));
  }

  /** “a third suspect” is an ordinal, “a third of the suspects” a part. */
  private boolean partFollows(int i, boolean half) {
    if (i >= lexemes.size()) {
      return true;
    }
    Lexeme next = lexemes.get(i);
    if (half) {
      return NumeralWords.AFTER_HALF.contains(next.lower());
    }
    return NumeralWords.AFTER_A_PART.contains(next.lower())
        || (next.kind() == Lexeme.Kind.MARK && !next.isDash());
  }

  /** “two-thirds”, “three quarters”, “five eighths”, “one in five”, “nine out of 10”. */
  private @Nullable Reading several(int first) {
    Reading numerator = cardinals.read(first);
    if (numerator == null || numerator.end() >= lexemes.size()) {
      return null;
    }
    int at = lexemes.skipHyphen(numerator.end());
    if (at >= lexemes.size()) {
      return null;
    }
    Reading split = byCompound(numerator);
    if (split != null) {
      return split;
    }
    Lexeme next = lexemes.get(at);
    boolean plural = next.lower().endsWith("s");
    BigDecimal denominator = plural ? Numerals.denominator(next) : null;
    if (denominator != null && !isSeason(numerator, next, at)) {
      return fraction(first, at + 1, numerator.value(), denominator);
    }
    Reading part = shares.outOf(numerator);
    return part != null ? part : shares.outOfNoun(numerator);
  }

  /** “a third of a million”: the part of a scale word is a number by itself. */
  Reading scaled(Reading part) {
    int of = part.end();
    BigDecimal scale =
        lexemes.isWord(of, "of") && lexemes.isWord(of + 1, "a") && lexemes.has(of + 2)
            ? Numerals.scale(lexemes.get(of + 2))
            : null;
    if (part.form() != Form.FRACTION || scale == null || scale.compareTo(LEAST_SCALE) < 0) {
      return part;
    }
    BigDecimal value = part.value().multiply(scale).setScale(0, RoundingMode.HALF_UP);
    return new Reading(part.first(), of + 3, value, Form.WORDS);
  }

  /** “in eight quarters”, “the first two quarters”: parts of a year, not of a whole. */
  private boolean isSeason(Reading numerator, Lexeme part, int at) {
    boolean whole = numerator.value().compareTo(BigDecimal.valueOf(QUARTERS)) >= 0;
    boolean counted = NumeralWords.BEFORE_QUARTERS.contains(lexemes.lower(numerator.first() - 1));
    boolean of = at + 1 < lexemes.size() && lexemes.get(at + 1).isWord("of");
    return part.isWord("quarters") && !of && (whole || counted);
  }

  /** “three twenty firsts” and “one hundred thirty fifths”: tens and units divide together. */
  private @Nullable Reading byCompound(Reading numerator) {
    int last = numerator.end() - 1;
    Compound after = compound(numerator.end());
    if (after != null && after.plural()) {
      return fraction(numerator.first(), after.end(), numerator.value(), after.value());
    }
    BigDecimal ten = last > numerator.first() ? Numerals.ten(lexemes.get(last)) : null;
    Compound inside = ten == null ? null : compound(last);
    return inside != null && inside.plural() && !lexemes.get(last - 1).isDash() && ten != null
        ? fraction(numerator.first(), inside.end(), numerator.value().subtract(ten), inside.value())
        : null;
  }

  private @Nullable Compound compound(int tens) {
    BigDecimal ten = tens < lexemes.size() ? Numerals.ten(lexemes.get(tens)) : null;
    int at = lexemes.skipHyphen(tens + 1);
    if (ten == null || at >= lexemes.size()) {
      return null;
    }
    String word = lexemes.get(at).lower();
    boolean plural = word.endsWith("s");
    BigDecimal unit = Numerals.ordinal(plural ? word.substring(0, word.length() - 1) : word);
    return unit == null || unit.compareTo(BigDecimal.TEN) >= 0
        ? null
        : new Compound(at + 1, ten.add(unit), plural);
  }

  static Reading fraction(int first, int end, BigDecimal numerator, BigDecimal denominator) {
    return new Reading(first, end, VulgarFractions.divide(numerator, denominator), Form.FRACTION);
  }
}
