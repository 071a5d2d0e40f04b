package org.attestnlp.junit;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.attestnlp.gold.Bracketed;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;

/**
 * Narrows the items that an assertion is about, step by step; fails when none is left.
 *
 * @param <T> what the items are
 * @param <S> the assertion itself
 */
abstract sealed class ItemAssert<T, S extends ItemAssert<T, S>>
    permits QuoteAssert, ClaimAssert, EntityAssert {

  private final ArticleAssert article;
  private final AnnotatedArticle result;
  private List<T> items;

  ItemAssert(ArticleAssert article, AnnotatedArticle result, List<T> items) {
    this.article = article;
    this.result = result;
    this.items = items;
  }

  abstract S self();

  abstract Span span(T item);

  /** Back to the article, for the next assertion. */
  public ArticleAssert and() {
    return article;
  }

  S keep(String what, String wanted, Predicate<T> test, Function<T, String> found) {
    List<T> left = items.stream().filter(test).toList();
    if (left.isEmpty()) {
      String shown =
          items.stream()
              .map(
                  item ->
                      "  " + found.apply(item) + ": " + Bracketed.around(result.text(), span(item)))
              .collect(Collectors.joining("\n"));
      Assertions.fail(what + "\nexpected: " + wanted + "\nfound:\n" + shown);
    }
    items = left;
    return self();
  }

  /** Whether some source has this name, or has it in its describing phrase. */
  static boolean names(List<Source> sources, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return sources.stream().anyMatch(s -> s.name().toLowerCase(Locale.ROOT).contains(wanted));
  }

  static String shown(List<Source> sources) {
    return sources.isEmpty()
        ? "nobody"
        : sources.stream().map(Source::name).collect(Collectors.joining(" and "));
  }
}
