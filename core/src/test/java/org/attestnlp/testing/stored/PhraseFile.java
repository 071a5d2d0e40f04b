package org.attestnlp.testing.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a phrase corpus: {@code > text} lines, what is expected below them, an empty line behind;
 * {@code == name} or {@code [name]} opens a group, {@code #} a comment; {@code ¶} is an empty line
 * of the text.
 */
public final class PhraseFile {

  private final List<Phrase> phrases = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private String group = "";

  private PhraseFile() {}

  /** The rows in file order. */
  public static List<Phrase> read(Path file) {
    PhraseFile reader = new PhraseFile();
    try {
      Files.readAllLines(file).forEach(reader::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reader.end();
    return List.copyOf(reader.phrases);
  }

  private void line(String line) {
    if (line.startsWith("== ")) {
      group = line.substring(3);
    } else if (line.startsWith("[") && line.endsWith("]")) {
      group = line.substring(1, line.length() - 1);
    } else if (line.startsWith("> ")) {
      text.add(line.substring(2).replace(" ¶ ", "\n\n"));
    } else if (line.isBlank()) {
      end();
    } else if (!line.startsWith("#") && !line.equals("none")) {
      expected.add(line);
    }
  }

  private void end() {
    if (!text.isEmpty()) {
      phrases.add(new Phrase(group, String.join("\n", text), expected));
    }
    text.clear();
    expected.clear();
  }
}
