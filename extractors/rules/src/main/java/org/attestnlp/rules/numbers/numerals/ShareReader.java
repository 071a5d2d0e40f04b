package org.attestnlp.rules.numbers.numerals;

import java.math.BigDecimal;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;
import org.attestnlp.rules.numbers.units.Units;
import org.jspecify.annotations.Nullable;

/** Reads so many of so many: “one in five”, “nine out of 10”, “one child in every four”. */
final class ShareReader {

  private static final BigDecimal LARGEST_DENOMINATOR = new BigDecimal("1000000");

  private final Lexemes lexemes;
  private final CardinalReader cardinals;

  ShareReader(Lexemes lexemes, CardinalReader cardinals) {
    this.lexemes = lexemes;
    this.cardinals = cardinals;
  }

  /** “one child in five”, “nine farmers out of ten”, but “one shop in five towns”. */
  @Nullable Reading outOfNoun(Reading numerator) {
    Lexeme noun = lexemes.get(numerator.end());
    int link = numerator.end() + 1;
    boolean open = noun.kind() == Lexeme.Kind.WORD && !noun.glued() && !noun.capital();
    boolean one = numerator.value().compareTo(BigDecimal.ONE) == 0;
    boolean in = lexemes.isWord(link, "in") && (one || lexemes.isWord(link + 1, "every"));
    if (!open || !in && !lexemes.isWord(link, "out") || !isSmall(numerator)) {
      return null;
    }
    Reading moved = numerator.to(link, numerator.value(), numerator.form());
    Reading part = outOf(moved);
    return part != null && !isThing(part.end()) ? part : null;
  }

  private boolean isSmall(Reading numerator) {
    return numerator.end() - numerator.first() == 1;
  }

  /** A noun behind the second number is counted by it. */
  private boolean isThing(int at) {
    if (!lexemes.has(at) || lexemes.get(at).kind() != Lexeme.Kind.WORD) {
      return false;
    }
    String word = lexemes.lower(at);
    return !FunctionWords.AUXILIARY.contains(word)
        && (word.endsWith("s") || PeopleWords.isPerson(word));
  }

  @Nullable Reading outOf(Reading numerator) {
    int at = numerator.end();
    boolean in = lexemes.get(at).isWord("in");
    boolean outOf =
        lexemes.get(at).isWord("out")
            && at + 1 < lexemes.size()
            && lexemes.get(at + 1).isWord("of");
    int start = at + (in ? 1 : 2);
    if ((!in && !outOf) || start >= lexemes.size()) {
      return null;
    }
    if (lexemes.get(start).isWord("every")) {
      start++;
    }
    Reading denominator = start < lexemes.size() ? cardinals.read(start) : null;
    if (denominator == null || !share(numerator, denominator)) {
      return null;
    }
    return FractionReader.fraction(
        numerator.first(), denominator.end(), numerator.value(), denominator.value());
  }

  /** “one in five” and “1 in 10,000” are shares, “five in 2016” and “three in 24 hours” are not. */
  private boolean share(Reading numerator, Reading denominator) {
    Lexeme below = lexemes.get(denominator.first());
    boolean sizes =
        numerator.value().compareTo(BigDecimal.TEN) < 0
            && numerator.value().signum() > 0
            && denominator.value().compareTo(numerator.value()) > 0
            && denominator.value().compareTo(LARGEST_DENOMINATOR) <= 0;
    boolean year = below.plainDigits() && below.lower().length() == 4;
    boolean timed =
        denominator.end() < lexemes.size() && Units.isTime(lexemes.get(denominator.end()).lower());
    boolean dashed = denominator.end() < lexemes.size() && lexemes.get(denominator.end()).isDash();
    return sizes && !year && !timed && !dashed;
  }
}
