package org.attestnlp.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds what is no text of a story, whatever it says: by element, by name, by being hidden. */
final class Boilerplate {

  // of the prose of a page; what holds more of it is the story, whatever it is called
  private static final double MOST_ANSWERS = 0.95;
  private static final double MOST_APART = 0.7;
  private static final double MOST_UNLIKELY = 0.4;
  private static final double STAYS = -1;
  private static final double FEW_LINKS = 0.3;

  private Boilerplate() {}

  /** The elements to leave out. */
  static Set<Element> of(Element body) {
    Set<Element> out = Measures.noElements();
    for (Element element : body.getAllElements()) {
      if (!element.equals(body) && (PageWords.isUnread(element) || isHidden(element))) {
        out.add(element);
      }
    }
    Measures measures = Measures.of(body, out);
    int all = measures.of(body).prose();
    for (Element element : measures.elements()) {
      double most = element.equals(body) ? STAYS : most(element, measures);
      if (most > STAYS && measures.of(element).prose() <= all * most) {
        out.add(element);
      }
    }
    return out;
  }

  /**
   * Up to which share of the page's prose it is left out; STAYS if it is not, even where that is
   * none.
   */
  private static double most(Element element, Measures measures) {
    Measure measure = measures.of(element);
    PageWords names = PageWords.of(element);
    if (names.isAnswers()) {
      return MOST_ANSWERS;
    }
    if (PageWords.isAround(element) || (names.isApart() && !measure.hasQuote())) {
      return MOST_APART;
    }
    boolean likely = names.isLikely() && measure.linkDensity() < FEW_LINKS;
    return names.isUnlikely() && !likely && !measure.hasQuote() ? MOST_UNLIKELY : STAYS;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.attr("aria-hidden").equals("true");
  }
}
