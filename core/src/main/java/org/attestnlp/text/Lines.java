package org.attestnlp.text;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.tool.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Makes one line of each paragraph: joins lines that were wrapped, leaves out bullets and the lines
 * that a page puts between paragraphs.
 */
final class Lines {

  private final String text;
  private final List<Line> lines = new ArrayList<>(); // what is read of them
  private int bullets;
  private int pageLines;
  private int joined;

  private Lines(String text) {
    this.text = text;
  }

  /** The text with a line a paragraph; null where it is that already. */
  static @Nullable Rewriting read(String text, List<String> warnings) {
    Lines lines = new Lines(text);
    lines.choose(Line.of(text));
    Rewriting read = lines.write();
    lines.tell(warnings);
    return lines.joined + lines.bullets + lines.pageLines == 0 ? null : read;
  }

  private void choose(List<Line> all) {
    Bullets sought = new Bullets(text, all);
    boolean apart = false;
    for (Line line : all) {
      boolean top = lines.isEmpty();
      int begin = PageLines.end(text, line, top);
      boolean cut = begin > line.begin();
      int item = sought.end(line.from(begin));
      bullets += item > begin ? 1 : 0;
      pageLines += cut ? 1 : 0;
      apart |= line.apart() || cut && begin < line.end() || item > begin;
      if (item < line.end()) {
        lines.add(new Line(item, line.end(), apart));
        apart = false;
      }
    }
  }

  private Rewriting write() {
    Rewriting read = new Rewriting(text);
    SoftBreaks soft = new SoftBreaks(text, lines);
    Hyphens hyphens = new Hyphens(text);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (soft.before(i)) {
        join(read, lines.get(i - 1), line, hyphens);
      } else {
        read.keepTo(gapEnd(read.at(), line)).skipTo(line.begin());
      }
      read.keepTo(line.end());
    }
    return read.keepTo(gapEnd(read.at(), null));
  }

  private void join(Rewriting read, Line before, Line line, Hyphens hyphens) {
    joined++;
    if (!Hyphens.at(text, before.end())) {
      read.write(" ", line.begin() - before.end());
    } else if (hyphens.isOfTheLine(before.end(), line.begin())) {
      read.takeBack().skipTo(line.begin());
    } else {
      read.skipTo(line.begin());
    }
  }

  /** How far blanks and line breaks reach, at most to the next line that is read. */
  private int gapEnd(int from, @Nullable Line next) {
    int limit = next == null ? text.length() : next.begin();
    int end = from;
    while (end < limit && Characters.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void tell(List<String> warnings) {
    if (joined > 0) {
      warnings.add("LINE_BREAKS: " + joined + " joined");
    }
    if (bullets > 0) {
      warnings.add("BULLETS: " + bullets + " left out");
    }
    if (pageLines > 0) {
      warnings.add("PAGE_LINES: " + pageLines + " left out");
    }
  }
}
