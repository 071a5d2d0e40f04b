package org.attestnlp.rules.numbers.calendar;

import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.numbers.lexemes.Lexeme;
import org.attestnlp.rules.numbers.lexemes.Lexemes;

/** Reads telephone numbers: “555-0142”, “020 7946 0018”, “+47 22 33 44 55”. */
final class PhoneReader {

  private static final int MOST_GROUPS = 7;
  private static final int FEWEST_DIGITS = 7; // with the country or area code
  private static final int MOST_DIGITS = 15; // ITU-T E.164

  private static final Set<String> EMERGENCY = Set.of("911", "999", "112", "000", "111", "101");

  private final Lexemes lexemes;

  PhoneReader(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** One past the last lexeme of the telephone number that starts here, or -1. */
  int read(int at) {
    if (lexemes.isMark(at, '+')) {
      return isGroup(at + 1) && lexemes.get(at + 1).glued() ? groups(at + 1) : -1;
    }
    if (isEmergency(at)) {
      return at + 1;
    }
    int local = local(at);
    return local > 0 ? local : lexemes.get(at).lower().startsWith("0") ? groups(at) : -1;
  }

  /** “called 911”, “dialled 999 when”, “a 911 call”; but “called 112 witnesses”. */
  private boolean isEmergency(int at) {
    if (!isGroup(at) || !EMERGENCY.contains(lexemes.lower(at))) {
      return false;
    }
    String next = lexemes.lower(at + 1);
    boolean called =
        NumeralWords.DIALLING.contains(lexemes.lower(at - 1))
            && (!lexemes.has(at + 1)
                || lexemes.get(at + 1).kind() != Lexeme.Kind.WORD
                || FunctionWords.CLOSED.contains(next)
                || FunctionWords.PREPOSITION.contains(next)
                || FunctionWords.SUBORDINATOR.contains(next)
                || next.equals("yesterday"));
    return called || NumeralWords.DIALLED.contains(next);
  }

  /** Groups of digits behind a country code or a leading zero, set apart by a blank or a dash. */
  private int groups(int at) {
    int end = at;
    int digits = 0;
    for (int group = 0; group < MOST_GROUPS && isGroup(end); group++) {
      digits += lexemes.get(end).lower().length();
      end++;
      if (lexemes.has(end) && lexemes.get(end).isDash() && isGroup(end + 1)) {
        end++;
      }
    }
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS ? end : -1;
  }

  /** Three groups of digits with dashes, or three and four digits. */
  private int local(int at) {
    if (!isGroup(at) || !isDashAndGroup(at + 1)) {
      return -1;
    }
    int first = lexemes.get(at).lower().length();
    int second = lexemes.get(at + 2).lower().length();
    boolean third = isDashAndGroup(at + 3) && lexemes.get(at + 4).lower().length() >= 2;
    if (third && first <= 4 && second >= 2) {
      return at + 5;
    }
    return first == 3 && second == 4 ? at + 3 : -1;
  }

  private boolean isDashAndGroup(int at) {
    return isGroup(at + 1)
        && lexemes.get(at).isDash()
        && lexemes.get(at).glued()
        && lexemes.get(at + 1).glued();
  }

  private boolean isGroup(int at) {
    return lexemes.has(at) && lexemes.get(at).plainDigits();
  }
}
