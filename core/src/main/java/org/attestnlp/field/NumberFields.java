package org.attestnlp.field;

import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Span;

/** The fields of a number that is no claim. */
public final class NumberFields {

  /** The expression. */
  public static final Field<NumberMention, Span> SPAN = SpanFields.own(NumberMention::span);

  /** The number. */
  public static final Field<NumberMention, BigDecimal> VALUE =
      Field.of("value", Type.DECIMAL, NumberMention::value).nullable().column();

  /** The high end of a range. */
  public static final Field<NumberMention, BigDecimal> VALUE_HIGH =
      Field.of("valueHigh", Type.DECIMAL, NumberMention::valueHigh).nullable().column();

  /** The unit. */
  public static final Field<NumberMention, String> UNIT =
      Field.of("unit", Type.TEXT, NumberMention::unit).nullable().column();

  /** Why it is no claim. */
  public static final Field<NumberMention, NumberRole> ROLE =
      Field.of("role", Type.word(NumberRole.class), NumberMention::role).column().line("role");

  /** A number. */
  public static final Shape<NumberMention> NUMBER =
      Shape.of(
          "number",
          "A numeric expression that is no claim, and why.",
          List.of(SPAN, VALUE, VALUE_HIGH, UNIT, ROLE),
          number -> number.span().text(),
          in ->
              new NumberMention(
                  in.get(SPAN),
                  in.orNull(VALUE),
                  in.orNull(VALUE_HIGH),
                  in.orNull(UNIT),
                  in.get(ROLE)));

  private NumberFields() {}
}
