package org.attestnlp.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.spi.tool.Lexicon;
import org.jsoup.nodes.Element;

/** What the names of a page's parts say: which are the story, which stand around it. */
final class PageWords {

  private static final Lexicon PAGE = Lexicon.load(PageWords.class, "page.txt");
  private static final Set<String> UNREAD = PAGE.words("unread");
  private static final Set<String> AROUND = PAGE.words("around");
  private static final Set<String> BLOCKS = PAGE.words("blocks");
  private static final Set<String> ANSWERS = PAGE.words("answers");
  private static final Set<String> APART = PAGE.words("apart");
  private static final Set<String> UNLIKELY = PAGE.words("unlikely");
  private static final Set<String> LIKELY = PAGE.words("likely");
  private static final List<String> NOTES = List.copyOf(PAGE.words("notes"));
  private static final int LONGEST_NAME = 400; // characters of class and id that are looked at
  private static final int LONGEST_NOTE = 150;

  private final List<String> names;

  private PageWords(List<String> names) {
    this.names = names;
  }

  /** Whether an element holds no words of any story. */
  static boolean isUnread(Element element) {
    return UNREAD.contains(element.normalName());
  }

  /** Whether an element stands around a story: a footer, a menu. */
  static boolean isAround(Element element) {
    return AROUND.contains(element.normalName());
  }

  /** Whether an element begins and ends a paragraph. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Whether a short paragraph is the page's own: “Read more: Mayor says no”. */
  static boolean isNote(String paragraph) {
    String words = paragraph.toLowerCase(Locale.ROOT);
    return paragraph.length() < LONGEST_NOTE && NOTES.stream().anyMatch(words::startsWith);
  }

  /** {@code class="storyBody related-links" role="main"} has story, body, related, links, main. */
  static PageWords of(Element element) {
    String names = element.className() + ' ' + element.id() + ' ' + element.attr("role") + ' ';
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < Math.min(names.length(), LONGEST_NAME); i++) {
      char c = names.charAt(i);
      boolean begins =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
      if ((begins || !Character.isLetter(c)) && word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(c);
      }
    }
    return new PageWords(words);
  }

  /** Whether a name says that readers wrote it. */
  boolean isAnswers() {
    return names.stream().anyMatch(ANSWERS::contains);
  }

  /** Whether a name says that it is never the story. */
  boolean isApart() {
    return names.stream().anyMatch(APART::contains);
  }

  /** Whether a name says that it may stand around the story. */
  boolean isUnlikely() {
    return names.stream().anyMatch(UNLIKELY::contains);
  }

  /** Whether a name says that it may hold the story. */
  boolean isLikely() {
    return names.stream().anyMatch(LIKELY::contains);
  }
}
