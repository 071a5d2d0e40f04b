package org.attestnlp.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is to be written in place of quotation marks that are wrong. */
final class MarkEdits {

  /** Characters in place of so many of the text. */
  private record Edit(int length, String by) {}

  private final Map<Integer, Edit> edits = new TreeMap<>();

  private int splits;

  void put(int at, int length, String by) {
    edits.put(at, new Edit(length, by));
  }

  /** The blank at this place is read as the end of a line. */
  void split(int at) {
    edits.put(at, new Edit(1, "\n"));
    splits++;
  }

  /** The text with its edits; null where there are none. */
  @Nullable Rewriting write(String text, List<String> warnings) {
    if (edits.isEmpty()) {
      return null;
    }
    Rewriting read = new Rewriting(text);
    edits.forEach((at, edit) -> write(read, at, edit));
    if (edits.size() > splits) {
      warnings.add("MARKS: " + (edits.size() - splits) + " mended");
    }
    return read.keepAll();
  }

  /** A blank that is added has no place in the text; the mark has. */
  private static void write(Rewriting read, int at, Edit edit) {
    if (at < read.at()) {
      return;
    }
    read.keepTo(at);
    if (edit.by().equals("\n")) {
      read.write("\n", edit.length());
      return;
    }
    String mark = edit.by().strip();
    if (edit.by().startsWith(" ")) {
      read.write(" ", 0);
    }
    read.write(mark, edit.length());
    if (edit.by().endsWith(" ")) {
      read.write(" ", 0);
    }
  }
}
