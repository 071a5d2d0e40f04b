package org.attestnlp.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody could check and that counts or measures something in the story.
 *
 * @param id {@code c1}, {@code c2}, … in text order
 * @param span the number with scale word, sign or unit and both ends of a range; without
 *     approximator and counted noun
 * @param kind exact, range, bound or vague
 * @param value the point, the low end or the bound
 * @param valueHigh the high end of a range, else null
 * @param approximate whether the text says so: {@code about 3,000}
 * @param approximator the words that say so or give the bound, else null
 * @param unit ISO 4217 code, {@code percent}, {@code percentage_point}, {@code fraction}, {@code
 *     times} or a singular unit; null for plain counts
 * @param counted the noun phrase counted, null if there is none
 * @param of the base of a share, else null
 * @param claimants the sources, outermost first; empty means the article itself
 * @param factuality the innermost claimant's stance
 * @param hedges the words that decided the factuality
 * @param event what happened to the things counted, else null
 * @param outcome what became of the people or things counted, null if nothing says or they are
 *     none: {@code KILLED}
 * @param agent who did it, else null
 * @param place where, else null
 * @param time when, else null
 * @param change how the amount changed, else null
 * @param quote the id of the quote that the claim stands in, else null
 * @param disputedBy sources elsewhere in the text that contradict it
 * @param relations how it relates to other claims of the article
 * @param happening the id of the event that it speaks of, null if it tells no outcome
 * @param rule the rule that decided
 */
public record Claim(
    String id,
    Span span,
    ClaimKind kind,
    BigDecimal value,
    @Nullable BigDecimal valueHigh,
    boolean approximate,
    @Nullable Span approximator,
    @Nullable String unit,
    @Nullable Counted counted,
    @Nullable Span of,
    List<Source> claimants,
    Factuality factuality,
    List<Span> hedges,
    @Nullable Event event,
    @Nullable ClaimOutcome outcome,
    @Nullable Participant agent,
    @Nullable Place place,
    @Nullable TimeExpression time,
    @Nullable Change change,
    @Nullable String quote,
    List<Source> disputedBy,
    List<Relation> relations,
    @Nullable String happening,
    String rule) {

  /** Copies the lists and writes the numbers plainly. */
  public Claim {
    value = Decimals.plain(value);
    valueHigh = Decimals.plain(valueHigh);
    claimants = List.copyOf(claimants);
    hedges = List.copyOf(hedges);
    disputedBy = List.copyOf(disputedBy);
    relations = List.copyOf(relations);
    if ((kind == ClaimKind.RANGE) != (valueHigh != null)) {
      throw new IllegalArgumentException(
          "claim " + id + ": kind " + kind + " with high end " + valueHigh);
    }
  }

  /**
   * A claim as 0.1 had it, without its outcome and its event.
   *
   * @deprecated {@code Draft.of(ClaimFields.CLAIM)} names only what matters
   */
  @Deprecated(since = "0.2")
  public Claim(
      String id,
      Span span,
      ClaimKind kind,
      BigDecimal value,
      @Nullable BigDecimal valueHigh,
      boolean approximate,
      @Nullable Span approximator,
      @Nullable String unit,
      @Nullable Counted counted,
      @Nullable Span of,
      List<Source> claimants,
      Factuality factuality,
      List<Span> hedges,
      @Nullable Event event,
      @Nullable Participant agent,
      @Nullable Participant place,
      @Nullable TimeExpression time,
      @Nullable Change change,
      @Nullable String quote,
      List<Source> disputedBy,
      List<Relation> relations,
      String rule) {
    this(
        id,
        span,
        kind,
        value,
        valueHigh,
        approximate,
        approximator,
        unit,
        counted,
        of,
        claimants,
        factuality,
        hedges,
        event,
        null,
        agent,
        place == null ? null : new Place(place.span(), place.entity()),
        time,
        change,
        quote,
        disputedBy,
        relations,
        null,
        rule);
  }

  /** {@code c1 about 40 to 50 homes, ASSERTED by Ada Quill, disputed by Police}. */
  @Override
  public String toString() {
    return id
        + (approximate ? " about " : " ")
        + value.toPlainString()
        + (valueHigh == null ? "" : " to " + valueHigh.toPlainString())
        + (unit == null ? "" : " " + unit)
        + (counted == null ? "" : " [" + Brief.shortened(counted.span().text()) + "]")
        + ", "
        + factuality
        + Brief.by(claimants)
        + (disputedBy.isEmpty() ? "" : ", disputed" + Brief.by(disputedBy));
  }
}
