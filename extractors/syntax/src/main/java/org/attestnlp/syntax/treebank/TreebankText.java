package org.attestnlp.syntax.treebank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.attestnlp.spi.tool.Characters;

/**
 * One document of a treebank: its text, a line a paragraph, and the trees of its sentences.
 *
 * @param id the document's name in the treebank
 * @param text the sentences of a paragraph joined by a blank, paragraphs by a line break
 * @param sentences for each sentence its words, in text order
 */
public record TreebankText(String id, String text, List<List<Word>> sentences) {

  /**
   * Reads the documents of a CoNLL-U file, packed with gzip if its name ends so.
   *
   * @throws IOException if it cannot be read or a word is not found in its sentence's text
   */
  public static List<TreebankText> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return new Reader(file).read(lines);
    }
  }

  /** Gathers documents line by line. */
  private static final class Reader {

    private final Path file;
    private final List<TreebankText> texts = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<List<Word>> sentences = new ArrayList<>();
    private String id = "";
    private String sentence = "";
    private boolean paragraph = true;

    private Reader(Path file) {
      this.file = file;
    }

    private List<TreebankText> read(BufferedReader lines) throws IOException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# newdoc")) {
          endText();
          id = line.substring(line.indexOf('=') + 1).strip();
        } else if (line.startsWith("# newpar")) {
          paragraph = true;
        } else if (line.startsWith("# text = ")) {
          sentence = line.substring("# text = ".length()).strip();
        } else if (line.isEmpty()) {
          endSentence();
        } else if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
      endSentence();
      endText();
      return texts;
    }

    private void endText() {
      if (!sentences.isEmpty()) {
        texts.add(new TreebankText(id, text.toString(), List.copyOf(sentences)));
      }
      text = new StringBuilder();
      sentences = new ArrayList<>();
      paragraph = true;
    }

    private void endSentence() throws IOException {
      if (rows.isEmpty()) {
        return;
      }
      if (!sentences.isEmpty()) {
        text.append(paragraph ? '\n' : ' ');
      }
      sentences.add(words(text.length()));
      text.append(sentence);
      rows.clear();
      paragraph = false;
    }

    private List<Word> words(int offset) throws IOException {
      List<Word> words = new ArrayList<>();
      int at = 0;
      int joinedLast = 0; // “don’t” stands before its words “do” and “n’t”
      int joinedEnd = 0;
      for (String[] row : rows) {
        int hyphen = row[0].indexOf('-');
        if (row[0].indexOf('.') >= 0) {
          continue; // an elided word
        }
        int begin = blank(at);
        if (hyphen > 0) {
          joinedLast = Integer.parseInt(row[0].substring(hyphen + 1));
          joinedEnd = begin + row[1].length();
          continue;
        }
        boolean joined = words.size() < joinedLast;
        boolean last = words.size() + 1 == joinedLast;
        int end = begin + row[1].length();
        if (joined && (last || !sentence.startsWith(row[1], begin))) {
          end = last ? joinedEnd : Math.min(begin + 1, joinedEnd);
        } else if (!sentence.startsWith(row[1], begin)) {
          throw new IOException(
              file + ": expected \"" + row[1] + "\" at " + begin + " of \"" + sentence + "\"");
        }
        int head = Integer.parseInt(row[6]) - 1;
        words.add(new Word(offset + begin, offset + end, row[4], head, row[7]));
        at = end;
      }
      return List.copyOf(words);
    }

    private int blank(int from) {
      int at = from;
      while (at < sentence.length() && Characters.isBlank(sentence.charAt(at))) {
        at++;
      }
      return at;
    }
  }
}
