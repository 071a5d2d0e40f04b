package org.attestnlp.gold.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.model.Span;

/**
 * The stable ids of gold items: {@code chip-results/quotes/321-356}. A second item of the same span
 * is {@code …#2}, in an order that comes from what the items say, not from their places in the
 * file. Forbidden items come last, so that a new trap renames nothing.
 */
public final class ItemNames {

  private ItemNames() {}

  /** The id of each of a layer's gold items, forbidden and optional ones included. */
  static <T> Function<T, String> of(
      String article, Order<T> order, List<T> gold, Function<T, Marks> marks) {
    Comparator<T> sequence =
        Comparator.comparing((T item) -> marks.apply(item).forbidden())
            .thenComparing(order.comparator());
    IdentityHashMap<T, String> names = new IdentityHashMap<>();
    Map<String, Integer> used = new HashMap<>();
    for (T item : gold.stream().sorted(sequence).toList()) {
      String id = id(article, order.layer(), order.span().apply(item));
      int n = used.merge(id, 1, Integer::sum);
      names.put(item, n == 1 ? id : id + "#" + n);
    }
    return item -> names.getOrDefault(item, "");
  }

  static String id(String article, GoldLayer layer, Span span) {
    return article + "/" + layer.label() + "/" + span.begin() + "-" + span.end();
  }

  /** The marks of every item of a gold article, by the item's id. */
  public static SortedMap<String, Marks> marks(GoldArticle gold) {
    SortedMap<String, Marks> marks = new TreeMap<>();
    collect(gold, Order.MENTIONS, Member.of(gold), Member::marks, marks);
    collect(gold, Order.QUOTES, gold.article().quotes(), q -> gold.marks(q.id()), marks);
    collect(gold, Order.CLAIMS, gold.article().claims(), c -> gold.marks(c.id()), marks);
    return marks;
  }

  private static <T> void collect(
      GoldArticle gold,
      Order<T> order,
      List<T> items,
      Function<T, Marks> marksOf,
      Map<String, Marks> marks) {
    Function<T, String> names = of(gold.id(), order, items, marksOf);
    items.forEach(item -> marks.put(names.apply(item), marksOf.apply(item)));
  }
}
