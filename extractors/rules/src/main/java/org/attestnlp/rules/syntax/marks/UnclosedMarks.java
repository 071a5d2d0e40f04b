package org.attestnlp.rules.syntax.marks;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;

/**
 * Tells where words end whose closing mark was lost: “We lost all we had, <b>|</b> said Quill”;
 * “The mayor said: “Water is short. <b>|</b> Two men were held, police said.” Another opening mark
 * ends them too.
 */
final class UnclosedMarks {

  private static final int SUBJECT = 5; // words before the verb
  private static final Set<String> VERBS = verbs();
  private static final Set<String> NO_SUBJECT =
      Set.of("i", "we", "you", "and", "but", "or", "who", "which", "that", "as", "to", "is");

  private final String text;

  UnclosedMarks(String text) {
    this.text = text;
  }

  private static Set<String> verbs() {
    Set<String> verbs = new HashSet<>(ReportingWords.INVERTED_SPEECH_VERB);
    verbs.addAll(ReportingWords.BARE_SPEECH_VERB);
    return verbs;
  }

  /**
   * One past the words that start here, or the end of their paragraph.
   *
   * @param told whether somebody is said to speak before the mark: who speaks later is another
   */
  int end(int begin, QuotationMark mark, Paragraph paragraph, boolean told) {
    int sentence = -1; // one past the last full stop
    for (int i = begin; i + 1 < paragraph.end(); i++) {
      char c = text.charAt(i);
      boolean gap = text.charAt(i + 1) == ' ';
      if (i > begin && text.startsWith(mark.open(), i) && sentence > 0 && sentence + 1 == i) {
        return sentence;
      }
      if (gap && (c == ',' || c == '?' || c == '!') && isReport(i + 2, paragraph.end())) {
        return told ? (sentence > 0 ? sentence : paragraph.end()) : i + 1;
      }
      sentence = gap && (c == '.' || c == '?' || c == '!') ? i + 1 : sentence;
    }
    return paragraph.end();
  }

  /** “said Quill”, “the mayor said”: within a few words and without a comma between. */
  private boolean isReport(int from, int limit) {
    int at = from;
    for (int word = 0; word < SUBJECT && at < limit; word++) {
      int end = wordEnd(at, limit);
      String lower = text.substring(at, end).toLowerCase(Locale.ROOT);
      if (VERBS.contains(lower)) {
        return word > 0 || end + 1 < limit && text.charAt(end) == ' ';
      }
      boolean open = end + 1 < limit && text.charAt(end) == ' ';
      if (!open || NO_SUBJECT.contains(lower)) {
        return false;
      }
      at = end + 1;
    }
    return false;
  }

  private int wordEnd(int from, int limit) {
    int end = from;
    while (end < limit
        && (Character.isLetter(text.charAt(end)) || "-’'".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }
}
