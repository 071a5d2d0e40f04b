package org.attestnlp.rules.numbers;

import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.NumberRole;
import org.attestnlp.spi.Quantity;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Reads one numeric expression with its sign, currency, unit and range. */
final class QuantityReader {

  private final List<Lexeme> lexemes;
  private final CardinalReader cardinals;
  private final FractionReader fractions;
  private final UnitReader units;

  QuantityReader(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
    this.cardinals = new CardinalReader(lexemes);
    this.fractions = new FractionReader(lexemes, cardinals);
    this.units = new UnitReader(lexemes);
  }

  /**
   * An expression that was read.
   *
   * @param end one past its last lexeme
   * @param quantity the expression
   */
  record Found(int end, Quantity quantity) {}

  /** One end of a range, or the whole of a single amount. */
  private record Amount(
      int first, int end, BigDecimal value, Form form, @Nullable String unit, boolean scaled) {}

  /** The expression that starts at a lexeme, or null. */
  @Nullable Found read(int at) {
    Found zero = zero(at);
    if (zero != null) {
      return zero;
    }
    Amount low = amount(at);
    if (low == null) {
      return vague(at);
    }
    Amount high = highEnd(low);
    return high == null ? single(low) : range(low, high);
  }

  private Found single(Amount amount) {
    return found(
        amount.first(),
        amount.end(),
        amount.form(),
        ClaimKind.EXACT,
        amount.value(),
        null,
        amount.unit());
  }

  private Found range(Amount low, Amount high) {
    String unit = high.unit() != null ? high.unit() : low.unit();
    BigDecimal lowValue = shareScale(low, high);
    return found(
        low.first(), high.end(), low.form(), ClaimKind.RANGE, lowValue, high.value(), unit);
  }

  private Found found(
      int first,
      int end,
      Form form,
      ClaimKind kind,
      BigDecimal value,
      @Nullable BigDecimal high,
      @Nullable String unit) {
    String rate =
        unit == null || end >= lexemes.size() || Units.isTime(unit) ? null : units.rate(end);
    boolean rated = rate != null && unit != null && !unit.equals("percent") && !unit.contains("/");
    int begin = lexemes.get(first).begin();
    int stop = lexemes.get(end - 1).end();
    String full = rated ? unit + "/" + rate : unit;
    return new Found(end, new Quantity(begin, stop, form, kind, value, high, full, null));
  }

  // -- single amounts

  private @Nullable Amount amount(int first) {
    int sign = sign(first);
    int at = sign > 0 ? first + sign : first;
    if (at >= lexemes.size()) {
      return null;
    }
    Prefix prefix = prefix(at);
    Reading reading = number(prefix == null ? at : prefix.end());
    if (reading == null) {
      return null;
    }
    BigDecimal value = sign > 0 ? reading.value().negate() : reading.value();
    boolean scaled = reading.end() - reading.first() > 1;
    if (prefix != null) {
      return new Amount(first, reading.end(), value, reading.form(), prefix.unit(), scaled);
    }
    UnitReader.Found unit = allowsUnit(reading) ? units.after(reading.end()) : null;
    return unit == null
        ? new Amount(first, reading.end(), value, reading.form(), plainUnit(reading), scaled)
        : withUnit(first, reading, value, unit, scaled);
  }

  private Amount withUnit(
      int first, Reading reading, BigDecimal value, UnitReader.Found unit, boolean scaled) {
    Form form = reading.form() == Form.FRACTION ? Form.DIGITS : reading.form();
    return new Amount(first, unit.end(), value, form, unit.unit(), scaled);
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

  private @Nullable Reading number(int at) {
    if (at >= lexemes.size()) {
      return null;
    }
    Reading ordinal = ordinal(at);
    if (ordinal != null) {
      return ordinal;
    }
    Reading fraction = fractions.read(at);
    Reading cardinal = cardinals.read(at);
    if (fraction != null && (cardinal == null || fraction.end() > cardinal.end())) {
      return fraction;
    }
    return cardinal != null ? times(cardinal) : wordOfHowOften(at);
  }

  /** "3rd", "third", "twenty-fifth"; "the third" of three is never a number of things. */
  private @Nullable Reading ordinal(int at) {
    Lexeme lexeme = lexemes.get(at);
    if (lexeme.plainDigits()) {
      boolean suffix =
          at + 1 < lexemes.size() && CalendarReader.isOrdinalSuffix(lexemes.get(at + 1));
      return suffix ? new Reading(at, at + 2, value(at), Form.ORDINAL) : null;
    }
    BigDecimal small = Numerals.ordinal(lexeme);
    if (small != null) {
      return new Reading(at, at + 1, small, Form.ORDINAL);
    }
    BigDecimal ten = Numerals.ten(lexeme);
    int next = skipHyphen(at + 1);
    BigDecimal unit =
        ten != null && next < lexemes.size() ? Numerals.ordinal(lexemes.get(next)) : null;
    boolean compound = ten != null && unit != null && unit.compareTo(BigDecimal.TEN) < 0;
    return compound && ten != null ? new Reading(at, next + 1, ten.add(unit), Form.ORDINAL) : null;
  }

  /** "three times", "10-fold", "three-fold". */
  private Reading times(Reading cardinal) {
    int at = skipHyphen(cardinal.end());
    if (at >= lexemes.size()) {
      return cardinal;
    }
    boolean fold = lexemes.get(at).isWord("fold");
    boolean times = lexemes.get(at).isWord("times") && !lexemes.get(at).capital();
    if (!fold && !times) {
      return cardinal;
    }
    boolean comparison = fold || comparisonAfter(at + 1);
    return cardinal.to(at + 1, cardinal.value(), comparison ? Form.MULTIPLE : Form.FREQUENCY);
  }

  /** "three times as many", "10 times higher", "twice the number". */
  private boolean comparisonAfter(int i) {
    if (i >= lexemes.size()) {
      return false;
    }
    String next = lexemes.get(i).lower();
    return switch (next) {
      case "as",
          "more",
          "less",
          "the",
          "higher",
          "larger",
          "bigger",
          "greater",
          "lower",
          "faster",
          "its",
          "their",
          "what" ->
          true;
      default -> false;
    };
  }

  private @Nullable Reading wordOfHowOften(int at) {
    Lexeme lexeme = lexemes.get(at);
    BigDecimal frequency = Numerals.frequency(lexeme);
    if (frequency != null) {
      boolean multiple = !lexeme.isWord("once") && comparisonAfter(at + 1);
      return new Reading(at, at + 1, frequency, multiple ? Form.MULTIPLE : Form.FREQUENCY);
    }
    BigDecimal multiple = Numerals.multiple(lexeme);
    return multiple == null ? null : new Reading(at, at + 1, multiple, Form.MULTIPLE);
  }

  // -- signs and currencies in front

  /** How many lexemes the minus sign takes, or 0. */
  private int sign(int at) {
    Lexeme lexeme = lexemes.get(at);
    boolean digitsNext = at + 1 < lexemes.size() && startsAmount(at + 1);
    if (!digitsNext) {
      return 0;
    }
    if (lexeme.isWord("minus") || lexeme.isWord("negative")) {
      return 1;
    }
    boolean mark = lexeme.isMark('-') || lexeme.isMark('−');
    boolean free = !lexeme.glued() || (at > 0 && lexemes.get(at - 1).isMark('('));
    return mark && free && (lexemes.get(at + 1).glued() || standsAlone(at)) ? 1 : 0;
  }

  /** "- 1,200,000" as the whole text, as in a table: a dash before words is a bullet. */
  private boolean standsAlone(int at) {
    for (int i = at + 1; i < lexemes.size(); i++) {
      Lexeme lexeme = lexemes.get(i);
      boolean letter = lexeme.kind() == Lexeme.Kind.WORD && !lexeme.isWord("k");
      if (letter || i > at + 6) {
        return false;
      }
    }
    return at == 0;
  }

  private boolean startsAmount(int i) {
    Lexeme lexeme = lexemes.get(i);
    return lexeme.kind() == Lexeme.Kind.DIGITS
        || Units.sign(lexeme.lower()) != null
        || Numerals.unit(lexeme) != null
        || Numerals.teen(lexeme) != null
        || Numerals.ten(lexeme) != null;
  }

  private record Prefix(int end, String unit) {}

  /** "$", "US$", "C$", "Rs", "EUR", "hk $". */
  private @Nullable Prefix prefix(int at) {
    Lexeme lexeme = lexemes.get(at);
    if (lexeme.kind() == Lexeme.Kind.MARK) {
      String sign = Units.sign(lexeme.lower());
      return sign == null || !digitsAt(at + 1) ? null : new Prefix(at + 1, sign);
    }
    if (lexeme.kind() != Lexeme.Kind.WORD || at + 1 >= lexemes.size()) {
      return null;
    }
    String joined = Units.sign(lexeme.lower() + lexemes.get(at + 1).lower());
    boolean dollar = lexemes.get(at + 1).isMark('$') || lexemes.get(at + 1).isMark('.');
    if (joined != null && dollar && digitsAt(at + 2)) {
      return new Prefix(at + 2, joined);
    }
    String alone = Units.sign(lexeme.lower());
    String code = alone != null ? alone : Units.code(lexeme.lower());
    boolean written = lexeme.capital() || (alone != null && lexeme.lower().equals("rs"));
    return code != null && written && digitsAt(at + 1) ? new Prefix(at + 1, code) : null;
  }

  private boolean digitsAt(int i) {
    return i < lexemes.size() && lexemes.get(i).kind() == Lexeme.Kind.DIGITS;
  }

  // -- ranges

  /**
   * The other end of "10-12,000", "400 to 450", "between 2.1 and 2.4 percent", "4bn–5bn", "two or
   * three"; or null.
   */
  private @Nullable Amount highEnd(Amount low) {
    int link = low.end();
    if (link + 1 >= lexemes.size() || low.form() == Form.ORDINAL || low.form() == Form.FREQUENCY) {
      return null;
    }
    Lexeme word = lexemes.get(link);
    boolean dash = word.isDash() || word.isMark('~');
    boolean to = word.isWord("to");
    boolean and = word.isWord("and") && preceded(low.first(), "between");
    boolean or = word.isWord("or");
    if (!dash && !to && !and && !or) {
      return null;
    }
    Amount high = amount(link + 1);
    if (high == null || !sameKind(low, high) || (to && preceded(low.first(), "from"))) {
      return null;
    }
    BigDecimal lowValue = shareScale(low, high);
    boolean grows = lowValue.compareTo(high.value()) < 0;
    boolean neighbours =
        !or || high.value().subtract(low.value()).compareTo(BigDecimal.valueOf(2)) <= 0;
    boolean years = bothYears(low, high);
    boolean tight = !dash || word.glued() == lexemes.get(link + 1).glued();
    return grows && neighbours && !years && tight ? high : null;
  }

  private boolean bothYears(Amount low, Amount high) {
    return low.unit() == null
        && high.unit() == null
        && CalendarReader.isYear(lexemes.get(low.end() - 1))
        && (CalendarReader.isYear(lexemes.get(high.end() - 1))
            || lexemes.get(high.end() - 1).lower().length() == 2);
  }

  private static boolean sameKind(Amount low, Amount high) {
    boolean forms =
        high.form() == Form.DIGITS || high.form() == Form.WORDS || high.form() == Form.FRACTION;
    boolean units = low.unit() == null || high.unit() == null || low.unit().equals(high.unit());
    boolean shareAlone = isShare(low) && high.unit() == null; // "rose 12.5% to 1,340"
    return forms
        && units
        && !shareAlone
        && (low.form() != Form.MULTIPLE || high.form() == Form.MULTIPLE);
  }

  private static boolean isShare(Amount amount) {
    return "percent".equals(amount.unit()) || "percentage_point".equals(amount.unit());
  }

  /** In "10-12,000" and "4 to 5 million" the low end takes the scale of the high end. */
  private BigDecimal shareScale(Amount low, Amount high) {
    if (low.scaled() || low.value().signum() <= 0) {
      return low.value();
    }
    BigDecimal scale = scaleOf(high);
    BigDecimal scaled = low.value().multiply(scale);
    boolean small = low.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    return small && scale.compareTo(BigDecimal.ONE) > 0 && scaled.compareTo(high.value()) < 0
        ? scaled
        : low.value();
  }

  private BigDecimal scaleOf(Amount high) {
    for (int i = high.first(); i < high.end(); i++) {
      Lexeme lexeme = lexemes.get(i);
      BigDecimal scale = Numerals.scale(lexeme);
      scale = scale != null ? scale : i > high.first() ? Numerals.letters(lexeme) : null;
      if (scale != null && scale.compareTo(BigDecimal.TEN) > 0) {
        return scale;
      }
    }
    return fullThousands(high) ? BigDecimal.valueOf(1000) : BigDecimal.ONE;
  }

  /** "12,000" in "10-12,000": the end of a group of zeros. */
  private boolean fullThousands(Amount high) {
    boolean grouped =
        !lexemes.get(high.end() - 1).plainDigits() || !lexemes.get(high.first()).plainDigits();
    return grouped
        && high.value().remainder(BigDecimal.valueOf(1000)).signum() == 0
        && high.form() == Form.DIGITS;
  }

  private boolean preceded(int first, String word) {
    return first > 0 && lexemes.get(first - 1).isWord(word);
  }

  // -- amounts without a number

  /** "Dozens of", "hundreds of thousands", "several", "a number of". */
  private @Nullable Found vague(int at) {
    Lexeme lexeme = lexemes.get(at);
    BigDecimal value = Numerals.vague(lexeme);
    if (value == null || (lexeme.isWord("tens") && !ofScale(at))) {
      return indefinite(at);
    }
    int end = at + 1;
    while (end + 1 < lexemes.size()
        && lexemes.get(end).isWord("of")
        && Numerals.vague(lexemes.get(end + 1)) != null) {
      BigDecimal scale = Numerals.vague(lexemes.get(end + 1));
      value = value.multiply(scale).divide(BigDecimal.valueOf(2));
      end += 2;
    }
    UnitReader.Found unit =
        end + 1 < lexemes.size() && lexemes.get(end).isWord("of") ? units.after(end + 1) : null;
    String name =
        unit != null && !Units.isTime(unit.unit()) && !unit.unit().equals("degree")
            ? unit.unit()
            : null;
    int stop = name == null || unit == null ? end : unit.end();
    return new Found(
        stop,
        new Quantity(
            lexeme.begin(),
            lexemes.get(stop - 1).end(),
            Form.VAGUE,
            ClaimKind.VAGUE,
            value,
            null,
            name,
            null));
  }

  private boolean ofScale(int at) {
    return at + 2 < lexemes.size()
        && lexemes.get(at + 1).isWord("of")
        && Numerals.vague(lexemes.get(at + 2)) != null;
  }

  private @Nullable Found indefinite(int at) {
    StringBuilder words = new StringBuilder();
    for (int n = 1; n <= 3 && at + n <= lexemes.size(); n++) {
      words.append(n > 1 ? " " : "").append(lexemes.get(at + n - 1).lower());
      if (Numerals.indefinite(words.toString())) {
        int end = at + n;
        boolean scale = end < lexemes.size() && Numerals.scale(lexemes.get(end)) != null;
        return scale ? someScale(at, end) : none(at, end, Numerals.few(words.toString()));
      }
    }
    return null;
  }

  /** "several hundred", "a few thousand": the scale word is all that is known. */
  private Found someScale(int at, int scaleAt) {
    BigDecimal scale = Numerals.scale(lexemes.get(scaleAt));
    int end = scaleAt + 1;
    while (scale != null && end < lexemes.size() && Numerals.scale(lexemes.get(end)) != null) {
      scale = scale.multiply(Numerals.scale(lexemes.get(end)));
      end++;
    }
    BigDecimal value = scale == null ? BigDecimal.ZERO : scale.multiply(BigDecimal.valueOf(2));
    return new Found(
        end,
        new Quantity(
            lexemes.get(at).begin(),
            lexemes.get(end - 1).end(),
            Form.VAGUE,
            ClaimKind.VAGUE,
            value,
            null,
            null,
            null));
  }

  private Found none(int at, int end, @Nullable BigDecimal value) {
    int begin = lexemes.get(at).begin();
    boolean group = lexemes.get(at).isWord("a") || !lexemes.get(at).lower().endsWith("y");
    NumberRole role = group && end - at > 1 ? NumberRole.VAGUE_NO_NUMERAL : NumberRole.VAGUE_GROUP;
    return new Found(
        end,
        new Quantity(
            begin,
            lexemes.get(end - 1).end(),
            Form.NO_NUMERAL,
            ClaimKind.VAGUE,
            value,
            null,
            null,
            role));
  }

  /** "none of the 14", "not a single vote", "not one", "no one" is nobody and no number. */
  private @Nullable Found zero(int at) {
    Lexeme lexeme = lexemes.get(at);
    boolean none =
        lexeme.isWord("none") && at + 1 < lexemes.size() && lexemes.get(at + 1).isWord("of");
    boolean single =
        lexeme.isWord("not")
            && at + 2 < lexemes.size()
            && (lexemes.get(at + 1).isWord("a") || lexemes.get(at + 1).isWord("one"))
            && lexemes.get(at + 2).isWord("single");
    boolean notOne =
        lexeme.isWord("not")
            && at + 2 < lexemes.size()
            && lexemes.get(at + 1).isWord("one")
            && !single;
    if (!none && !single && !notOne) {
      return null;
    }
    int end = at + (none ? 1 : single ? 3 : 2);
    return new Found(
        end,
        new Quantity(
            lexeme.begin(),
            lexemes.get(end - 1).end(),
            Form.ZERO,
            ClaimKind.EXACT,
            BigDecimal.ZERO,
            null,
            null,
            null));
  }

  private BigDecimal value(int i) {
    BigDecimal value = lexemes.get(i).value();
    return value == null ? BigDecimal.ZERO : value;
  }

  private int skipHyphen(int i) {
    boolean hyphen = i + 1 < lexemes.size() && lexemes.get(i).isDash() && lexemes.get(i).glued();
    return hyphen && lexemes.get(i + 1).glued() ? i + 1 : i;
  }
}
