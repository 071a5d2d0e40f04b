package org.attestnlp.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.attestnlp.gold.Bracketed;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldReader;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Assertions about a result; failures show the text with brackets round what was found. */
public final class ArticleAssert extends AbstractAssert<ArticleAssert, AnnotatedArticle> {

  ArticleAssert(AnnotatedArticle article) {
    super(article, ArticleAssert.class);
  }

  /** Some quote holds these words. */
  public QuoteAssert hasQuote(String words) {
    isNotNull();
    List<Quote> found =
        actual.quotes().stream().filter(quote -> quote.span().text().contains(words)).toList();
    if (found.isEmpty()) {
      throw failure(
          "no quote with “%s”%nexpected: %s%nfound:%n%s",
          words, place(words), shown(actual.quotes().stream().map(Quote::span).toList()));
    }
    return new QuoteAssert(this, actual, found);
  }

  /** Some claim has this value: the point, the bound, or one end of a range. */
  public ClaimAssert hasClaim(double value) {
    isNotNull();
    List<Claim> found = actual.claims().stream().filter(claim -> has(claim, value)).toList();
    if (found.isEmpty()) {
      throw failure(
          "no claim of %s%nfound:%n%s",
          BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(),
          shown(actual.claims().stream().map(Claim::span).toList()));
    }
    return new ClaimAssert(this, actual, found);
  }

  private static boolean has(Claim claim, double value) {
    BigDecimal high = claim.valueHigh();
    return Math.abs(claim.value().doubleValue() - value) < 1e-9 * Math.max(1, Math.abs(value))
        || (high != null
            && Math.abs(high.doubleValue() - value) < 1e-9 * Math.max(1, Math.abs(value)));
  }

  /**
   * In some event so many came to this outcome, by all who say so.
   *
   * @param low the lowest figure, null for “up to” alone
   * @param high the highest, null for “at least” alone
   */
  public ArticleAssert hasToll(
      ClaimOutcome outcome, @Nullable Integer low, @Nullable Integer high) {
    isNotNull();
    String wanted = toll(outcome, decimal(low), decimal(high));
    List<String> found =
        actual.events().stream()
            .flatMap(event -> event.tolls().stream())
            .map(toll -> toll(toll.outcome(), toll.low(), toll.high()))
            .toList();
    if (!found.contains(wanted)) {
      throw failure(
          "no such toll%nexpected: %s%nfound: %s",
          wanted, found.isEmpty() ? "none" : String.join("; ", found));
    }
    return this;
  }

  private static @Nullable BigDecimal decimal(@Nullable Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  private static String toll(
      ClaimOutcome outcome, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    return outcome + " from " + figure(low) + " to " + figure(high);
  }

  private static String figure(@Nullable BigDecimal value) {
    return value == null ? "open" : value.toPlainString();
  }

  /** Some entity has this name. */
  public EntityAssert hasEntity(String name) {
    isNotNull();
    List<Entity> found =
        actual.entities().stream().filter(entity -> entity.name().equals(name)).toList();
    if (found.isEmpty()) {
      throw failure(
          "no entity named “%s”%nexpected: %s%nfound: %s",
          name,
          place(name),
          actual.entities().stream().map(Entity::name).collect(Collectors.joining(", ")));
    }
    return new EntityAssert(this, actual, found);
  }

  /** Nothing is lost, changed, new or forbidden against this gold file. */
  public ArticleAssert matchesGold(Path file) {
    isNotNull();
    GoldArticle gold = read(file);
    int other = Arrays.mismatch(gold.article().text().toCharArray(), actual.text().toCharArray());
    if (other >= 0) {
      throw failure(
          "%s: gold of another text than this article; they differ at offset %d", file, other);
    }
    Comparison comparison = Comparison.of(gold, actual);
    if (!comparison.differences().isEmpty()) {
      String shown =
          comparison.differences().stream()
              .map(difference -> Brackets.of(actual.text(), difference))
              .collect(Collectors.joining("\n"));
      throw failure("not as %s says:%n%s", file, shown);
    }
    return this;
  }

  private static GoldArticle read(Path file) {
    try {
      return GoldReader.read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private String place(String words) {
    String there = Brackets.first(actual.text(), words);
    return there == null ? "the text has no “" + words + "”" : there;
  }

  private String shown(List<Span> spans) {
    return spans.isEmpty()
        ? "  nothing"
        : spans.stream()
            .map(span -> "  " + Bracketed.around(actual.text(), span))
            .collect(Collectors.joining("\n"));
  }
}
