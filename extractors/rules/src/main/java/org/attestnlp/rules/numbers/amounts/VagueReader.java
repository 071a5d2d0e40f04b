package org.attestnlp.rules.numbers.amounts;

import java.math.BigDecimal;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.NumberRole;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.numbers.amounts.QuantityReader.Found;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.lexemes.Numerals;
import org.attestnlp.rules.numbers.units.UnitReader;
import org.attestnlp.rules.numbers.units.Units;
import org.attestnlp.spi.Quantity;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Reads amounts without a numeral: “dozens”, “several hundred”, “a number of”, “none of”. */
final class VagueReader {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int LONGEST_PHRASE = 3; // “a number of”
  private static final int MOST_SCALES = 3; // “tens of thousands of millions”

  private final Lexemes lexemes;
  private final UnitReader units;

  VagueReader(Lexemes lexemes, UnitReader units) {
    this.lexemes = lexemes;
    this.units = units;
  }

  /** “Dozens of”, “hundreds of thousands”, “several”, “a number of”; or null. */
  @Nullable Found read(int at) {
    BigDecimal value = Numerals.vague(lexemes.get(at));
    boolean tens = lexemes.isWord(at, "tens") && scaleAfter(at + 1) == null;
    if (value == null || tens) {
      return indefinite(at);
    }
    boolean verb = NumeralWords.OBJECT_OPENER.contains(lexemes.lower(at + 1));
    if (verb && lexemes.isWord(at, "scores")) {
      return null; // “Reed scores the winner”
    }
    int end = at + 1;
    boolean doubled = // “hundreds upon hundreds of crabs”
        (lexemes.isWord(end, "upon") || lexemes.isWord(end, "and"))
            && lexemes.lower(end + 1).equals(lexemes.lower(at));
    end += doubled ? 2 : 0;
    for (BigDecimal scale = scaleAfter(end);
        scale != null && end - at <= 2 * MOST_SCALES;
        scale = scaleAfter(end)) {
      value = value.multiply(scale).divide(TWO);
      end += 2;
    }
    UnitReader.Found unit = lexemes.isWord(end, "of") ? units.after(end + 1) : null;
    boolean measured = unit != null && !Units.isTime(unit.unit()) && !unit.unit().equals("degree");
    return measured && unit != null
        ? vague(at, unit.end(), value, unit.unit())
        : vague(at, end, value, null);
  }

  /** The scale in “of thousands”. */
  private @Nullable BigDecimal scaleAfter(int of) {
    return lexemes.isWord(of, "of") && lexemes.has(of + 1)
        ? Numerals.vague(lexemes.get(of + 1))
        : null;
  }

  private @Nullable Found indefinite(int at) {
    if (lexemes.isWord(at - 1, "as")) {
      return null; // “three times as many as in 2015”: “many” is no amount
    }
    StringBuilder words = new StringBuilder();
    for (int n = 1; n <= LONGEST_PHRASE && lexemes.has(at + n - 1); n++) {
      words.append(n > 1 ? " " : "").append(lexemes.lower(at + n - 1));
      if (Numerals.indefinite(words.toString())) {
        int end = at + n;
        int of = lexemes.isWord(end, "of") ? end + 1 : end; // “a couple of dozen homes”
        boolean scale = scaleOrDozen(of) != null;
        end = scale ? of : end;
        return scale ? someScale(at, end) : unknown(at, end, Numerals.few(words.toString()));
      }
    }
    return null;
  }

  /** “several hundred”, “a few thousand”: the scale word is all that is known. */
  private Found someScale(int at, int scaleAt) {
    BigDecimal value = TWO;
    int end = scaleAt;
    while (lexemes.has(end) && end - scaleAt < MOST_SCALES) {
      BigDecimal scale = scaleOrDozen(end);
      if (scale == null) {
        break;
      }
      value = value.multiply(scale);
      end++;
    }
    return vague(at, end, value, null);
  }

  /** “hundred”, “dozen”, but “a few dozens of” has a word of its own. */
  private @Nullable BigDecimal scaleOrDozen(int i) {
    if (!lexemes.has(i)) {
      return null;
    }
    BigDecimal scale = Numerals.scale(lexemes.get(i));
    boolean dozen = lexemes.isWord(i, "dozen");
    return scale != null ? scale : dozen ? Numerals.collective(lexemes.get(i)) : null;
  }

  private Found vague(int at, int end, BigDecimal value, @Nullable String unit) {
    return found(at, end, Form.VAGUE, ClaimKind.VAGUE, value, unit, null);
  }

  private Found unknown(int at, int end, @Nullable BigDecimal value) {
    boolean group = lexemes.isWord(at, "a") || !lexemes.lower(at).endsWith("y");
    NumberRole role = group && end - at > 1 ? NumberRole.VAGUE_NO_NUMERAL : NumberRole.VAGUE_GROUP;
    return found(at, end, Form.NO_NUMERAL, ClaimKind.VAGUE, value, null, role);
  }

  /** “none of the 14”, “not a single vote”, “not one”, “no one”, “nobody”. */
  @Nullable Found zero(int at) {
    int end = at;
    if (lexemes.isWord(at, "no") && EventWords.ZERO_COUNTED.contains(lexemes.lower(at + 1))) {
      return found(at, at + 1, Form.ZERO, ClaimKind.EXACT, BigDecimal.ZERO, null, null);
    }
    if (lexemes.isWord(at, "nobody")) {
      return found(at, at + 1, Form.ZERO, ClaimKind.EXACT, BigDecimal.ZERO, null, null);
    }
    if (lexemes.isWord(at, "no") && lexemes.isWord(at + 1, "one")) {
      return found(at, at + 2, Form.ZERO, ClaimKind.EXACT, BigDecimal.ZERO, null, null);
    }
    if (lexemes.isWord(at, "none") && lexemes.isWord(at + 1, "of")) {
      end = at + 1;
    } else if (lexemes.isWord(at, "not")) {
      boolean one = lexemes.isWord(at + 1, "one");
      boolean single = (one || lexemes.isWord(at + 1, "a")) && lexemes.isWord(at + 2, "single");
      end = single ? at + 3 : one && lexemes.has(at + 2) ? at + 2 : at;
    }
    return end == at
        ? null
        : found(at, end, Form.ZERO, ClaimKind.EXACT, BigDecimal.ZERO, null, null);
  }

  private Found found(
      int at,
      int end,
      Form form,
      ClaimKind kind,
      @Nullable BigDecimal value,
      @Nullable String unit,
      @Nullable NumberRole role) {
    int begin = lexemes.get(at).begin();
    int stop = lexemes.get(end - 1).end();
    return new Found(end, new Quantity(begin, stop, form, kind, value, null, unit, role));
  }
}
