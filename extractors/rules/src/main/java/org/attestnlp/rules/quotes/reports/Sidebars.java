package org.attestnlp.rules.quotes.reports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.tool.Paragraphs;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;

/**
 * Tells paragraphs that stand beside the story: pointers to other stories (“READ MORE: Mayor says
 * no”) and captions with a credit (“Quill says it rained. (Ada Marsh/Harbour Press)”). They repeat
 * the story, so their reports are not sought.
 */
public final class Sidebars {

  private static final Set<String> OPENERS = PageWords.CAPTION_OPENER;
  private static final int LONGEST = 24;
  private static final int CREDIT = 80; // characters

  private final Passage passage;
  private final boolean[] beside;

  public Sidebars(Passage passage) {
    this.passage = passage;
    String text = passage.document().text();
    List<Paragraph> paragraphs = Paragraphs.of(text);
    this.beside = new boolean[paragraphs.size()];
    for (int i = 0; i < beside.length; i++) {
      beside[i] = isBeside(text, paragraphs.get(i));
    }
  }

  /** Whether the token stands in a pointer or caption. */
  public boolean isBeside(int token) {
    int paragraph = passage.paragraph(token);
    return paragraph < beside.length && beside[paragraph];
  }

  private static boolean isBeside(String text, Paragraph paragraph) {
    return isPointer(text, paragraph) || isCaption(text, paragraph);
  }

  private static boolean isPointer(String text, Paragraph paragraph) {
    int stop = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    for (int i = paragraph.begin(); i < stop; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '|') {
        String opener = text.substring(paragraph.begin(), i).strip().toLowerCase(Locale.ROOT);
        return OPENERS.contains(opener);
      }
    }
    return false;
  }

  private static boolean isCaption(String text, Paragraph paragraph) {
    int last = paragraph.end() - 1;
    if (text.charAt(last) != ')') {
      return false;
    }
    int open = text.lastIndexOf('(', last);
    boolean inside = open > paragraph.begin() && last - open < CREDIT;
    return inside && text.substring(open, last).indexOf('/') > 0;
  }
}
