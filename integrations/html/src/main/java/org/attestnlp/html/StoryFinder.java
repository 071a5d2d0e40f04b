package org.attestnlp.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the story. Each paragraph votes for the elements around it, the near
 * ones most, as in Readability; one that JSON-LD gives as words of the article has more votes.
 */
final class StoryFinder {

  private static final Set<String> CONTAINERS =
      Set.of("div", "section", "article", "td", "main", "body");
  private static final Set<String> WHOLE = Set.of("article", "main");
  private static final Set<String> TEXTS = Set.of("p", "blockquote", "pre", "ul", "ol", "table");
  private static final int LEVELS = 5;
  private static final int SHORTEST = 20; // letters of a paragraph that votes
  private static final int LOOSE = 200; // letters right in a container that make it a paragraph
  private static final int LETTERS_A_VOTE = 80;
  private static final int MOST_OF_LETTERS = 3;
  private static final double OF_ARTICLE = 3;
  private static final double OF_NAME = 15;
  private static final double MORE = 0.25;
  private static final double NEARLY_ALL = 0.8;

  private final Element body;
  private final Measures measures;
  private final Map<Element, Double> votes = new HashMap<>();

  private StoryFinder(Element body, Measures measures) {
    this.body = body;
    this.measures = measures;
  }

  /**
   * The element.
   *
   * @param known the blocks whose words JSON-LD gives as the article's
   */
  static Element find(Element body, Measures measures, Set<Element> known) {
    StoryFinder finder = new StoryFinder(body, measures);
    for (Element block : measures.elements()) {
      Measure measure = measures.of(block);
      if (!block.equals(body) && measure.ownUnlinked() >= SHORTEST) {
        double letters = measure.ownLetters() / (double) LETTERS_A_VOTE;
        double vote = 1 + measure.ownCommas() + Math.min(MOST_OF_LETTERS, letters);
        finder.vote(block, known.contains(block) ? OF_ARTICLE * vote : vote);
      }
    }
    Element best = finder.best();
    return known.isEmpty() ? finder.climb(best) : finder.around(best, known);
  }

  /** The lowest element around the best that holds nearly all that is known to be the article. */
  private Element around(Element best, Set<Element> known) {
    Map<Element, Integer> letters = new HashMap<>();
    for (Element block : known) {
      for (Element at = block; at != null; at = at.equals(body) ? null : at.parent()) {
        letters.merge(at, measures.of(block).ownLetters(), Integer::sum);
      }
    }
    Element at = best;
    for (Element up = best; up != null; up = up.equals(body) ? null : up.parent()) {
      if (letters.getOrDefault(at, 0) < NEARLY_ALL * letters.getOrDefault(body, 0)) {
        at = up;
      }
    }
    return at;
  }

  private void vote(Element block, double vote) {
    boolean loose = // text with breaks right in the container
        CONTAINERS.contains(block.normalName()) && measures.of(block).ownLetters() > LOOSE;
    @Nullable Element at = loose ? block : block.parent();
    for (int level = 0; level < LEVELS && at != null; level++) {
      double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (3 * level);
      votes.merge(at, vote * share, Double::sum);
      at = at.equals(body) ? null : at.parent();
    }
  }

  private Element best() {
    Element best = body;
    double most = 0;
    for (Element element : measures.elements()) {
      double own = votes.getOrDefault(element, 0.0);
      double named = own > 0 && PageWords.of(element).isLikely() ? OF_NAME : 0;
      double score = (own + named) * (1 - measures.of(element).linkDensity());
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return best;
  }

  /** The story may be in several parts: elements made alike, or all that is in one article. */
  private Element climb(Element best) {
    Element at = best;
    Element below = best;
    boolean within = best.closest("article, main") != null;
    for (Element up = best.parent(); !below.equals(body) && up != null; up = up.parent()) {
      within &= !WHOLE.contains(below.normalName());
      if (beside(up, below, within) > MORE * measures.of(at).prose()) {
        at = up;
      }
      below = up;
    }
    return at;
  }

  /** The letters of prose in other children: in all, or in texts and those made like this one. */
  private int beside(Element parent, Element child, boolean all) {
    int prose = 0;
    for (Element other : parent.children()) {
      boolean alike =
          other.normalName().equals(child.normalName())
              && other.className().equals(child.className());
      if (!other.equals(child) && (all || alike || TEXTS.contains(other.normalName()))) {
        prose += measures.of(other).prose();
      }
    }
    return prose;
  }
}
