package org.attestnlp.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of an element. */
final class PlainText implements NodeFilter {

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final String BLANKS = " \n\t\r\f\u00A0";

  private final Set<Element> leftOut;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Element> blocks = new ArrayDeque<>();
  private int items;
  private int breaks;

  private PlainText(Element root, Set<Element> leftOut) {
    this.leftOut = leftOut;
    blocks.push(root);
  }

  /** Those that are not left out, in the order of the page. */
  static List<Paragraph> of(Element root, Set<Element> leftOut) {
    PlainText plain = new PlainText(root, leftOut);
    root.filter(plain);
    plain.end();
    return plain.paragraphs;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (leftOut.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    if (element.normalName().equals("br")) {
      lineBreak();
    } else if (CELLS.contains(element.normalName())) {
      text.append(' '); // a row is a line
    } else if (PageWords.isBlock(element)) {
      end();
      blocks.push(element);
      items += isItem(element) ? 1 : 0;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element
        && PageWords.isBlock(element)
        && !CELLS.contains(element.normalName())
        && !leftOut.contains(element)) {
      end();
      blocks.pop();
      items -= isItem(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isItem(Element element) {
    return element.normalName().equals("li");
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (BLANKS.indexOf(c) < 0) {
        text.append(c);
        breaks = 0;
      } else if (text.length() > 0 && BLANKS.indexOf(text.charAt(text.length() - 1)) < 0) {
        text.append(' ');
      }
    }
  }

  /** Two in a row end the paragraph. */
  private void lineBreak() {
    if (++breaks > 1) {
      end();
    } else {
      while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      text.append(text.length() > 0 ? "\n" : "");
    }
  }

  private void end() {
    String paragraph = text.toString().strip();
    if (!paragraph.isEmpty()) {
      paragraphs.add(new Paragraph(paragraph, blocks.element(), items > 0));
    }
    text.setLength(0);
    breaks = 0;
  }
}
