package org.attestnlp.spi;

import java.math.BigDecimal;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.NumberRole;
import org.jspecify.annotations.Nullable;

/**
 * A numeric expression as read, before it is known whether it is a claim.
 *
 * @param begin first character of the number with its sign, scale word, currency or unit
 * @param end one past its last character
 * @param form how the number is written
 * @param kind exact, range or vague as the number itself says; bounds come from the words around it
 * @param value the point or the low end; null if the expression has no number: {@code several}
 * @param valueHigh the high end of a range, else null
 * @param unit as in {@link org.attestnlp.model.Claim}, null for plain counts
 * @param role what its writing alone shows that it is, as DATE for {@code 3 May 2021}; null where
 *     the context decides
 */
public record Quantity(
    int begin,
    int end,
    Form form,
    ClaimKind kind,
    @Nullable BigDecimal value,
    @Nullable BigDecimal valueHigh,
    @Nullable String unit,
    @Nullable NumberRole role) {

  /** How a number is written. */
  public enum Form {
    /** With digits: {@code 3,000}, {@code 1.2m}. */
    DIGITS,
    /** With number words: {@code twenty-one thousand}. */
    WORDS,
    /** As a place in a row: {@code 3rd}, {@code third}. */
    ORDINAL,
    /** As a part: {@code two-thirds}, {@code one in five}. */
    FRACTION,
    /** As a multiple: {@code doubled}, {@code tenfold}. */
    MULTIPLE,
    /** As how often: {@code twice}. */
    FREQUENCY,
    /** As a scale word alone: {@code dozens}. */
    VAGUE,
    /** Without a number: {@code several}, {@code a number of}. */
    NO_NUMERAL,
    /** As none: {@code no}, {@code none}, {@code nobody}. */
    ZERO
  }
}
