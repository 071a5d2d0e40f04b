package org.attestnlp.testing.stored;

import java.util.List;

/**
 * A row of a phrase corpus.
 *
 * @param group what it stands under
 * @param text the text itself, with its line breaks
 * @param expected the lines below it, without {@code none}
 */
public record Phrase(String group, String text, List<String> expected) {

  /** Copies the list. */
  public Phrase {
    expected = List.copyOf(expected);
  }

  /** The text in one line, by which the row is known. */
  public String key() {
    return ItemLines.oneLine(text);
  }

  @Override
  public String toString() {
    return group + ": " + key();
  }
}
