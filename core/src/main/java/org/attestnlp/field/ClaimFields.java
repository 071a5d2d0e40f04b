package org.attestnlp.field;

import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.model.Change;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Event;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Place;
import org.attestnlp.model.Relation;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;

/** The fields of a claim. */
public final class ClaimFields {

  /** Its id. */
  public static final Field<Claim, String> ID = Field.of("id", Type.id("c"), Claim::id).column();

  /** The number expression. */
  public static final Field<Claim, Span> SPAN = SpanFields.own(Claim::span);

  /** Exact, range, bound or vague. */
  public static final Field<Claim, ClaimKind> KIND =
      Field.of("kind", Type.word(ClaimKind.class), Claim::kind).column().slot("kind");

  /** The point, the low end or the bound; gold compares both ends at once. */
  public static final Field<Claim, BigDecimal> VALUE =
      Field.of("value", Type.DECIMAL, Claim::value).column();

  /** The high end of a range. */
  public static final Field<Claim, BigDecimal> VALUE_HIGH =
      Field.of("valueHigh", Type.DECIMAL, Claim::valueHigh).nullable().column();

  /** Whether the text says so. */
  public static final Field<Claim, Boolean> APPROXIMATE =
      Field.of("approximate", Type.TRUTH, Claim::approximate).column().slot("approximate");

  /** The words that say so or give the bound. */
  public static final Field<Claim, Span> APPROXIMATOR =
      Field.of("approximator", Type.struct(SpanFields.SPAN), Claim::approximator)
          .nullable()
          .slot("approximator");

  /** The unit. */
  public static final Field<Claim, String> UNIT =
      Field.of("unit", Type.TEXT, Claim::unit).nullable().column().slot("unit");

  /** The noun phrase counted. */
  public static final Field<Claim, Counted> COUNTED =
      Field.of("counted", Type.struct(ClaimParts.COUNTED), Claim::counted)
          .nullable()
          .column()
          .line("counted")
          .slot("counted");

  /** The base of a share. */
  public static final Field<Claim, Span> OF =
      Field.of("of", Type.struct(SpanFields.SPAN), Claim::of)
          .nullable()
          .column()
          .line("of")
          .slot("of");

  /** The sources, outermost first; gold compares them in their order, and their mentions. */
  public static final Field<Claim, List<Source>> CLAIMANTS =
      Field.of("claimants", Type.list(SourceFields.SOURCE), Claim::claimants)
          .column("claimants", claim -> SourceFields.chain(claim.claimants()))
          .column("claimant_entities", claim -> SourceFields.entities(claim.claimants()))
          .column("claimant_kinds", claim -> SourceFields.kinds(claim.claimants()))
          .line("claimed by", ClaimFields::claimants)
          .line("kind of source", claim -> SourceFields.kinds(claim.claimants()));

  /** The innermost claimant's stance. */
  public static final Field<Claim, Factuality> FACTUALITY =
      Field.of("factuality", Type.word(Factuality.class), Claim::factuality)
          .column()
          .line("factuality")
          .slot("factuality");

  /** The words that decided the factuality. */
  public static final Field<Claim, List<Span>> HEDGES =
      Field.of("hedges", Type.list(SpanFields.SPAN), Claim::hedges)
          .column()
          .line("hedges")
          .slot("hedges");

  /** What happened to the things counted. */
  public static final Field<Claim, Event> EVENT =
      Field.of("event", Type.struct(ClaimParts.EVENT), Claim::event)
          .nullable()
          .column()
          .line("event")
          .slot("event");

  /** What became of the people or things counted. */
  public static final Field<Claim, ClaimOutcome> OUTCOME =
      Field.of("outcome", Type.word(ClaimOutcome.class), Claim::outcome)
          .nullable()
          .later()
          .column()
          .line("outcome")
          .slot("outcome");

  /** Who did it. */
  public static final Field<Claim, Participant> AGENT =
      Field.of("agent", Type.struct(ClaimParts.PARTICIPANT), Claim::agent)
          .nullable()
          .column()
          .line("agent")
          .slot("agent");

  /** Where. */
  public static final Field<Claim, Place> PLACE =
      ClaimParts.placed(
          Field.of("place", Type.struct(ClaimParts.PLACE), Claim::place)
              .nullable()
              .column()
              .line("place")
              .line("country", ClaimParts.within(Claim::place, ClaimParts.PLACE_COUNTRY))
              .slot("place"));

  /** When. */
  public static final Field<Claim, TimeExpression> TIME =
      ClaimParts.dated(
          Field.of("time", Type.struct(ClaimParts.TIME), Claim::time)
              .nullable()
              .column()
              .line("time")
              .line("time value", ClaimParts.within(Claim::time, ClaimParts.TIME_VALUE))
              .slot("time"));

  /** How the amount changed. */
  public static final Field<Claim, Change> CHANGE =
      Field.of("change", Type.struct(ClaimParts.CHANGE), Claim::change)
          .nullable()
          .column()
          .slot("change");

  /** The quote that it stands in. */
  public static final Field<Claim, String> QUOTE =
      Field.of("quote", Type.reference("quotes"), Claim::quote).nullable().column().slot("quote");

  /** Who contradicts it elsewhere in the text. */
  public static final Field<Claim, List<Source>> DISPUTED_BY =
      Field.of("disputedBy", Type.list(SourceFields.SOURCE), Claim::disputedBy)
          .column()
          .line("disputed by")
          .slot("disputed-by");

  /** How it relates to other claims; gold compares type and claim. */
  public static final Field<Claim, List<Relation>> RELATIONS =
      Field.of("relations", Type.list(ClaimParts.RELATION), Claim::relations)
          .column()
          .line("relations");

  /** The event that it speaks of. */
  public static final Field<Claim, String> HAPPENING =
      Field.of("happening", Type.reference("events"), Claim::happening)
          .nullable()
          .later()
          .column()
          .line("in event");

  /** The rule that decided. */
  public static final Field<Claim, String> RULE =
      Field.of("rule", Type.TEXT, Claim::rule).column().line("rule");

  /** A claim. */
  public static final Shape<Claim> CLAIM =
      Shape.of(
          "claim",
          "A number that somebody could check; the span is the number expression.",
          List.of(
              ID,
              SPAN,
              KIND,
              VALUE,
              VALUE_HIGH,
              APPROXIMATE,
              APPROXIMATOR,
              UNIT,
              COUNTED,
              OF,
              CLAIMANTS,
              FACTUALITY,
              HEDGES,
              EVENT,
              OUTCOME,
              AGENT,
              PLACE,
              TIME,
              CHANGE,
              QUOTE,
              DISPUTED_BY,
              RELATIONS,
              HAPPENING,
              RULE),
          claim -> claim.span().text(),
          in ->
              new Claim(
                  in.get(ID),
                  in.get(SPAN),
                  in.get(KIND),
                  in.get(VALUE),
                  in.orNull(VALUE_HIGH),
                  in.get(APPROXIMATE),
                  in.orNull(APPROXIMATOR),
                  in.orNull(UNIT),
                  in.orNull(COUNTED),
                  in.orNull(OF),
                  in.get(CLAIMANTS),
                  in.get(FACTUALITY),
                  in.get(HEDGES),
                  in.orNull(EVENT),
                  in.orNull(OUTCOME),
                  in.orNull(AGENT),
                  in.orNull(PLACE),
                  in.orNull(TIME),
                  in.orNull(CHANGE),
                  in.orNull(QUOTE),
                  in.get(DISPUTED_BY),
                  in.get(RELATIONS),
                  in.orNull(HAPPENING),
                  in.get(RULE)));

  private ClaimFields() {}

  private static String claimants(Claim claim) {
    return claim.claimants().isEmpty() ? "the article" : CLAIMANTS.words(claim);
  }
}
