package org.attestnlp.testing.stored;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes claims and other numbers as the lines of {@code testdata/phrases/claims}. */
public final class ClaimLine {

  private record Line(int begin, String text) {}

  private ClaimLine() {}

  /** Every numeric expression of a result in text order. */
  public static List<String> of(AnnotatedArticle article) {
    return Stream.concat(
            article.claims().stream().map(c -> new Line(c.span().begin(), claim(c))),
            article.numbers().stream().map(n -> new Line(n.span().begin(), number(n))))
        .sorted(Comparator.comparingInt(Line::begin))
        .map(Line::text)
        .toList();
  }

  static String number(NumberMention number) {
    return "NUMBER " + number.span().text() + " | " + number.role();
  }

  static String claim(Claim claim) {
    List<String> fields = new ArrayList<>();
    fields.add("CLAIM " + claim.span().text());
    fields.add(amount(claim));
    add(fields, claim.approximate() ? "near" : "bound", claim.approximator());
    add(fields, "counted", counted(claim.counted()));
    add(fields, "of", claim.of());
    add(fields, "by", names(claim.claimants()));
    add(fields, "fact", factuality(claim));
    add(fields, "event", claim.event() == null ? "" : claim.event().lemma());
    add(fields, "agent", claim.agent() == null ? null : claim.agent().span());
    add(fields, "place", claim.place() == null ? null : claim.place().span());
    add(fields, "time", claim.time() == null ? null : claim.time().span());
    add(
        fields,
        "change",
        claim.change() == null ? "" : claim.change().direction() + " " + claim.change().role());
    add(fields, "disputed", names(claim.disputedBy()));
    add(
        fields,
        "rel",
        claim.relations().stream()
            .map(r -> r.type() + " " + r.claim())
            .collect(Collectors.joining("; ")));
    return String.join(" | ", fields);
  }

  private static void add(List<String> fields, String key, @Nullable Span span) {
    add(fields, key, span == null ? "" : span.text());
  }

  private static void add(List<String> fields, String key, String value) {
    if (!value.isEmpty()) {
      fields.add(key + "=" + value);
    }
  }

  private static String amount(Claim claim) {
    String kind = claim.kind() == ClaimKind.EXACT ? "" : claim.kind() + " ";
    String high = claim.valueHigh() == null ? "" : ".." + plain(claim.valueHigh());
    String unit = claim.unit() == null ? "" : " " + claim.unit();
    return kind + plain(claim.value()) + high + unit;
  }

  static String plain(BigDecimal value) {
    BigDecimal rounded = value.setScale(6, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String counted(@Nullable Counted counted) {
    if (counted == null) {
      return "";
    }
    String text = counted.span().text();
    return text.endsWith(counted.head()) ? text : text + "^" + counted.head();
  }

  private static String factuality(Claim claim) {
    return claim.factuality() == Factuality.ASSERTED
        ? ""
        : claim.factuality()
            + claim.hedges().stream().map(Span::text).collect(Collectors.joining("; ", " (", ")"));
  }

  private static String names(List<Source> sources) {
    return sources.stream().map(Source::name).collect(Collectors.joining(" > "));
  }
}
