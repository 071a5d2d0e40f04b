package org.attestnlp.junit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attestnlp.check.Breach;
import org.attestnlp.check.ResultCheck;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Draft;
import org.attestnlp.field.Field;
import org.attestnlp.field.NumberFields;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes the result that a test needs, without a model: words are found in the text, ids and order
 * come by themselves, and what is built keeps the rules of {@link ResultCheck}.
 *
 * <pre>{@code
 * AnnotatedArticle article =
 *     ArticleBuilder.of("“We lost 40 homes,” Mayor Ada Quill said.")
 *         .entity(EntityType.PERSON, "Ada Quill", e -> e.titled("Mayor"))
 *         .quote("We lost 40 homes,", q -> q.by("Ada Quill").cue("said", "say"))
 *         .claim("40", 40, c -> c.counting("homes"))
 *         .build();
 * }</pre>
 */
public final class ArticleBuilder {

  private record Made<B>(Span span, B builder) {}

  private final Scene words;
  private final Draft<AnnotatedArticle> draft = Draft.of(ArticleFields.ARTICLE);
  private final List<EntityBuilder> entities = new ArrayList<>();
  private final List<Quoted> quotes = new ArrayList<>();
  private final List<Claimed> claims = new ArrayList<>();
  private final List<NumberMention> numbers = new ArrayList<>();

  /** Made when all entities are known. */
  private record Quoted(String words, Consumer<QuoteBuilder> more) {}

  private record Claimed(String words, BigDecimal value, Consumer<ClaimBuilder> more) {}

  private ArticleBuilder(String text) {
    this.words = new Scene(text, List.of());
    draft
        .set(ArticleFields.ID, "article")
        .set(ArticleFields.LANGUAGE, "en")
        .set(ArticleFields.OFFSETS, Offsets.UTF_16)
        .set(ArticleFields.TEXT, text)
        .set(ArticleFields.PRODUCER, new Producer("attest", "test", "none", "none"));
  }

  /** A result of this text in which nothing is found yet; its id is {@code article}. */
  public static ArticleBuilder of(String text) {
    return new ArticleBuilder(text);
  }

  /** Its id. */
  public ArticleBuilder id(String id) {
    return set(ArticleFields.ID, id);
  }

  /** An entity with every place of its name. */
  public ArticleBuilder entity(EntityType type, String name) {
    return entity(type, name, more -> {});
  }

  /** An entity with every place of its name, and what more is said of it. */
  public ArticleBuilder entity(EntityType type, String name, Consumer<EntityBuilder> more) {
    EntityBuilder entity = new EntityBuilder(words, type, name);
    more.accept(entity);
    entities.add(entity);
    return this;
  }

  /**
   * A quote of the words between the marks; of words that stand more than once, the first place
   * that no quote has.
   */
  public ArticleBuilder quote(String words, Consumer<QuoteBuilder> more) {
    quotes.add(new Quoted(words, more));
    return this;
  }

  /** A claim of a number, with the words of the number alone: {@code "40", 40}. */
  public ArticleBuilder claim(String words, long value, Consumer<ClaimBuilder> more) {
    return claim(words, BigDecimal.valueOf(value), more);
  }

  /** A claim of a number with decimals. */
  public ArticleBuilder claim(String words, BigDecimal value, Consumer<ClaimBuilder> more) {
    claims.add(new Claimed(words, value, more));
    return this;
  }

  /** A number that is no claim. */
  public ArticleBuilder number(String number, NumberRole role) {
    List<Span> taken = numbers.stream().map(NumberMention::span).toList();
    numbers.add(
        Draft.of(NumberFields.NUMBER)
            .set(NumberFields.SPAN, words.first(number, taken))
            .set(NumberFields.ROLE, role)
            .make());
    return this;
  }

  /** Any other field. */
  public <V> ArticleBuilder set(Field<AnnotatedArticle, V> field, @Nullable V value) {
    draft.set(field, value);
    return this;
  }

  /**
   * The result.
   *
   * @throws IllegalArgumentException if words do not stand in the text
   * @throws IllegalStateException if it breaks a rule of the format; the message names each
   */
  public AnnotatedArticle build() {
    Scene scene = new Scene(words.text(), entities());
    List<Quote> said = quotes(scene);
    numbers.sort(Comparator.comparingInt(number -> number.span().begin()));
    AnnotatedArticle article =
        draft
            .set(ArticleFields.ENTITIES, scene.entities())
            .set(ArticleFields.QUOTES, said)
            .set(ArticleFields.CLAIMS, claims(scene, said))
            .set(ArticleFields.NUMBERS, List.copyOf(numbers))
            .make();
    List<Breach> breaches = ResultCheck.breaches(article);
    if (!breaches.isEmpty()) {
      throw new IllegalStateException(
          breaches.stream().map(Breach::toString).collect(Collectors.joining("\n")));
    }
    return article;
  }

  private List<Entity> entities() {
    List<EntityBuilder> sorted =
        entities.stream().sorted(Comparator.comparingInt(EntityBuilder::begin)).toList();
    List<Entity> built = new ArrayList<>();
    sorted.forEach(entity -> built.add(entity.build("e" + (built.size() + 1))));
    return List.copyOf(built);
  }

  private List<Quote> quotes(Scene scene) {
    List<Made<QuoteBuilder>> made = new ArrayList<>();
    for (Quoted quote : quotes) {
      Span span = scene.first(quote.words(), made.stream().map(Made::span).toList());
      QuoteBuilder builder = new QuoteBuilder(scene, span);
      quote.more().accept(builder);
      made.add(new Made<>(span, builder));
    }
    List<Quote> built = new ArrayList<>();
    inOrder(made).forEach(quote -> built.add(quote.build("q" + (built.size() + 1))));
    return List.copyOf(built);
  }

  private List<Claim> claims(Scene scene, List<Quote> said) {
    List<Made<ClaimBuilder>> made = new ArrayList<>();
    for (Claimed claim : claims) {
      Span span = scene.first(claim.words(), made.stream().map(Made::span).toList());
      ClaimBuilder builder = new ClaimBuilder(scene, span, claim.value());
      claim.more().accept(builder);
      made.add(new Made<>(span, builder));
    }
    List<Claim> built = new ArrayList<>();
    inOrder(made).forEach(claim -> built.add(claim.build("c" + (built.size() + 1), said)));
    return List.copyOf(built);
  }

  private static <B> List<B> inOrder(List<Made<B>> made) {
    return made.stream()
        .sorted(
            Comparator.comparingInt((Made<B> item) -> item.span().begin())
                .thenComparingInt(item -> -item.span().end()))
        .map(Made::builder)
        .toList();
  }
}
