package org.attestnlp.rules.numbers.units;

import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.lexemes.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind a number and says what it measures: percent signs, currencies, measure
 * units, rates.
 */
public final class UnitReader {

  private static final Set<String> RATE_WORDS = MeasureWords.RATE_WORD;

  private final Lexemes lexemes;
  private final DegreeReader degrees;

  public UnitReader(Lexemes lexemes) {
    this.lexemes = lexemes;
    this.degrees = new DegreeReader(lexemes);
  }

  /**
   * A unit behind a number.
   *
   * @param end one past its last lexeme
   * @param unit as in the record
   */
  public record Found(int end, String unit) {}

  /** The unit that starts at a lexeme, or null. */
  public @Nullable Found after(int at) {
    if (at >= lexemes.size()) {
      return null;
    }
    Found percent = percent(at);
    if (percent != null) {
      return percent;
    }
    Found money = money(at);
    return money != null ? money : measure(at);
  }

  private @Nullable Found percent(int first) {
    int at = lexemes.skipHyphen(first);
    Lexeme lexeme = lexemes.get(at);
    if (lexeme.isMark('%') || lexeme.isMark('٪')) {
      return pointsAfter(new Found(at + 1, "percent"));
    }
    if (lexeme.isWord("percent") || lexeme.isWord("pct")) {
      return pointsAfter(new Found(at + 1, "percent"));
    }
    if (lexeme.isWord("per") && at + 1 < lexemes.size()) {
      int cent = lexemes.skipHyphen(at + 1);
      if (lexemes.get(cent).isWord("cent")) {
        return pointsAfter(new Found(cent + 1, "percent"));
      }
    }
    boolean points = lexeme.isWord("percentage") && pointAt(lexemes.skipHyphen(at + 1));
    return points ? new Found(lexemes.skipHyphen(at + 1) + 1, "percentage_point") : null;
  }

  /** “2 percent points” and “2% points” are percentage points too. */
  private Found pointsAfter(Found percent) {
    return pointAt(percent.end()) ? new Found(percent.end() + 1, "percentage_point") : percent;
  }

  private boolean pointAt(int i) {
    return i < lexemes.size()
        && (lexemes.get(i).isWord("point") || lexemes.get(i).isWord("points"));
  }

  private @Nullable Found money(int at) {
    Lexeme lexeme = lexemes.get(at);
    if (lexeme.kind() == Lexeme.Kind.MARK) {
      String sign = Units.sign(lexeme.lower());
      boolean next = !lexeme.glued() && lexemes.isDigits(at + 1) && lexemes.get(at + 1).glued();
      return sign == null || next ? null : new Found(at + 1, sign); // “two $500 checks”
    }
    boolean verb =
        lexeme.isWord("won") && NumeralWords.OBJECT_OPENER.contains(lexemes.lower(at + 1));
    if (verb) {
      return null; // “the class of 2020 won the title”
    }
    String alone = Units.currency(lexeme.lower());
    String code = lexeme.capital() ? Units.code(lexeme.lower()) : null;
    if (code != null) {
      return new Found(at + 1, code);
    }
    if (alone != null) {
      boolean sterling = at + 1 < lexemes.size() && lexemes.get(at + 1).isWord("sterling");
      return sterling ? new Found(at + 2, "GBP") : new Found(at + 1, alone);
    }
    return withCountry(at);
  }

  private @Nullable Found withCountry(int at) {
    int words = Units.startsCountry(lexemes.lower(at)) ? 2 : 1;
    if (at + words >= lexemes.size()) {
      return null;
    }
    String country =
        words == 1
            ? lexemes.get(at).lower()
            : lexemes.get(at).lower() + " " + lexemes.get(at + 1).lower();
    String plain = country.endsWith(".") ? "us" : country;
    String code = Units.currency(plain, lexemes.get(at + words).lower());
    return code == null ? null : new Found(at + words + 1, code);
  }

  private @Nullable Found measure(int first) {
    int at = lexemes.skipHyphen(first);
    Lexeme lexeme = lexemes.get(at);
    Found special = degrees.read(at);
    special = special != null ? special : partsPer(at);
    if (special != null) {
      return special;
    }
    String glued = gluedUnit(at);
    if (glued != null) {
      return new Found(at + 1, glued);
    }
    if (isMetre(lexemes, at)) {
      return new Found(at + 1, "metre");
    }
    if (isPower(lexeme)) {
      return powered(at);
    }
    if (isStone(at)) {
      return new Found(at + 1, "stone");
    }
    Found compound = compound(at);
    if (compound != null) {
      return compound;
    }
    String unit = wordOrSymbol(lexeme);
    return unit == null ? perOnly(at) : speed(new Found(at + 1, unit));
  }

  /** “41pc”, “80p”, “0.19in”, “14st”: letters that measure only right behind the digits. */
  private @Nullable String gluedUnit(int at) {
    Lexeme lexeme = lexemes.get(at);
    boolean small = lexeme.glued() && !lexeme.capital() && lexemes.isDigits(at - 1);
    boolean picture = // “a 1080p camera”
        lexeme.isWord("p")
            && small
            && lexemes.get(at - 1).plainDigits()
            && lexemes.lower(at - 1).length() > 3;
    return small && !picture ? Units.glued(lexeme.lower()) : null;
  }

  /** “14 stone 6 pounds”, “lost two stone.”, but “two stone walls”. */
  private boolean isStone(int at) {
    if (!lexemes.isWord(at, "stone")) {
      return false;
    }
    boolean noun =
        lexemes.has(at + 1)
            && lexemes.get(at + 1).kind() == Lexeme.Kind.WORD
            && !FunctionWords.CLOSED.contains(lexemes.lower(at + 1))
            && !FunctionWords.PREPOSITION.contains(lexemes.lower(at + 1));
    return !noun;
  }

  private static boolean isPower(Lexeme lexeme) {
    return lexeme.isWord("square") || lexeme.isWord("cubic") || lexeme.isWord("sq");
  }

  /** “square miles”, “sq. km” */
  private @Nullable Found powered(int at) {
    int next = lexemes.isMark(at + 1, '.') ? at + 2 : at + 1;
    String unit = lexemes.has(next) ? wordOrSymbol(lexemes.get(next)) : null;
    String prefix = lexemes.isWord(at, "cubic") ? "cubic " : "square ";
    return unit == null ? null : new Found(next + 1, prefix + unit);
  }

  /** “25 basis points”, “a 40 light-year journey” */
  private @Nullable Found compound(int at) {
    int second = lexemes.skipHyphen(at + 1);
    String unit =
        lexemes.has(second) ? Units.compound(lexemes.lower(at), lexemes.lower(second)) : null;
    return unit == null ? null : new Found(second + 1, unit);
  }

  /** “300,000 barrels per day”; barrels alone are counted. */
  private @Nullable Found perOnly(int at) {
    String unit = Units.inRates(lexemes.lower(at));
    String rate = unit == null ? null : rate(at + 1);
    return Units.isTime(rate) && unit != null ? new Found(at + 1, unit) : null;
  }

  /** “400 parts per million”. */
  private @Nullable Found partsPer(int at) {
    boolean parts = lexemes.isWord(at, "parts") || lexemes.isWord(at, "part");
    boolean scale =
        parts
            && lexemes.isWord(at + 1, "per")
            && lexemes.has(at + 2)
            && Numerals.scale(lexemes.get(at + 2)) != null;
    return scale ? new Found(at + 3, "part/" + lexemes.lower(at + 2)) : null;
  }

  /** The m of “a 37m long ship”, “the 100m final”, “37m (121ft)”: metres and no millions. */
  public static boolean isMetre(Lexemes lexemes, int at) {
    if (!lexemes.isWord(at, "m") || !lexemes.get(at).glued() || lexemes.get(at).capital()) {
      return false;
    }
    boolean feet =
        lexemes.isMark(at + 1, '(')
            && lexemes.isDigits(at + 2)
            && Units.isFoot(lexemes.lower(at + 3));
    return feet || NumeralWords.METRES.contains(lexemes.lower(lexemes.skipHyphen(at + 1)));
  }

  private static @Nullable String wordOrSymbol(Lexeme lexeme) {
    String word = Units.word(lexeme.lower());
    return word != null ? word : Units.symbol(lexeme.lower());
  }

  /**
   * “80 km/h”, “60 miles an hour”, “120 kilometres per hour”: the rate belongs to the unit and to
   * the span.
   */
  private Found speed(Found unit) {
    int at = unit.end();
    if (at + 1 >= lexemes.size() || Units.isTime(unit.unit())) {
      return unit;
    }
    if (lexemes.isMark(at, '/') && lexemes.get(at).glued() && lexemes.get(at + 1).glued()) {
      String per = Units.perSymbol(lexemes.lower(at + 1));
      return per == null ? unit : new Found(at + 2, unit.unit() + "/" + per);
    }
    String time = Units.word(lexemes.get(at + 1).lower());
    if (time == null || !Units.isTime(time) || !RATE_WORDS.contains(lexemes.get(at).lower())) {
      return unit;
    }
    boolean fast = time.equals("hour") || time.equals("second") || time.equals("minute");
    return fast ? new Found(at + 2, unit.unit() + "/" + time) : unit;
  }

  /**
   * What an amount of money or a measure is per: “$18 a barrel”, “€40 per tonne”; null if nothing.
   */
  public @Nullable String rate(int at) {
    if (at + 1 >= lexemes.size()) {
      return null;
    }
    Lexeme link = lexemes.get(at);
    boolean slash = link.isMark('/') && link.glued();
    if (!slash && !RATE_WORDS.contains(link.lower())) {
      return null;
    }
    String word = lexemes.get(at + 1).lower();
    Found powered = isPower(lexemes.get(at + 1)) ? powered(at + 1) : null;
    if (powered != null) {
      return powered.unit(); // “30 micrograms per cubic metre”
    }
    String unit = wordOrSymbol(lexemes.get(at + 1));
    if (unit != null) {
      boolean moment = NumeralWords.AFTER_RATE_TIME.contains(lexemes.lower(at + 2));
      return moment ? null : unit; // “$1,191 million a year earlier”
    }
    return NumeralWords.PER_THING.contains(word) ? word : null;
  }
}
