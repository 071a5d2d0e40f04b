package org.attestnlp.testing.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a phrase file, in the one format that {@code testdata/phrases/README.md} describes.
 *
 * <pre>
 * == what the next rows are about
 * &gt; Ada Quill said that the bridge is safe.
 * &gt; The bridge is safe, Ada Quill said.
 * INDIRECT | …                                  expected of each of the two
 * rule=that-clause                              optional
 * </pre>
 */
public final class PhraseFile {

  private final Path name;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private String group = "";
  private String rule = "";
  private boolean nothing;

  private PhraseFile(Path name) {
    this.name = name;
  }

  /**
   * The rows in file order.
   *
   * @throws IllegalArgumentException if a line is none of the format, or a row expects nothing and
   *     does not say {@code none}
   */
  public static List<Phrase> read(Path file) {
    Path name = Checkout.root().resolve("testdata/phrases").relativize(file);
    try {
      return of(name, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of these lines. */
  static List<Phrase> of(Path name, List<String> lines) {
    PhraseFile reader = new PhraseFile(name);
    for (int i = 0; i < lines.size(); i++) {
      try {
        reader.line(lines.get(i));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(name + ":" + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    reader.end();
    return List.copyOf(reader.phrases);
  }

  private void line(String line) {
    if (line.isBlank()) {
      end();
    } else if (line.startsWith("== ")) {
      end();
      group = line.substring(3);
    } else if (line.startsWith("> ")) {
      if (!expected.isEmpty() || nothing) {
        throw new IllegalArgumentException("an empty line must stand before the next row");
      }
      texts.add(line.substring(2).replace(" ¶ ", "\n\n").replace(" ⏎ ", "\n"));
    } else if (!line.startsWith("#")) {
      expect(line);
    }
  }

  private void expect(String line) {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("expected without a text: " + line);
    }
    if (line.startsWith("rule=")) {
      rule = line.substring("rule=".length());
    } else if (line.equals("none")) {
      nothing = true;
    } else {
      expected.add(line);
    }
  }

  private void end() {
    if (!texts.isEmpty() && expected.isEmpty() != nothing) {
      throw new IllegalArgumentException(
          "a row says what must be found in it, or none: " + texts.get(0));
    }
    for (String text : texts) {
      phrases.add(new Phrase(name, group, text, expected, rule));
    }
    texts.clear();
    expected.clear();
    rule = "";
    nothing = false;
  }
}
