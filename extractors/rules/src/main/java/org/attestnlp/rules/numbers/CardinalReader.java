package org.attestnlp.rules.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinals in digits, words or both: {@code 3,000}, {@code twenty-one thousand}, {@code
 * 1.2m}, {@code half a million}, {@code two and a half billion}, {@code three dozen}.
 *
 * <p>Number words are read as in English counting: units, tens and hundreds fill a group, a scale
 * word closes it.
 */
final class CardinalReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal CRORE = BigDecimal.valueOf(10_000_000);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal LARGEST = new BigDecimal("1e24");

  private final List<Lexeme> lexemes;

  CardinalReader(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  /** The longest cardinal that starts at a lexeme, or null. */
  @Nullable Reading read(int first) {
    Reading fraction = fractionOfScale(first);
    if (fraction != null) {
      return fraction;
    }
    Lexeme lexeme = lexemes.get(first);
    boolean article = lexeme.isWord("a") || lexeme.isWord("an");
    if (article) {
      return articleNumber(first);
    }
    if (lexeme.kind() == Lexeme.Kind.DIGITS) {
      return new Walk(first).digits();
    }
    return new Walk(first).words();
  }

  /** "half a million", "half-a-million", "a quarter million", "half a dozen", "a half billion". */
  private @Nullable Reading fractionOfScale(int first) {
    int i = first;
    if (word(i, "a")) {
      i++;
    }
    boolean half = word(i, "half");
    if (!half && !word(i, "quarter")) {
      return null;
    }
    i = skipHyphen(i + 1);
    if (word(i, "of")) {
      i++;
    }
    if (word(i, "a")) {
      i = skipHyphen(i + 1);
    }
    BigDecimal scale = i < lexemes.size() ? scaleOrCollective(i) : null;
    BigDecimal part = half ? HALF : new BigDecimal("0.25");
    return scale == null ? null : new Reading(first, i + 1, part.multiply(scale), Form.WORDS);
  }

  /** "a hundred", "a million and a half", "a dozen", "a hundred thousand". */
  private @Nullable Reading articleNumber(int first) {
    int i = first + 1;
    if (i >= lexemes.size() || scaleOrCollective(i) == null || plural(lexemes.get(i))) {
      return null;
    }
    Reading rest = new Walk(i).words();
    return rest == null ? null : new Reading(first, rest.end(), rest.value(), Form.WORDS);
  }

  private static boolean plural(Lexeme lexeme) {
    return lexeme.lower().endsWith("s");
  }

  private @Nullable BigDecimal scaleOrCollective(int i) {
    Lexeme lexeme = lexemes.get(i);
    BigDecimal scale = Numerals.scale(lexeme);
    return scale != null ? scale : Numerals.collective(lexeme);
  }

  private boolean word(int i, String word) {
    return i < lexemes.size() && lexemes.get(i).isWord(word);
  }

  private int skipHyphen(int i) {
    boolean hyphen = i + 1 < lexemes.size() && lexemes.get(i).isDash() && lexemes.get(i).glued();
    return hyphen && lexemes.get(i + 1).glued() ? i + 1 : i;
  }

  /** One walk over the words of a number. */
  private final class Walk {

    private final int first;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private @Nullable BigDecimal lastScale;
    private boolean any;
    private boolean groupStarted;
    private boolean afterAnd;

    private Walk(int first) {
      this.first = first;
      this.at = first;
    }

    /** From digits: "1.2m", "90 billion", "2 1/2", "4 thousand 3 hundred". */
    private @Nullable Reading digits() {
      group = value(at);
      groupStarted = true;
      any = true;
      boolean wholeGroup = group.scale() <= 0;
      at++;
      power();
      BigDecimal letters = at < lexemes.size() ? letters(at) : null;
      if (letters != null) {
        return new Reading(first, at + 1, group.multiply(letters), Form.DIGITS);
      }
      vulgarPart();
      andAHalf();
      scales();
      if (wholeGroup && lastScale != null) {
        moreGroups();
      }
      return finish(Form.DIGITS);
    }

    /** "40k", "2.33 k", "300 Cr". */
    private @Nullable BigDecimal letters(int i) {
      Lexeme lexeme = lexemes.get(i);
      boolean spaced = !lexeme.glued() && lexeme.isWord("k") && !lexeme.capital();
      if (lexeme.isWord("cr")) {
        return CRORE;
      }
      return spaced ? BigDecimal.valueOf(1000) : Numerals.letters(lexeme);
    }

    /** "2.5^-1". */
    private void power() {
      if (at + 1 >= lexemes.size() || !lexemes.get(at).isMark('^') || !lexemes.get(at).glued()) {
        return;
      }
      boolean minus = lexemes.get(at + 1).isMark('-');
      int i = minus || lexemes.get(at + 1).isMark('+') ? at + 2 : at + 1;
      boolean small =
          i < lexemes.size()
              && lexemes.get(i).plainDigits()
              && lexemes.get(i).lower().length() <= 2;
      if (small && (!minus || group.signum() != 0)) {
        int exponent = value(i).intValue();
        group = group.pow(minus ? -exponent : exponent, MathContext.DECIMAL64);
        at = i + 1;
      }
    }

    private @Nullable Reading words() {
      if (!part()) {
        return null;
      }
      moreGroups();
      decimals();
      andAHalf();
      scales();
      return finish(Form.WORDS);
    }

    private void moreGroups() {
      while (at < lexemes.size() && more()) {
        // each turn takes one more word of the number
      }
    }

    private boolean more() {
      int before = at;
      at = joined(at);
      afterAnd = false;
      if (at == before
          && word(at, "and")
          && (lastScale != null || hundreds())
          && startsPart(at + 1)) {
        at++;
        afterAnd = true;
      }
      if (part()) {
        dozensAfterAnd();
        return true;
      }
      at = before;
      return false;
    }

    /** Over a hyphen, also a spaced one between tens and units: "fifty - two". */
    private int joined(int i) {
      boolean spaced =
          i > first
              && i + 1 < lexemes.size()
              && lexemes.get(i).isDash()
              && Numerals.ten(lexemes.get(i - 1)) != null
              && unitAt(i + 1) != null;
      return spaced ? i + 1 : skipHyphen(i);
    }

    /** "three hundred and two dozen": the dozens are those after the "and". */
    private void dozensAfterAnd() {
      BigDecimal dozen = at < lexemes.size() ? Numerals.collective(lexemes.get(at)) : null;
      if (afterAnd && dozen != null && group.compareTo(HUNDRED) > 0) {
        BigDecimal rest = group.remainder(HUNDRED);
        group = group.subtract(rest).add(rest.multiply(dozen));
        at++;
      }
    }

    private boolean hundreds() {
      return group.compareTo(HUNDRED) >= 0;
    }

    /** "and five", but not "and a half" nor a number that cannot fill the free places. */
    private boolean startsPart(int i) {
      if (i >= lexemes.size()) {
        return false;
      }
      Lexeme next = lexemes.get(i);
      boolean small =
          Numerals.unit(next) != null || Numerals.teen(next) != null || Numerals.ten(next) != null;
      return small && fits(next);
    }

    private boolean fits(Lexeme next) {
      BigDecimal rest = group.remainder(HUNDRED);
      if (Numerals.unit(next) != null) {
        return group.remainder(TEN).signum() == 0 && rest.compareTo(TEN) != 0;
      }
      return rest.signum() == 0;
    }

    /** Takes one word, if it fits here. */
    private boolean part() {
      if (at >= lexemes.size() || lexemes.get(at).kind() != Lexeme.Kind.WORD) {
        return digitGroup();
      }
      Lexeme lexeme = lexemes.get(at);
      BigDecimal unit = Numerals.unit(lexeme);
      BigDecimal teen = Numerals.teen(lexeme);
      BigDecimal ten = Numerals.ten(lexeme);
      BigDecimal small = unit != null ? unit : teen != null ? teen : ten;
      if (small != null) {
        return (fits(lexeme) || spokenHundreds(ten))
            && add(small, group.signum() == 0 && groupStarted);
      }
      return scale() || collective();
    }

    /** "one twenty two": the first word counts hundreds. */
    private boolean spokenHundreds(@Nullable BigDecimal ten) {
      boolean lone = ten != null && lastScale == null && at == first + 1;
      boolean unit = unitAt(first) != null && unitAt(at + 1) != null;
      if (!lone || !unit || group.signum() == 0) {
        return false;
      }
      group = group.multiply(HUNDRED);
      return true;
    }

    /** "4 thousand 3 hundred": digits go on after a scale. */
    private boolean digitGroup() {
      boolean goesOn =
          lastScale != null
              && at + 1 < lexemes.size()
              && lexemes.get(at).plainDigits()
              && !groupStarted
              && value(at).compareTo(lastScale) < 0
              && scaleSmallerThan(at + 1, lastScale);
      return goesOn && add(value(at), false);
    }

    private boolean scaleSmallerThan(int i, BigDecimal limit) {
      BigDecimal scale = Numerals.scale(lexemes.get(i));
      return scale != null && scale.compareTo(limit) < 0;
    }

    private boolean add(BigDecimal small, boolean afterZero) {
      if (afterZero) {
        return false; // "zero five" is two numbers
      }
      group = group.add(small);
      groupStarted = true;
      any = true;
      at++;
      return true;
    }

    private boolean scale() {
      BigDecimal scale = Numerals.scale(lexemes.get(at));
      if (scale == null || (plural(lexemes.get(at)) && !groupStarted && lastScale == null)) {
        return false;
      }
      boolean hundred = scale.compareTo(HUNDRED) == 0;
      BigDecimal count = groupStarted ? group : BigDecimal.ONE;
      if (hundred) {
        if (count.compareTo(HUNDRED) >= 0 || (!groupStarted && lastScale != null)) {
          return false;
        }
        group = count.multiply(HUNDRED);
        groupStarted = true;
      } else if (total.compareTo(LARGEST) >= 0) {
        return false;
      } else if (lastScale != null && !groupStarted) { // "three thousand million"
        total = total.multiply(scale);
        lastScale = scale;
      } else if (lastScale != null && scale.compareTo(lastScale) >= 0) {
        total = total.add(count).multiply(scale);
        closeGroup(scale);
      } else {
        total = total.add(count.multiply(scale));
        closeGroup(scale);
      }
      any = true;
      at++;
      return true;
    }

    private void closeGroup(BigDecimal scale) {
      group = BigDecimal.ZERO;
      groupStarted = false;
      lastScale = scale;
    }

    private boolean collective() {
      BigDecimal collective = Numerals.collective(lexemes.get(at));
      if (collective == null || (plural(lexemes.get(at)) && !groupStarted)) {
        return false;
      }
      group = (groupStarted ? group : BigDecimal.ONE).multiply(collective);
      groupStarted = true;
      any = true;
      at++;
      return true;
    }

    private void scales() {
      while (at < lexemes.size()) {
        int before = at;
        at = skipHyphen(at);
        boolean taken = lexemes.get(at).kind() == Lexeme.Kind.WORD && (scale() || collective());
        if (!taken) {
          at = before;
          return;
        }
        andAHalf();
      }
    }

    /** "2½", "2 1/2". */
    private void vulgarPart() {
      if (at < lexemes.size() && lexemes.get(at).kind() == Lexeme.Kind.FRACTION) {
        group = group.add(VulgarFractions.value(lexemes.get(at)));
        at++;
      } else if (at + 2 < lexemes.size()
          && !lexemes.get(at).glued()
          && lexemes.get(at).plainDigits()
          && lexemes.get(at + 1).isMark('/')
          && lexemes.get(at + 1).glued()
          && lexemes.get(at + 2).plainDigits()
          && lexemes.get(at + 2).glued()
          && value(at).compareTo(value(at + 2)) < 0) {
        group = group.add(VulgarFractions.divide(value(at), value(at + 2)));
        at += 3;
      }
    }

    /** "a million and a half", "two and a half million". */
    private void andAHalf() {
      if (!(word(at, "and")
          && word(at + 1, "a")
          && (word(at + 2, "half") || word(at + 2, "quarter")))) {
        return;
      }
      BigDecimal part = word(at + 2, "half") ? HALF : new BigDecimal("0.25");
      if (groupStarted) {
        group = group.add(part);
      } else if (lastScale != null) {
        BigDecimal scale = at + 3 < lexemes.size() ? Numerals.scale(lexemes.get(at + 3)) : null;
        total =
            total.add(
                part.multiply(scale != null && scale.compareTo(lastScale) < 0 ? scale : lastScale));
        at += scale != null && scale.compareTo(lastScale) < 0 ? 1 : 0;
      }
      at += 3;
    }

    /** "two point five", "nine point nought four". */
    private void decimals() {
      if (!word(at, "point") || at + 1 >= lexemes.size()) {
        return;
      }
      BigDecimal place = new BigDecimal("0.1");
      int i = at + 1;
      BigDecimal two = tensAndUnit(i);
      if (two != null) {
        group = group.add(two.movePointLeft(2));
        at =
            Numerals.ten(lexemes.get(i)) != null && unitAt(skipHyphen(i + 1)) != null
                ? skipHyphen(i + 1) + 1
                : i + 1;
        groupStarted = true;
        return;
      }
      for (BigDecimal unit = unitAt(i); unit != null && i - at <= 12; unit = unitAt(i)) {
        group = group.add(unit.multiply(place));
        place = place.movePointLeft(1);
        i++;
      }
      if (i > at + 1) {
        at = i;
        groupStarted = true;
      }
    }

    private @Nullable BigDecimal tensAndUnit(int i) {
      BigDecimal ten = Numerals.ten(lexemes.get(i));
      if (ten == null) {
        return Numerals.teen(lexemes.get(i));
      }
      BigDecimal unit = unitAt(skipHyphen(i + 1));
      return unit == null ? ten : ten.add(unit);
    }

    private @Nullable BigDecimal unitAt(int i) {
      return i < lexemes.size() ? Numerals.unit(lexemes.get(i)) : null;
    }

    private @Nullable Reading finish(Form form) {
      BigDecimal value = total.add(group);
      return any && value.compareTo(LARGEST) < 0 ? new Reading(first, at, value, form) : null;
    }

    private BigDecimal value(int i) {
      BigDecimal value = lexemes.get(i).value();
      return value == null ? BigDecimal.ZERO : value;
    }
  }
}
