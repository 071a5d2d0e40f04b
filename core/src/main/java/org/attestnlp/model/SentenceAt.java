package org.attestnlp.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sentence around a place of a text, by its stops and lines alone; an engine sees another one
 * in one of a hundred.
 *
 * <p>Linear in the paragraph.
 */
final class SentenceAt {

  private static final String STOPS = ".!?…";
  private static final String CLOSING = "\"'”’)]»";
  private static final String OPENING = "\"'“‘([«";
  private static final int SPEAKER = 60; // characters in which “Mayor Ada Quill asked” follows
  private static final Map<String, Set<String>> WORDS = words();

  private final String text;

  private SentenceAt(String text) {
    this.text = text;
  }

  /**
   * From the beginning of the sentence in which the span begins to the end of that where it ends.
   */
  static Span of(String text, Span span) {
    SentenceAt sentences = new SentenceAt(text);
    int begin = sentences.paragraph(span.begin());
    int end = begin;
    do {
      begin = end;
      end = sentences.end(begin);
    } while (end <= span.begin());
    while (end < span.end()) {
      end = sentences.end(end);
    }
    return sentences.stripped(begin, end);
  }

  private Span stripped(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Span.of(text, begin, end);
  }

  private int paragraph(int place) {
    int begin = place;
    while (begin > 0 && !isParagraphEnd(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** One past the sentence that begins here, with the blanks behind it. */
  private int end(int begin) {
    int i = begin;
    while (i < text.length() && isBlank(i)) {
      i++;
    }
    while (i < text.length()) {
      if (isParagraphEnd(i)) {
        return i + 1;
      }
      int behind = i + 1;
      if (STOPS.indexOf(text.charAt(i)) >= 0) {
        behind = behindMarks(behind);
        if (isEnd(i, behind)) {
          return behind;
        }
      }
      i = behind;
    }
    return text.length();
  }

  /** A line that ends with its text, rather than wrapped within a sentence. */
  private boolean isParagraphEnd(int i) {
    if (text.charAt(i) != '\n') {
      return false;
    }
    int next = i + 1;
    while (next < text.length() && text.charAt(next) != '\n' && isBlank(next)) {
      next++;
    }
    return next == text.length()
        || text.charAt(next) == '\n'
        || !Character.isLowerCase(text.charAt(next));
  }

  private int behindMarks(int from) {
    int i = from;
    while (i < text.length() && (CLOSING + STOPS).indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private boolean isEnd(int stop, int behind) {
    if (behind == text.length()) {
      return true;
    }
    if (!isBlank(behind)) {
      return false; // “4.5”, “U.S.”, “quill.example”
    }
    int next = behind;
    while (next < text.length() && (isBlank(next) || OPENING.indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    if (Character.isLowerCase(text.charAt(next))) {
      return false; // “Why now?” he asked.
    }
    boolean closed = CLOSING.indexOf(text.charAt(behind - 1)) >= 0;
    return text.charAt(stop) == '.' ? !goesOn(stop, next) : !(closed && speaks(behind));
  }

  /** “Dr. Quill”, “J. Quill”, “the U.S. Army”. */
  private boolean goesOn(int stop, int next) {
    int begin = stop;
    while (begin > 0 && (isLetter(begin - 1) || text.charAt(begin - 1) == '.')) {
      begin--;
    }
    String word = text.substring(begin, stop).toLowerCase(Locale.ROOT);
    if (begin > 0 && Character.isDigit(text.charAt(begin - 1))) {
      return false; // “in the 1990s. Within days”
    }
    if (is("goes-on", word)) {
      return true;
    }
    if (is("counts", word)) {
      return Character.isDigit(text.charAt(next)); // “No. 4”, but “The board says no. Ada left.”
    }
    boolean initials = (word.length() == 1 && !word.equals("i")) || word.indexOf('.') > 0;
    return (initials || is("may-go-on", word)) && !is("begins", lower(next, wordEnd(next)));
  }

  /** Whether a speaker and a reporting verb follow before anything else stops. */
  private boolean speaks(int from) {
    int limit = Math.min(text.length(), from + SPEAKER);
    for (int i = from; i < limit; ) {
      int end = wordEnd(i);
      if (end == i) {
        if (!isBlank(i) && text.charAt(i) != '-') {
          return false;
        }
        i++;
      } else if (is("says", text.substring(i, end))) {
        return true;
      } else {
        i = end;
      }
    }
    return false;
  }

  private boolean isBlank(int i) {
    return Character.isWhitespace(text.charAt(i));
  }

  private boolean isLetter(int i) {
    return Character.isLetter(text.charAt(i));
  }

  private int wordEnd(int begin) {
    int end = begin;
    while (end < text.length() && isLetter(end)) {
      end++;
    }
    return end;
  }

  private String lower(int begin, int end) {
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  private static boolean is(String notion, String word) {
    return WORDS.getOrDefault(notion, Set.of()).contains(word);
  }

  /** The lists of sentences.txt: {@code [notion]}, then a word a line. */
  private static Map<String, Set<String>> words() {
    try (InputStream in = SentenceAt.class.getResourceAsStream("sentences.txt")) {
      if (in == null) {
        throw new IllegalStateException("sentences.txt is missing from the jar of attest-core");
      }
      Map<String, Set<String>> words = new HashMap<>();
      Set<String> list = new HashSet<>();
      for (String line :
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
        if (line.startsWith("[")) {
          list = new HashSet<>();
          words.put(line.substring(1, line.length() - 1), list);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          list.add(line);
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("sentences.txt cannot be read", e);
    }
  }
}
