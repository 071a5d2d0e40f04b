package org.attestnlp.view.tool;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.PrettyJson;

/**
 * What a tool shows of an article: its text, what is marked in it, and how the marks hang together.
 *
 * @param text the article's text
 * @param marks mentions, quotes, claims, numbers, events, and the parts of them
 * @param links who says a quote, what a claim counts
 */
public record Markup(String text, List<Mark> marks, List<Link> links) {

  /** Copies the lists. */
  public Markup {
    marks = List.copyOf(marks);
    links = List.copyOf(links);
  }

  /**
   * Of an {@code attest/1} object, gold or result.
   *
   * @throws org.attestnlp.json.InvalidArticleException if it is none
   */
  public static Markup of(String json) {
    ArticleJson.read(json); // checks it
    ObjectNode article = PrettyJson.read(json);
    return new ArticleMarks(article).markup();
  }

  /** Without the parts of items: mentions, quotes, claims, numbers and events, and their links. */
  public Markup items() {
    List<Mark> items = marks.stream().filter(mark -> !Scheme.isPart(mark.label())).toList();
    Set<String> ids = new HashSet<>();
    items.forEach(item -> ids.add(item.id()));
    return new Markup(
        text,
        items,
        links.stream()
            .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
            .toList());
  }
}
