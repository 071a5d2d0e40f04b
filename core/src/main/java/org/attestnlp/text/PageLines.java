package org.attestnlp.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.spi.tool.Lexicon;

/**
 * Tells the lines that a page puts between the paragraphs of an article: “Advertisement”, “Share
 * this article”, “Read more: Mayor says no”.
 */
final class PageLines {

  private static final Lexicon WORDS = Lexicon.load(PageLines.class, "page-lines.txt");
  private static final Set<String> ALONE = WORDS.words("alone");
  private static final Set<String> POINTERS = WORDS.words("pointers");
  private static final Set<String> NOTES = WORDS.words("notes");
  private static final List<String> BEGINNINGS = List.copyOf(WORDS.words("beginnings"));
  private static final List<String> GLUED = List.copyOf(WORDS.words("glued"));
  private static final int LONGEST = 160; // characters
  private static final int LONGEST_POINTER = 30;

  private PageLines() {}

  /** One past what a page put there: the end of the line, or its begin if it is the article's. */
  static int end(String text, Line line, boolean top) {
    if (!Character.isLetter(firstLetter(text, line))) {
      return line.begin();
    }
    int glued = glued(text, line);
    if (glued > 0) {
      return glued;
    }
    boolean page =
        line.length() <= LONGEST && isPage(text.substring(line.begin(), line.end()), top);
    return page ? line.end() : line.begin();
  }

  private static char firstLetter(String text, Line line) {
    int i = line.begin();
    while (i < line.end() - 1 && "[(-–— *".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return text.charAt(i);
  }

  private static boolean isPage(String line, boolean top) {
    String words = bare(line).toLowerCase(Locale.ROOT).replace('’', '\'');
    return ALONE.contains(words)
        || BEGINNINGS.stream().anyMatch(words::startsWith)
        || stands(NOTES, words)
        || (!top && stands(POINTERS, words));
  }

  /** Without marks and brackets around. */
  private static String bare(String line) {
    int begin = 0;
    int end = line.length();
    while (begin < end && !Character.isLetterOrDigit(line.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(begin, end);
  }

  /** “read more: mayor says no”, “related | storm nears” */
  private static boolean stands(Set<String> openers, String words) {
    int limit = Math.min(words.length(), LONGEST_POINTER);
    for (int i = 1; i < limit; i++) {
      if (":|»>".indexOf(words.charAt(i)) >= 0) {
        return openers.contains(words.substring(0, i).strip());
      }
    }
    return false;
  }

  /** “Article continues after this advertisement“We left,” she said”: one past the ad, or 0. */
  private static int glued(String text, Line line) {
    for (String words : GLUED) {
      int end = line.begin() + words.length();
      if (end < line.end()
          && text.regionMatches(true, line.begin(), words, 0, words.length())
          && (Character.isUpperCase(text.charAt(end)) || "“‘\"'«".indexOf(text.charAt(end)) >= 0)) {
        return end;
      }
    }
    return 0;
  }
}
