package org.attestnlp.opennlp;

/** What kind of character stands at a place. */
final class Letters {

  private Letters() {}

  /** Whether it can stand inside a word on its own merit. */
  static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || isMark(c) || c == '_' || isNumber(c);
  }

  /** Accents, soft hyphens, joiners: whatever hangs on the character before. */
  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (type == Character.MODIFIER_SYMBOL && c >= 0x1F3FB && c <= 0x1F3FF)
        || type == Character.FORMAT;
  }

  private static boolean isNumber(int c) {
    return Character.getType(c) == Character.OTHER_NUMBER
        || Character.getType(c) == Character.LETTER_NUMBER;
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '\u02BC' || c == '\uFF07';
  }

  static boolean isCurrency(int c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  static boolean isOpeningMark(String token) {
    return switch (token) {
      case "“", "‘", "«", "„", "‚", "(", "[", "{", "``", "`" -> true;
      default -> false;
    };
  }

  static boolean isClosingMark(String token) {
    return switch (token) {
      case "”", "»", ")", "]", "}" -> true;
      default -> false;
    };
  }

  /** Marks that open as well as close. */
  static boolean isStraightMark(String token) {
    return switch (token) {
      case "\"", "'", "''", "’" -> true;
      default -> false;
    };
  }
}
