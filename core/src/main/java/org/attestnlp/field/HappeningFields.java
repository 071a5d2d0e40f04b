package org.attestnlp.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.Happening;
import org.attestnlp.model.Place;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.model.Toll;

/** The fields of a happening and its tolls. */
public final class HappeningFields {

  private static final Field<Toll, ClaimOutcome> OUTCOME =
      Field.of("outcome", Type.word(ClaimOutcome.class), Toll::outcome);
  private static final Field<Toll, BigDecimal> LOW =
      Field.of("low", Type.DECIMAL, Toll::low).nullable();
  private static final Field<Toll, BigDecimal> HIGH =
      Field.of("high", Type.DECIMAL, Toll::high).nullable();
  private static final Field<Toll, List<String>> TOLL_CLAIMS =
      Field.of("claims", Type.list(Type.reference("claims")), Toll::claims);

  /** How many came to one outcome. */
  static final Shape<Toll> TOLL =
      Shape.of(
          "toll",
          "How many came to one outcome, by all claims that say so.",
          List.of(OUTCOME, LOW, HIGH, TOLL_CLAIMS),
          HappeningFields::words,
          in -> new Toll(in.get(OUTCOME), in.orNull(LOW), in.orNull(HIGH), in.get(TOLL_CLAIMS)));

  /** Its id. */
  public static final Field<Happening, String> ID =
      Field.of("id", Type.id("v"), Happening::id).column();

  /** The words that name it first. */
  public static final Field<Happening, Span> SPAN = SpanFields.own(Happening::span);

  /** Where. */
  public static final Field<Happening, Place> PLACE =
      ClaimParts.placed(
          Field.of("place", Type.struct(ClaimParts.PLACE), Happening::place).nullable().column());

  /** When. */
  public static final Field<Happening, TimeExpression> TIME =
      ClaimParts.dated(
          Field.of("time", Type.struct(ClaimParts.TIME), Happening::time).nullable().column());

  /** Its claims. */
  public static final Field<Happening, List<String>> CLAIMS =
      Field.of("claims", Type.list(Type.reference("claims")), Happening::claims).column();

  /** How many came to each outcome. */
  public static final Field<Happening, List<Toll>> TOLLS =
      Field.of("tolls", Type.list(TOLL), Happening::tolls).column("tolls", HappeningFields::tolls);

  /** A happening. */
  public static final Shape<Happening> HAPPENING =
      Shape.of(
          "happening",
          "One thing that happened, with all claims that speak of those it befell.",
          List.of(ID, SPAN, PLACE, TIME, CLAIMS, TOLLS),
          happening -> happening.span().text(),
          in ->
              new Happening(
                  in.get(ID),
                  in.get(SPAN),
                  in.orNull(PLACE),
                  in.orNull(TIME),
                  in.get(CLAIMS),
                  in.get(TOLLS)));

  private HappeningFields() {}

  private static String tolls(Happening happening) {
    return happening.tolls().stream().map(HappeningFields::words).collect(Collectors.joining("; "));
  }

  /** {@code KILLED 12 to 31}, {@code INJURED 40 or more}. */
  private static String words(Toll toll) {
    BigDecimal low = toll.low();
    BigDecimal high = toll.high();
    String figures;
    if (low == null) {
      figures = high == null ? "some" : "up to " + high.toPlainString();
    } else if (high == null) {
      figures = low.toPlainString() + " or more";
    } else {
      String same = low.toPlainString();
      figures = low.compareTo(high) == 0 ? same : same + " to " + high.toPlainString();
    }
    return toll.outcome() + " " + figures;
  }
}
