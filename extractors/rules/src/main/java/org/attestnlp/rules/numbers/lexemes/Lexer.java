package org.attestnlp.rules.numbers.lexemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attestnlp.rules.numbers.lexemes.Lexeme.Kind;
import org.attestnlp.spi.Walk;
import org.attestnlp.spi.tool.Characters;
import org.jspecify.annotations.Nullable;

/** Cuts a text into words, runs of digits and marks, in one pass. */
public final class Lexer {

  private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒";

  private final String text;
  private final List<Lexeme> lexemes = new ArrayList<>();

  private Lexer(String text) {
    this.text = text;
  }

  public static List<Lexeme> cut(String text) {
    Lexer lexer = new Lexer(text);
    Walk.over(0, text.length(), lexer::step);
    return lexer.lexemes;
  }

  /** One past what stands at a place. */
  private int step(int at) {
    char c = text.charAt(at);
    if (Characters.isBlank(c)) {
      boolean border = c == '\n' && endsParagraph(at);
      return border // “in October.\n\n12 people”: no date reaches over it
          ? add(Kind.MARK, at, at + 1, null)
          : at + 1;
    }
    if (Digits.isDigit(c) || (c == '.' && startsDecimal(at))) {
      Digits digits = Digits.read(text, at);
      if (digits.end() > at) {
        return add(Kind.DIGITS, at, digits.end(), digits);
      } // else “at .7.30 pm”, “version .9.8”: a mark before digits that are no decimals
    }
    return Character.isLetter(c)
        ? add(Kind.WORD, at, endOfWord(at), null)
        : add(VULGAR.indexOf(c) >= 0 ? Kind.FRACTION : Kind.MARK, at, at + 1, null);
  }

  /** Whether a blank line follows, the first one behind a word. */
  private boolean endsParagraph(int at) {
    if (lexemes.isEmpty() || lexemes.get(lexemes.size() - 1).isMark('\n')) {
      return false;
    }
    int next = at + 1;
    while (next < text.length()
        && text.charAt(next) != '\n'
        && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n';
  }

  /** “.77” after a blank, but not the period of “No.7” or “p.77”. */
  private boolean startsDecimal(int at) {
    boolean free =
        at == 0
            || Character.isWhitespace(text.charAt(at - 1))
            || "($€£-".indexOf(text.charAt(at - 1)) >= 0;
    return free && at + 1 < text.length() && Digits.isDigit(text.charAt(at + 1));
  }

  /**
   * Letters; an apostrophe or period stays inside between letters (“o’clock”, “p.m”), “p.m.” keeps
   * its last period.
   */
  private int endOfWord(int at) {
    int end = at + 1;
    boolean abbreviation = false;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean letterNext = end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
      if (Character.isLetter(c)) {
        end++;
      } else if (c == '.' && letterNext && (end - at == 1 || abbreviation)) {
        abbreviation = true;
        end++;
      } else if ((c == '\'' || c == '’') && letterNext) {
        end++;
      } else {
        break;
      }
    }
    boolean closes = abbreviation && end < text.length() && text.charAt(end) == '.';
    return closes ? end + 1 : end;
  }

  private int add(Kind kind, int at, int end, @Nullable Digits digits) {
    boolean glued = at > 0 && !lexemes.isEmpty() && lexemes.get(lexemes.size() - 1).end() == at;
    String lower =
        end - at > 40 ? "" : text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    String shown = lower.isEmpty() ? " " : lower;
    boolean capital = Character.isUpperCase(text.charAt(at));
    lexemes.add(
        new Lexeme(at, end, kind, shown, digits == null ? null : digits.value(), glued, capital));
    return end;
  }
}
