package org.attestnlp.testing.stored;

import java.nio.file.Path;
import java.util.List;

/**
 * A row of a phrase file.
 *
 * @param file it stands in, below {@code testdata/phrases}: {@code quotes/that-clause.txt}
 * @param group what it stands under, empty at the top of a file
 * @param text the text itself, with its line breaks
 * @param expected what must be found in it, a line an item
 * @param rule the rule that must have found one of them; empty if any may
 */
public record Phrase(Path file, String group, String text, List<String> expected, String rule) {

  /** Copies the list. */
  public Phrase {
    expected = List.copyOf(expected);
  }

  /** What is read: the text, in a row of numbers without the brackets round them. */
  public String input() {
    return layer().equals("numbers") ? text.replace("[", "").replace("]", "") : text;
  }

  /** The text in one line, by which the row is known. */
  public String key() {
    return ItemLines.oneLine(text);
  }

  /** The layer that the row is about, the first folder of its file: {@code quotes}. */
  public String layer() {
    return file.getName(0).toString();
  }

  @Override
  public String toString() {
    return file.toString().replace('\\', '/') + ": " + key();
  }
}
