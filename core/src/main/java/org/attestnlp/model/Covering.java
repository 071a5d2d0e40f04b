package org.attestnlp.model;

import java.util.List;

/**
 * What covers one character of an article, such as the one under a reader's pointer; see {@link
 * AnnotatedArticle#at}.
 *
 * @param entities those with a mention over it
 * @param quotes those with the character in their content, outer ones first
 * @param claims those whose number it belongs to
 * @param numbers other numbers that it belongs to
 */
public record Covering(
    List<Entity> entities, List<Quote> quotes, List<Claim> claims, List<NumberMention> numbers) {

  /** Copies the lists. */
  public Covering {
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
    numbers = List.copyOf(numbers);
  }

  static Covering of(AnnotatedArticle article, int offset) {
    return new Covering(
        article.entities().stream()
            .filter(entity -> entity.mentions().stream().anyMatch(m -> covers(m.span(), offset)))
            .toList(),
        article.quotes().stream().filter(quote -> covers(quote.span(), offset)).toList(),
        article.claims().stream().filter(claim -> covers(claim.span(), offset)).toList(),
        article.numbers().stream().filter(number -> covers(number.span(), offset)).toList());
  }

  private static boolean covers(Span span, int offset) {
    return span.begin() <= offset && offset < span.end();
  }
}
