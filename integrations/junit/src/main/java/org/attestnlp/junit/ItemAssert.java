package org.attestnlp.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.attestnlp.field.Cell;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.Wording;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the items that an assertion is about, step by step; fails when none is left.
 *
 * @param <T> what the items are
 * @param <S> the assertion itself
 */
abstract sealed class ItemAssert<T, S extends ItemAssert<T, S>>
    extends AbstractAssert<S, AnnotatedArticle> permits QuoteAssert, ClaimAssert, EntityAssert {

  private final ArticleAssert article;
  private List<T> items;

  ItemAssert(ArticleAssert article, AnnotatedArticle result, List<T> items, Class<S> self) {
    super(result, self);
    this.article = article;
    this.items = items;
    this.info.description(article.info.description());
  }

  abstract Span span(T item);

  /** Back to the article, for the next assertion. */
  public ArticleAssert and() {
    return article;
  }

  /**
   * With this value of a field: {@code having(QuoteFields.POLARITY, Polarity.DENIED)}; null where
   * it shall have none.
   */
  public <V> S having(Field<T, V> field, @Nullable V value) {
    return keep(
        "the item has another " + field.name(),
        value == null ? "none" : Wording.of(field.type(), value),
        item -> Objects.equals(field.get(item), value),
        item -> field.get(item) == null ? "none" : field.words(item));
  }

  /**
   * With these words in a column of its table, as {@code claims.csv} and its like have them: {@code
   * telling("time_value", "2024-10-21")}, {@code telling("country", "NO")}, {@code
   * telling("claimant_kinds", "OFFICIAL")}; empty where nothing is told.
   *
   * @throws IllegalArgumentException if there is no such column, naming those there are
   */
  public S telling(String column, String words) {
    Cell<T> cell =
        shape().columns().stream()
            .filter(known -> known.name().equals(column))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(unknown(column)));
    return keep(
        "the item tells another " + column,
        words.isEmpty() ? "nothing" : words,
        item -> cell.words(item).equals(words),
        item -> cell.words(item).isEmpty() ? "nothing" : cell.words(item));
  }

  private String unknown(String column) {
    return "no column "
        + column
        + "; there are "
        + shape().columns().stream().map(Cell::name).collect(Collectors.joining(", "));
  }

  /** The fields of such items. */
  abstract Shape<T> shape();

  /** Keeps the items that pass. */
  S keep(String what, String wanted, Predicate<T> test, Function<T, String> found) {
    return keep(what, wanted, test, found, item -> List.of());
  }

  /** Keeps the items whose words are right; a failure shows where both stand. */
  S keepNamed(
      String what,
      String wanted,
      Predicate<T> test,
      Function<T, String> found,
      Function<T, List<Span>> places) {
    String there = Brackets.first(actual.text(), wanted);
    return keep(what, there == null ? wanted : wanted + ": " + there, test, found, places);
  }

  private S keep(
      String what,
      String wanted,
      Predicate<T> test,
      Function<T, String> found,
      Function<T, List<Span>> places) {
    List<T> left = items.stream().filter(test).toList();
    if (left.isEmpty()) {
      String shown =
          items.stream()
              .map(item -> "  " + found.apply(item) + ": " + around(item, places.apply(item)))
              .collect(Collectors.joining("\n"));
      throw failure("%s", what + "\nexpected: " + wanted + "\nfound:\n" + shown);
    }
    items = left;
    return myself;
  }

  private String around(T item, List<Span> places) {
    List<Span> all = new ArrayList<>(places);
    all.add(span(item));
    return Brackets.around(actual.text(), all);
  }

  /** Whether some source has this name, or has it as whole words of its name or phrase. */
  static boolean names(List<Source> sources, String name) {
    return sources.stream().anyMatch(source -> Names.holds(source.name(), name));
  }

  static List<Span> mentions(List<Source> sources) {
    return sources.stream().map(Source::mention).filter(Objects::nonNull).toList();
  }

  static String shown(List<Source> sources) {
    return sources.isEmpty()
        ? "nobody"
        : sources.stream().map(Source::name).collect(Collectors.joining(" and "));
  }
}
