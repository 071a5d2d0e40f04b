package org.attestnlp.rules.numbers.numerals;

import java.math.BigDecimal;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.lexemes.Numerals;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** One walk over the words of a number: “three hundred and five thousand two point five”. */
class CardinalWalk {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final int MOST_DECIMALS = 12;

  final Lexemes lexemes;
  final int first;
  final RunningTotal sum = new RunningTotal();
  int at;
  private boolean afterAnd;

  CardinalWalk(Lexemes lexemes, int first) {
    this.lexemes = lexemes;
    this.first = first;
    this.at = first;
  }

  /** The number in words that starts here, or null. */
  @Nullable Reading read() {
    if (!part()) {
      return null;
    }
    moreParts();
    decimals();
    andAHalf();
    scales();
    return finish(Form.WORDS);
  }

  final @Nullable Reading finish(Form form) {
    BigDecimal value = sum.value();
    return value == null ? null : new Reading(first, at, value, form);
  }

  final void moreParts() {
    while (more()) {
      // each turn takes one more word of the number
    }
  }

  private boolean more() {
    int before = at;
    at = joined(at);
    afterAnd = at == before && andGoesOn();
    if (afterAnd) {
      at++;
    }
    if (part()) {
      dozensAfterAnd();
      return true;
    }
    at = before;
    return false;
  }

  /** Over a hyphen, also a spaced one between tens and units: “fifty - two”. */
  private int joined(int i) {
    boolean spaced =
        i > first
            && lexemes.has(i + 1)
            && lexemes.get(i).isDash()
            && Numerals.ten(lexemes.get(i - 1)) != null
            && unitAt(i + 1) != null;
    return spaced ? i + 1 : lexemes.skipHyphen(i);
  }

  /** “and five”, but not “and a half” nor a number that cannot fill the free places. */
  private boolean andGoesOn() {
    boolean open = sum.lastScale() != null || sum.hasHundreds();
    if (!open || !lexemes.isWord(at, "and") || !lexemes.has(at + 1)) {
      return false;
    }
    Lexeme next = lexemes.get(at + 1);
    return small(next) != null && sum.fits(Numerals.unit(next) != null);
  }

  private void dozensAfterAnd() {
    BigDecimal dozen = lexemes.has(at) ? Numerals.collective(lexemes.get(at)) : null;
    if (afterAnd && dozen != null && sum.collectiveOfRest(dozen)) {
      at++;
    }
  }

  private static @Nullable BigDecimal small(Lexeme lexeme) {
    BigDecimal unit = Numerals.unit(lexeme);
    BigDecimal teen = unit != null ? unit : Numerals.teen(lexeme);
    return teen != null ? teen : Numerals.ten(lexeme);
  }

  /** Takes one word, if it fits here. */
  private boolean part() {
    if (!lexemes.has(at) || lexemes.get(at).kind() != Lexeme.Kind.WORD) {
      return digitGroup();
    }
    Lexeme lexeme = lexemes.get(at);
    BigDecimal small = small(lexeme);
    if (small == null) {
      return scale() || collective();
    }
    if (!sum.fits(Numerals.unit(lexeme) != null) && !spokenHundreds(lexeme)) {
      return false;
    }
    sum.add(small);
    at++;
    return true;
  }

  /** “one twenty two”: the first word counts hundreds. */
  private boolean spokenHundreds(Lexeme lexeme) {
    boolean second = at == first + 1 && sum.lastScale() == null && sum.group().signum() != 0;
    boolean spoken =
        Numerals.ten(lexeme) != null && unitAt(first) != null && unitAt(at + 1) != null;
    if (second && spoken) {
      sum.set(sum.group().multiply(HUNDRED));
    }
    return second && spoken;
  }

  /** “4 thousand 3 hundred”: digits go on after a scale. */
  private boolean digitGroup() {
    BigDecimal last = sum.lastScale();
    if (last == null || sum.started() || !lexemes.has(at + 1) || !lexemes.get(at).plainDigits()) {
      return false;
    }
    BigDecimal next = Numerals.scale(lexemes.get(at + 1));
    boolean smaller =
        next != null && next.compareTo(last) < 0 && lexemes.value(at).compareTo(last) < 0;
    if (smaller) {
      sum.add(lexemes.value(at));
      at++;
    }
    return smaller;
  }

  private boolean scale() {
    BigDecimal scale = Numerals.scale(lexemes.get(at));
    boolean loose = lexemes.lower(at).endsWith("s") && !sum.started() && sum.lastScale() == null;
    if (scale == null || loose || !sum.scale(scale)) {
      return false;
    }
    at++;
    return true;
  }

  private boolean collective() {
    BigDecimal collective = Numerals.collective(lexemes.get(at));
    boolean loose = lexemes.lower(at).endsWith("s") && !sum.started();
    if (collective == null || loose || !sum.collective(collective)) {
      return false;
    }
    at++;
    return true;
  }

  /** Scale words behind the number: “2.5 million”, “five dozen”. */
  final void scales() {
    while (lexemes.has(at)) {
      int before = at;
      at = lexemes.skipHyphen(at);
      boolean word = lexemes.get(at).kind() == Lexeme.Kind.WORD;
      if (!word || !(scale() || collective())) {
        at = before;
        return;
      }
      andAHalf();
    }
  }

  /** “a million and a half”, “two and a half million”. */
  final void andAHalf() {
    boolean half = lexemes.isWord(at + 2, "half");
    boolean quarter = lexemes.isWord(at + 2, "quarter");
    if (!lexemes.isWord(at, "and") || !lexemes.isWord(at + 1, "a") || !(half || quarter)) {
      return;
    }
    BigDecimal part = half ? HALF : QUARTER;
    BigDecimal last = sum.lastScale();
    at += 3;
    if (sum.started()) {
      sum.add(part);
    } else if (last != null) {
      BigDecimal next = lexemes.has(at) ? Numerals.scale(lexemes.get(at)) : null;
      boolean smaller = next != null && next.compareTo(last) < 0;
      sum.addToTotal(part.multiply(smaller && next != null ? next : last));
      at += smaller ? 1 : 0;
    }
  }

  /** “two point five”, “nine point nought four”, “six point twenty-five”. */
  private void decimals() {
    if (!lexemes.isWord(at, "point") || !lexemes.has(at + 1)) {
      return;
    }
    int i = at + 1;
    BigDecimal two = tensAndUnit(i);
    if (two != null) {
      int unit = lexemes.skipHyphen(i + 1);
      boolean both = Numerals.ten(lexemes.get(i)) != null && unitAt(unit) != null;
      sum.add(two.movePointLeft(2));
      at = both ? unit + 1 : i + 1;
      return;
    }
    BigDecimal place = new BigDecimal("0.1");
    BigDecimal decimals = BigDecimal.ZERO;
    for (BigDecimal unit = unitAt(i); unit != null && i - at <= MOST_DECIMALS; unit = unitAt(i)) {
      decimals = decimals.add(unit.multiply(place));
      place = place.movePointLeft(1);
      i++;
    }
    if (i > at + 1) {
      sum.add(decimals);
      at = i;
    }
  }

  private @Nullable BigDecimal tensAndUnit(int i) {
    BigDecimal ten = Numerals.ten(lexemes.get(i));
    if (ten == null) {
      return Numerals.teen(lexemes.get(i));
    }
    BigDecimal unit = unitAt(lexemes.skipHyphen(i + 1));
    return unit == null ? ten : ten.add(unit);
  }

  private @Nullable BigDecimal unitAt(int i) {
    return lexemes.has(i) ? Numerals.unit(lexemes.get(i)) : null;
  }
}
