package org.attestnlp.gold.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The order of a layer's items: by span, then by content, so that two items of one span stand in
 * the same order whatever their places in the file.
 *
 * @param layer the layer
 * @param span where an item stands
 * @param key what it says
 */
record Order<T>(GoldLayer layer, Function<T, Span> span, Function<T, String> key) {

  static final Order<Member> MENTIONS =
      new Order<>(GoldLayer.ENTITIES, Member::span, Order::mention);
  static final Order<Quote> QUOTES = new Order<>(GoldLayer.QUOTES, Quote::span, Order::quote);
  static final Order<Claim> CLAIMS = new Order<>(GoldLayer.CLAIMS, Claim::span, Order::claim);

  Comparator<T> comparator() {
    return Comparator.comparingInt((T item) -> span.apply(item).begin())
        .thenComparingInt(item -> span.apply(item).end())
        .thenComparing(key);
  }

  private static String mention(Member member) {
    return row(
        member.type(),
        member.entity().name(),
        member.mention().kind(),
        member.entity().titles(),
        member.entity().id());
  }

  private static String quote(Quote quote) {
    return row(
        quote.kind(),
        quote.polarity(),
        Sources.names(quote.speakers()),
        quote.cue(),
        quote.quoted(),
        quote.id());
  }

  private static String claim(Claim claim) {
    return row(
        claim.kind(),
        claim.value(),
        claim.valueHigh(),
        claim.unit(),
        claim.factuality(),
        Sources.names(claim.claimants()),
        claim.counted() == null ? null : claim.counted().span(),
        claim.event(),
        claim.change(),
        claim.id());
  }

  private static String row(@Nullable Object... parts) {
    return Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("|"));
  }
}
