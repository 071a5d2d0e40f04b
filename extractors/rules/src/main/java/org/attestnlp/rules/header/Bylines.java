package org.attestnlp.rules.header;

import java.util.Locale;
import java.util.Set;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;

/** Tells lines of authors, agencies and credits: “By Jane Roe”, “(Reporting by Jane Roe)”. */
final class Bylines {

  private static final Set<String> OPENERS = PageWords.BYLINE_OPENER;
  private static final Set<String> AGENCIES = PageWords.CREDITED_AGENCY;
  private static final int LONGEST = 160; // characters

  private Bylines() {}

  static boolean isByline(String text, Paragraph paragraph) {
    if (paragraph.end() - paragraph.begin() > LONGEST) {
      return false;
    }
    String line = text.substring(paragraph.begin(), paragraph.end());
    String bare = unbracketed(line);
    return isAgency(bare) || OPENERS.stream().anyMatch(opener -> isCredit(bare, opener));
  }

  /** Whether the words name a news agency. */
  static boolean isAgency(String words) {
    return AGENCIES.contains(words.strip().toLowerCase(Locale.ROOT));
  }

  private static String unbracketed(String line) {
    boolean bracketed = line.startsWith("(") && line.endsWith(")") && line.length() > 2;
    return bracketed ? line.substring(1, line.length() - 1) : line;
  }

  /** “By Jane Roe”: the opener, then a capital, and no sentence. */
  private static boolean isCredit(String line, String opener) {
    int after = opener.length() + 1;
    boolean opens =
        line.length() > after
            && line.regionMatches(true, 0, opener, 0, opener.length())
            && (line.charAt(opener.length()) == ' ' || line.charAt(opener.length()) == ':');
    if (!opens || !Character.isUpperCase(line.charAt(0))) {
      return false;
    }
    boolean name = Character.isUpperCase(line.stripTrailing().charAt(after));
    boolean sentence = opener.equals("by") && (line.endsWith(".") || line.length() > 80);
    return name && !sentence;
  }
}
