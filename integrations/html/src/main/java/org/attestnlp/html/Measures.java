package org.attestnlp.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text each element of a page holds, counted in one walk. */
final class Measures implements NodeFilter {

  private static final Measure NOTHING = new Measure();

  private final Set<Element> leftOut;
  private final Map<Element, Measure> all = new HashMap<>();
  private final List<Element> elements = new ArrayList<>();
  private final Deque<Measure> open = new ArrayDeque<>();
  private int links;

  private Measures(Set<Element> leftOut) {
    this.leftOut = leftOut;
  }

  /**
   * Walks over a page.
   *
   * @param leftOut elements that are passed over with all that is in them
   */
  static Measures of(Element body, Set<Element> leftOut) {
    Measures measures = new Measures(leftOut);
    body.filter(measures);
    return measures;
  }

  /** An empty set of elements; no two are equal. */
  static Set<Element> noElements() {
    return new HashSet<>();
  }

  /** Of an element; nothing for one that was passed over. */
  Measure of(Element element) {
    return all.getOrDefault(element, NOTHING);
  }

  /** Those that were walked over, in the order of the page. */
  List<Element> elements() {
    return elements;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text && !open.isEmpty()) {
      String words = text.getWholeText();
      for (int i = 0; i < words.length(); i++) {
        open.element().add(words.charAt(i), links > 0);
      }
    } else if (node instanceof Element element) {
      if (leftOut.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      elements.add(element);
      links += isLink(element) ? 1 : 0;
      if (open.isEmpty() || PageWords.isBlock(element)) {
        Measure measure = new Measure();
        all.put(element, measure);
        open.push(measure);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !leftOut.contains(element)) {
      links -= isLink(element) ? 1 : 0;
      Measure measure = all.get(element);
      if (measure != null) {
        open.pop();
        measure.end(element.normalName().equals("blockquote"));
        if (!open.isEmpty()) {
          open.element().add(measure);
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }
}
