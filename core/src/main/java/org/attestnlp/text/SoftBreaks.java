package org.attestnlp.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.spi.tool.Lexicon;

/**
 * Tells lines that were broken because they were full, as in mail and old agency copy: each is as
 * long as it can be, and the breaks fall in the middle of sentences.
 *
 * <p>The text is judged as a whole. Its width is that of the longest line at a break inside a
 * sentence; if nearly all those lines are full, every full line goes on in the next one. A headline
 * on top is not full, and neither is the last line of a paragraph.
 */
final class SoftBreaks {

  private static final Lexicon WORDS = Lexicon.load(SoftBreaks.class, "sentence-ends.txt");
  private static final Set<String> UNFINISHED = WORDS.words("unfinished");
  private static final int NARROWEST = 22; // characters
  private static final int FULL = 50; // where only full lines tell
  private static final int WIDEST = 160;
  private static final int SLACK = 2; // marks that a page wrote longer
  private static final int LONGEST_PLACE = 40; // capitals of a dateline

  private final String text;
  private final List<Line> lines;
  private final boolean[] inside; // whether the line goes on a sentence of the line before
  private final int width;
  private final boolean ragged;
  private final boolean lone; // two lines that are one sentence
  private final int titleEnd; // lines on top in Capitals Like This

  SoftBreaks(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    this.inside = new boolean[lines.size()];
    boolean any = false;
    for (int i = 1; i < lines.size(); i++) {
      inside[i] = !lines.get(i).apart() && goesOn(lines.get(i - 1), lines.get(i));
      any |= inside[i];
    }
    this.width = any ? width() : widthOfFullLines();
    this.ragged = width == 0 && isRagged();
    this.lone =
        lines.size() == 2
            && !opensStory(lines.get(1))
            && !isTitle(lines.get(0))
            && new LoneSentence(text).isWrapped(lines.get(0), lines.get(1));
    this.titleEnd = width == 0 && !ragged ? 0 : titleEnd();
  }

  /** The longest line at a break inside a sentence, if nearly all of these are full; else 0. */
  private int width() {
    int widest = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (inside[i]) {
        widest = Math.max(widest, Math.max(lines.get(i - 1).length(), lines.get(i).length()));
      }
    }
    return widest >= NARROWEST && widest <= WIDEST && areFull(widest) ? widest : 0;
  }

  /** The longest line, if all that end no sentence are full and one may go on; else 0. */
  private int widthOfFullLines() {
    int widest = 0;
    int room = Integer.MAX_VALUE; // the least that a line would have had with one word more
    boolean any = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      widest = Math.max(widest, line.length());
      if (i > 0 && !line.apart() && !lines.get(i - 1).endsSentence(text)) {
        room = Math.min(room, withNextWord(lines.get(i - 1), line));
        any |= mayGoOn(lines.get(i - 1), line);
      }
    }
    return any && widest >= FULL && widest <= WIDEST && widest < room ? widest : 0;
  }

  /** Whether the break before this line is none that the writer made. */
  boolean before(int line) {
    if (line == 0 || lines.get(line).apart()) {
      return false;
    }
    Line before = lines.get(line - 1);
    if (lone) {
      return true;
    }
    if (width == 0 && !ragged) {
      return false;
    }
    if (inside[line]) {
      return true;
    }
    boolean own = width > 0 && before.length() > width + SLACK; // no line of the wrapped text
    return !own
        && !opensStory(lines.get(line))
        && !(line <= titleEnd && !isTitle(lines.get(line)))
        && (ragged || isFull(before, lines.get(line), width));
  }

  private int titleEnd() {
    int end = 0;
    while (end < lines.size() && isTitle(lines.get(end))) {
      end++;
    }
    return end;
  }

  /** “Half of Reef Could Recover”: every longer word has a capital. */
  private boolean isTitle(Line line) {
    int word = line.begin();
    for (int i = line.begin(); i <= line.end(); i++) {
      if (i == line.end() || text.charAt(i) == ' ') {
        if (i - word > 3 && Character.isLowerCase(text.charAt(word))) {
          return false;
        }
        word = i + 1;
      }
    }
    return !line.endsSentence(text);
  }

  /** Nine of ten lines that break inside a sentence had no room for one word more. */
  private boolean areFull(int widest) {
    int all = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (inside[i]) {
        all++;
        full += isFull(lines.get(i - 1), lines.get(i), widest) ? 1 : 0;
      }
    }
    return full > 0 && full * 10 >= all * 9;
  }

  private boolean isFull(Line line, Line next, int widest) {
    return withNextWord(line, next) > widest - SLACK;
  }

  private int withNextWord(Line line, Line next) {
    return line.length() + 1 + next.firstWordEnd(text) - next.begin();
  }

  /** Lines of any length, most broken inside sentences, and blank ones between paragraphs. */
  private boolean isRagged() {
    int single = 0;
    int broken = 0;
    int blank = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      if (lines.get(i).apart()) {
        blank++;
      } else {
        single++;
        broken += !before.endsSentence(text) && before.length() > 40 ? 1 : 0;
      }
    }
    return blank > 0 && broken >= 2 && broken * 2 > single;
  }

  /**
   * “… sold to the⏎Maruva air force”, “… had sold⏎engines”, “It rained. Anna⏎Marsh left”, “…,”⏎Anna
   * Marsh said: no headline ends so.
   */
  private boolean goesOn(Line before, Line line) {
    if (before.endsSentence(text) || opensStory(line)) {
      return false;
    }
    char first = text.charAt(line.begin());
    char last = before.lastCharacter(text);
    return Character.isLowerCase(first)
        || last == ','
        || isUnfinished(before)
        || Hyphens.at(text, before.end());
  }

  /**
   * “It rained. Anna⏎Marsh left”: another may have signed, so it tells little; “sold⏎48 engines”
   */
  private boolean mayGoOn(Line before, Line line) {
    int end = before.end();
    while (end > before.begin() + 1 && "\"'”’".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean stopped = Character.isLetterOrDigit(text.charAt(end - 1)) && holdsStop(before);
    return !opensStory(line) && (stopped || Character.isDigit(text.charAt(line.begin())));
  }

  private boolean isUnfinished(Line line) {
    String word = text.substring(line.lastWordBegin(text), line.end());
    return UNFINISHED.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a sentence ends inside the line: a stop before a blank and a capital or mark. */
  private boolean holdsStop(Line line) {
    for (int i = line.begin() + 2; i + 2 < line.end(); i++) {
      boolean stop =
          ".!?".indexOf(text.charAt(i)) >= 0
              && isSmall(text.charAt(i - 1))
              && isSmall(text.charAt(i - 2));
      int next = stop && "\"'”’".indexOf(text.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
      if (stop && text.charAt(next) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** Small letters and figures, not the “J.” and “U.S.” of names. */
  private static boolean isSmall(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c);
  }

  /** “By Anna Marsh”, “PORT ALDER, Terra -”: these stand on lines of their own. */
  private boolean opensStory(Line line) {
    int first = line.begin();
    if (text.startsWith("By ", first) && first + 3 < line.end()) {
      return Character.isUpperCase(text.charAt(first + 3));
    }
    int i = first;
    while (i < line.end() && Character.isUpperCase(text.charAt(i))) {
      i++;
    }
    return i - first >= 4 && hasDash(i, Math.min(line.end() - 1, first + LONGEST_PLACE));
  }

  private boolean hasDash(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean hyphen = text.charAt(i) == '-' && text.charAt(i - 1) == ' ';
      if (hyphen || text.charAt(i) == '—' || text.charAt(i) == '–') {
        return true;
      }
    }
    return false;
  }
}
