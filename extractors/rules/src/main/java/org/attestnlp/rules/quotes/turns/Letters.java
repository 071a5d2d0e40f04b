package org.attestnlp.rules.quotes.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Polarity;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.tool.Paragraphs;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Finds letters, which open with whom they are for and end with a name, and words that a name
 * behind a dash signs: “Dear editor, … Ada Quill, Alder”, “I will stay. — Ada Quill, nurse”.
 */
public final class Letters {

  private static final int LONGEST = 12; // paragraphs
  private static final int SIGNATURE = 10; // tokens
  private static final int NAME = 4; // tokens
  private static final Set<String> OPENERS = PageWords.LETTER_OPENER;
  private static final Set<String> CLOSERS = PageWords.LETTER_CLOSER;
  private static final Set<String> OWN = PageWords.LETTER_OWN;

  private final Passage passage;
  private final List<Paragraph> paragraphs;
  private final String text;

  public Letters(Passage passage) {
    this.passage = passage;
    this.text = passage.document().text();
    this.paragraphs = Paragraphs.of(text);
  }

  public void find(List<Draft> drafts) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Cancellation.check();
      int begin = body(i);
      if (begin >= 0) {
        letter(i, begin, drafts);
      } else if (i > 0) {
        signed(i, drafts);
      }
    }
  }

  /** Where a letter's first words begin behind “Dear editor,” or “SIR –”, or -1. */
  private int body(int index) {
    Paragraph paragraph = paragraphs.get(index);
    int first = passage.at(paragraph.begin());
    boolean editor = passage.is(first, "to") && passage.is(first + 2, "editor");
    if (!passage.isCapital(first) || !(editor || OPENERS.contains(passage.lower(first)))) {
      return -1;
    }
    for (int i = first + 1; i < Math.min(passage.size(), first + NAME + 1); i++) {
      if (passage.tokens().begin(i) >= paragraph.end()) {
        return paragraph.end();
      }
      if (passage.isAny(i, WordClass.mask(WordClass.COMMA, WordClass.COLON, WordClass.DASH))) {
        return Math.min(
            paragraph.end(), passage.token(Math.min(i + 1, passage.size() - 1)).begin());
      }
    }
    return -1;
  }

  private void letter(int opener, int body, List<Draft> drafts) {
    List<Paragraph> said = new ArrayList<>();
    Paragraph first = paragraphs.get(opener);
    if (body < first.end() && isSentence(first)) {
      said.add(new Paragraph(body, first.end()));
    }
    for (int i = opener + 1; i < Math.min(paragraphs.size(), opener + LONGEST); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (isSentence(paragraph)) {
        said.add(paragraph);
      } else if (!CLOSERS.contains(passage.lower(passage.at(paragraph.begin())))) {
        TokenRange name = signature(passage.at(paragraph.begin()), paragraph);
        if (name != null) {
          add(said, name, QuoteRule.LETTER, drafts);
        }
        return;
      }
    }
  }

  /** “I will stay. ¶ — Ada Quill, nurse” */
  private void signed(int index, List<Draft> drafts) {
    Paragraph paragraph = paragraphs.get(index);
    int dash = passage.at(paragraph.begin());
    Paragraph said = paragraphs.get(index - 1);
    boolean free =
        passage.is(dash, WordClass.DASH)
            && isSentence(said)
            && passage.marks().of(passage.at(said.begin())) < 0
            && holdsOwn(said);
    TokenRange name = free ? signature(dash + 1, paragraph) : null;
    if (name != null && passage.nameType(name.end() - 1) == EntityType.PERSON) {
      add(List.of(said), name, QuoteRule.PULL_QUOTE, drafts);
    }
  }

  /** “I”, “our”: a reporter's name behind a dash signs no such words. */
  private boolean holdsOwn(Paragraph paragraph) {
    for (int i = passage.at(paragraph.begin()); i < passage.size(); i++) {
      if (passage.tokens().begin(i) >= paragraph.end()) {
        return false;
      }
      if (OWN.contains(passage.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSentence(Paragraph paragraph) {
    return ".?!…".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
  }

  /** “Ada Quill”, “Ada Quill, Alder”, “Dr A. Quill, chair of the Alder Trust”, or null. */
  private @Nullable TokenRange signature(int first, Paragraph paragraph) {
    int end = first;
    while (end < passage.size()
        && passage.tokens().begin(end) < paragraph.end()
        && !passage.is(end, WordClass.COMMA)) {
      if (!passage.isCapital(end) && !passage.is(end, ".")) {
        return null;
      }
      end++;
    }
    int last = passage.at(paragraph.end());
    boolean fits = end - first >= 2 && end - first <= NAME && last - first <= SIGNATURE;
    return fits && !hasVerb(first, last) ? new TokenRange(first, end) : null;
  }

  private boolean hasVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      if (passage.is(i, WordClass.FINITE)) {
        return true;
      }
    }
    return false;
  }

  private void add(List<Paragraph> said, TokenRange name, QuoteRule rule, List<Draft> drafts) {
    Draft before = null;
    for (Paragraph paragraph : said) {
      int end = text.charAt(paragraph.end() - 1) == '.' ? paragraph.end() - 1 : paragraph.end();
      Draft draft =
          new Draft(
              paragraph.begin(), end, List.of(name), null, null, Polarity.AFFIRMED, before, rule);
      drafts.add(draft);
      before = draft;
    }
  }
}
