package org.attestnlp.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The story of a page. */
final class Story {

  private static final int WORDS = 5; // in a row
  private static final double SAME = 0.5;

  private Story() {}

  /**
   * Its paragraphs, apart by an empty line.
   *
   * @param articleBody what JSON-LD gives as the article's words; it helps to find the block, for
   *     it has no paragraphs itself. Empty if there is none
   */
  static String of(Document page, String articleBody) {
    Element body = page.body();
    Set<Element> out = Boilerplate.of(body);
    Measures measures = Measures.of(body, out);
    Element story = StoryFinder.find(body, measures, known(body, out, articleBody));
    StoryCleaner.clean(story, measures, out);
    return String.join("\n\n", withoutNotes(PlainText.of(story, out)));
  }

  /** The blocks half of whose words stand in that text in the same order. */
  private static Set<Element> known(Element body, Set<Element> out, String articleBody) {
    Set<Element> known = Measures.noElements();
    Set<String> rows = new HashSet<>(rows(articleBody));
    for (Paragraph paragraph : rows.isEmpty() ? List.<Paragraph>of() : PlainText.of(body, out)) {
      List<String> own = rows(paragraph.text());
      long same = own.stream().filter(rows::contains).count();
      if (!own.isEmpty() && same >= SAME * own.size()) {
        known.add(paragraph.block());
      }
    }
    return known;
  }

  private static List<String> rows(String text) {
    List<String> words = List.of(text.strip().split("\\s+"));
    List<String> rows = new ArrayList<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      rows.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return rows;
  }

  /** Without “Read more: …”, and the list below “Related stories”. */
  private static List<String> withoutNotes(List<Paragraph> paragraphs) {
    List<String> kept = new ArrayList<>();
    boolean list = false;
    for (Paragraph paragraph : paragraphs) {
      boolean note = PageWords.isNote(paragraph.text());
      list = note || (list && paragraph.isItem());
      if (!list) {
        kept.add(paragraph.text());
      }
    }
    return kept;
  }
}
