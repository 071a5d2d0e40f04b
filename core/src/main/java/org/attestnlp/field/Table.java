package org.attestnlp.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Happening;
import org.attestnlp.model.Mention;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Quote;

/**
 * A flat table of one kind of item, as {@code quotes.csv} is. The id of the article is no column
 * here: who writes several articles into a table puts it in front.
 *
 * @param name {@code quotes}
 * @param columns what is told of an item
 * @param rows the items of an article
 * @param <R> the item
 */
public record Table<R>(
    String name, List<Cell<R>> columns, Function<AnnotatedArticle, List<R>> rows) {

  /** A row for each mention, with its entity. */
  public static final Table<EntityMention> ENTITIES =
      new Table<>("entities", EntityMention.columns(), EntityMention::of);

  /** A row for each quote. */
  public static final Table<Quote> QUOTES =
      new Table<>("quotes", QuoteFields.QUOTE.columns(), AnnotatedArticle::quotes);

  /** A row for each claim. */
  public static final Table<Claim> CLAIMS =
      new Table<>("claims", ClaimFields.CLAIM.columns(), AnnotatedArticle::claims);

  /** A row for each number that is no claim. */
  public static final Table<NumberMention> NUMBERS =
      new Table<>("numbers", NumberFields.NUMBER.columns(), AnnotatedArticle::numbers);

  /** A row for each event. */
  public static final Table<Happening> EVENTS =
      new Table<>("events", HappeningFields.HAPPENING.columns(), AnnotatedArticle::events);

  /** A row for each article. */
  public static final Table<AnnotatedArticle> ARTICLES =
      new Table<>("articles", ArticleFields.ARTICLE.columns(), List::of);

  /** All of them. */
  public static final List<Table<?>> ALL =
      List.of(ENTITIES, QUOTES, CLAIMS, NUMBERS, EVENTS, ARTICLES);

  /** Copies the list. */
  public Table {
    columns = List.copyOf(columns);
  }

  /**
   * A mention of an entity.
   *
   * @param entity the entity
   * @param mention one of its mentions
   */
  public record EntityMention(Entity entity, Mention mention) {

    private static List<EntityMention> of(AnnotatedArticle article) {
      List<EntityMention> all = new ArrayList<>();
      for (Entity entity : article.entities()) {
        entity.mentions().forEach(mention -> all.add(new EntityMention(entity, mention)));
      }
      return all;
    }

    /** What the entity is, what the mention is, and where it stands. */
    private static List<Cell<EntityMention>> columns() {
      List<Cell<EntityMention>> columns = new ArrayList<>();
      EntityFields.ENTITY
          .columns()
          .forEach(cell -> columns.add(cell.within(EntityMention::entity)));
      EntityFields.MENTION.columns().stream()
          .sorted(Comparator.comparing((Cell<Mention> cell) -> isPlace(cell.name())))
          .forEach(cell -> columns.add(cell.within(EntityMention::mention)));
      return columns;
    }

    private static boolean isPlace(String column) {
      return SpanFields.SPAN.columns().stream().anyMatch(cell -> cell.name().equals(column));
    }
  }
}
