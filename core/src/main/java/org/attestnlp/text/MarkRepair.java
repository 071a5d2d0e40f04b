package org.attestnlp.text;

import java.util.List;
import org.attestnlp.spi.tool.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Mends quotation marks paragraph by paragraph: one drawn the wrong way round or from another pair,
 * {@code “No,“ she said}, {@code ‘No,” she said}, {@code ″No,″}, {@code ''No,''}; a blank on the
 * wrong side, {@code said: " No"}, or none at all, {@code left.“No,”he said}. Marks that pair stay
 * as they are, and so do signs of inches and apostrophes.
 */
final class MarkRepair {

  private static final String SENTENCE_MARKS = ".,!?:;…";
  private static final String SINGLE_OPENING = "‘'";

  private final String text;
  private final MarkEdits edits = new MarkEdits();
  private int open; // the double mark that is open, 0 for none
  private int single; // where a single one opened at the begin of a word, -1 for nowhere
  private int next = -1; // the next double mark, at or behind the place it was sought from

  private MarkRepair(String text) {
    this.text = text;
  }

  /** The text with its marks mended; null where there is nothing to mend. */
  static @Nullable Rewriting read(String text, List<String> warnings) {
    MarkRepair repair = new MarkRepair(text);
    repair.read();
    return repair.edits.write(text, warnings);
  }

  private void read() {
    startLine();
    char[] characters = text.toCharArray(); // asked for one by one, a string takes thrice as long
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (Characters.isLineBreak(c)) {
        startLine();
      } else if (c == '"' || c == '“' || c == '”' || c == '″') {
        doubleMark(i, 1, c);
      } else if (c == '\'' || c == '‘' || c == '’') {
        i += singleMark(i, c);
      } else if (c == '.' && open == 0 && FirmStops.endsSentence(text, i)) {
        edits.split(i + 1);
      } else if (c == '„' || (c == '`' && at(i + 1) == '`')) {
        open = c; // their closing marks are “ and ''
      }
    }
  }

  private void startLine() {
    open = 0;
    single = -1;
  }

  // -- single marks

  /** How many characters more were read. */
  private int singleMark(int at, char c) {
    if (at(at + 1) == c && at(at + 2) != c && at(at - 1) != c) {
      doubled(at, c);
      return 1;
    }
    boolean left = isGapBefore(at);
    if (SINGLE_OPENING.indexOf(c) >= 0 && left && open == 0 && Character.isUpperCase(at(at + 1))) {
      single = at;
    } else if (c != '‘' && !left) {
      closeBySingle(at);
    }
    return 0;
  }

  /** Two single marks in place of a double one; not those of feet and inches. */
  private void doubled(int at, char c) {
    boolean inches = Character.isDigit(at(at - 1)) && open == 0;
    if (c == '\'' && open == '`') {
      open = 0; // ``No,'' is a pair of old
    } else if (!inches) {
      char mark = c == '\'' ? '"' : c == '‘' ? '“' : '”';
      doubleMark(at, 2, mark);
    }
  }

  /** “No,’ she said: a closing single mark after a comma or stop, where no double one follows. */
  private void closeBySingle(int at) {
    boolean closes = isSentenceMark(at(at - 1)) && isGapBehind(at + 1);
    if (closes && single >= 0) {
      single = -1;
    } else if (closes && open != 0 && open != '`' && !closesLater(at + 1)) {
      edits.put(at, 1, open == '“' ? "”" : "\"");
      open = 0;
    }
  }

  /** Whether the next double mark of the paragraph is a closing one. */
  private boolean closesLater(int from) {
    if (next < from) {
      next = from;
      while (next < text.length()
          && "\"“”\n\r".indexOf(text.charAt(next)) < 0
          && !isDoubled(next)) {
        next++;
      }
    }
    char mark = at(next);
    return mark == '”' || (mark == '"' && !isGapBefore(next));
  }

  // -- double marks

  private void doubleMark(int at, int length, char mark) {
    int behind = at + length;
    boolean left = isGapBefore(at);
    boolean right = isGapBehind(behind);
    if (mark == '″' && Character.isDigit(at(at - 1)) && open == 0) {
      return; // 6′ 2″
    }
    if (left && right) {
      between(at, length, mark);
    } else if (left || (open == 0 && !right && isGlued(at, behind))) {
      opening(at, length, mark, left);
    } else if (right || isGlued(at, behind)) {
      closing(at, length, mark, right);
    } else if (length > 1 || mark == '″') {
      edits.put(at, length, "\"");
    }
  }

  /** “It rained.“No,” she said”: a mark of the sentence before, a letter behind. */
  private boolean isGlued(int at, int behind) {
    return (isSentenceMark(at(at - 1)) || at(at - 1) == '”') && Character.isLetter(at(behind));
  }

  private void opening(int at, int length, char mark, boolean left) {
    String shown = mark == '”' ? "“" : mark == '″' ? "\"" : String.valueOf(mark);
    if (!left) {
      edits.put(at, length, " " + shown);
    } else if (length > 1 || shown.charAt(0) != mark) {
      edits.put(at, length, shown);
    }
    open = shown.charAt(0);
    single = -1;
  }

  private void closing(int at, int length, char mark, boolean right) {
    String shown =
        mark == '“' && open != 0 && open != '„' ? "”" : mark == '″' ? "\"" : String.valueOf(mark);
    if (open == 0 && single >= 0 && isSentenceMark(at(at - 1))) {
      edits.put(single, 1, shown.equals("”") ? "“" : "\""); // ‘No,” she said
    }
    if (open != 0 && !right) {
      edits.put(at, length, shown + " ");
    } else if (length > 1 || shown.charAt(0) != mark) {
      edits.put(at, length, shown);
    }
    open = mark == '“' && open == 0 ? '“' : 0;
    single = -1;
  }

  /** said: " No. " she left: a blank on both sides. */
  private void between(int at, int length, char mark) {
    boolean closes = open != 0 && at(at - 1) == ' ';
    boolean opens =
        open == 0 && at(at + length) == ' ' && mark != '”' && isClosedLater(at + length);
    if (closes) {
      edits.put(at - 1, length + 1, mark == '“' ? "”" : mark == '″' ? "\"" : String.valueOf(mark));
      open = 0;
    } else if (opens) {
      String shown = mark == '″' ? "\"" : String.valueOf(mark);
      edits.put(at, length + 1, shown);
      open = shown.charAt(0);
    } else if (open != 0) {
      open = 0;
    }
  }

  private boolean isClosedLater(int from) {
    if (next < from) {
      closesLater(from);
    }
    return at(next) == '"' || at(next) == '”' || at(next) == '“' || isDoubled(next);
  }

  private boolean isDoubled(int at) {
    return at(at) == '\'' && at(at + 1) == '\'' && !Character.isDigit(at(at - 1));
  }

  // -- characters

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }

  private static boolean isSentenceMark(char c) {
    return SENTENCE_MARKS.indexOf(c) >= 0;
  }

  private boolean isGapBefore(int at) {
    char c = at(at - 1);
    return c == '\n' || Character.isWhitespace(c) || "([{—–-/“‘«„".indexOf(c) >= 0;
  }

  private boolean isGapBehind(int behind) {
    char c = at(behind);
    return c == '\n' || Character.isWhitespace(c) || ".,;:!?…)]}—–-/”’\"'»".indexOf(c) >= 0;
  }
}
