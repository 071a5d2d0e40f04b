package org.attestnlp.rules.numbers.units;

import java.util.Set;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.units.UnitReader.Found;
import org.jspecify.annotations.Nullable;

/** Reads units of heat: {@code 30 degrees Celsius}, {@code 86F}, {@code -20 C at dawn}. */
final class DegreeReader {

  /** They follow a lone “C” or “F” that measures heat: “-20 C at dawn”, not “20 C batteries”. */
  private static final Set<String> HEAT_ENDS =
      Set.of("at", "in", "on", "and", "or", "to", "by", "during", "overnight", "this", "last");

  private final Lexemes lexemes;

  DegreeReader(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  private boolean endsHeat(int at) {
    return at >= lexemes.size()
        || !Character.isLetterOrDigit(lexemes.lower(at).charAt(0)) && !lexemes.isMark(at, '-')
        || HEAT_ENDS.contains(lexemes.lower(at));
  }

  /** “30 degrees Celsius”, “30 °C”, “86F”. */
  @Nullable Found read(int at) {
    Lexeme lexeme = lexemes.get(at);
    if (lexeme.lower().startsWith("º")) { // the sign of ordinals, as keyboards have it
      String scale = Units.degrees(lexeme.lower().substring(1));
      return new Found(at + 1, scale == null ? "degree" : scale);
    }
    if (lexeme.glued() && lexeme.capital() && lexemes.isDigits(at - 1)) {
      String scale = Units.degrees(lexeme.lower());
      return scale == null ? null : new Found(at + 1, scale);
    }
    boolean free = // “-20 C at dawn”, but “20 C batteries”
        lexeme.capital()
            && (lexeme.isWord("c") || lexeme.isWord("f"))
            && lexemes.isDigits(at - 1)
            && endsHeat(at + 1);
    if (free) {
      return new Found(at + 1, lexeme.isWord("c") ? "degree Celsius" : "degree Fahrenheit");
    }
    boolean sign = lexeme.isMark('°');
    if (!sign && !lexeme.isWord("degrees") && !lexeme.isWord("degree")) {
      return null;
    }
    String next = at + 1 < lexemes.size() ? lexemes.get(at + 1).lower() : "";
    return switch (next) {
      case "c", "celsius", "centigrade" -> new Found(at + 2, "degree Celsius");
      case "f", "fahrenheit" -> new Found(at + 2, "degree Fahrenheit");
      default -> new Found(at + 1, "degree");
    };
  }
}
