package org.attestnlp.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds in a story's element what is no story: boxes of links, teasers of others, its headline. */
final class StoryCleaner {

  private static final Set<String> PARAGRAPHS = Set.of("p", "li");
  private static final Set<String> BOXES =
      Set.of(
          "div", "section", "ul", "ol", "dl", "table", "h2", "h3", "h4", "h5", "h6", "header",
          "article");
  private static final double MOST_LINKS = 0.5;
  private static final double MOST_LINKS_OF_PARAGRAPH = 0.8;
  private static final double MUCH_PROSE = 0.5;
  private static final double WHOLE = 0.8;

  private StoryCleaner() {}

  /** Adds them to what is left out. */
  static void clean(Element story, Measures measures, Set<Element> out) {
    List<Element> teasers = new ArrayList<>();
    boolean inArticle = story.closest("article") != null;
    int ofTeasers = 0;
    for (Element element : story.getAllElements()) {
      Measure measure = measures.of(element);
      if (element.equals(story)) {
        continue;
      }
      if (element.normalName().equals("h1") || isLinks(element, measure)) {
        out.add(element);
      } else if (inArticle && isArticle(element) && !isWhole(measure, measures.of(story))) {
        teasers.add(element);
        ofTeasers += measure.prose();
      }
    }
    if (ofTeasers < MUCH_PROSE * measures.of(story).prose()) {
      out.addAll(teasers);
    }
  }

  private static boolean isLinks(Element element, Measure measure) {
    if (measure.hasQuote()) {
      return false;
    }
    if (PARAGRAPHS.contains(element.normalName())) {
      return measure.linkDensity() > MOST_LINKS_OF_PARAGRAPH;
    }
    return BOXES.contains(element.normalName())
        && measure.linkDensity() > MOST_LINKS
        && (measure.prose() == 0 || measure.prose() < MUCH_PROSE * measure.letters());
  }

  private static boolean isArticle(Element element) {
    return element.normalName().equals("article");
  }

  private static boolean isWhole(Measure part, Measure story) {
    return part.prose() >= WHOLE * story.prose();
  }
}
