package org.attestnlp.rules.numbers.amounts;

import java.math.BigDecimal;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/**
 * One end of a range, or the whole of a single amount.
 *
 * @param first index of its first lexeme
 * @param end one past the index of its last
 * @param value the number with its sign
 * @param form how it is written
 * @param unit as in the record, null for a plain count
 * @param scaled whether the number itself has more than one lexeme, as “4 million”
 */
record Amount(
    int first, int end, BigDecimal value, Form form, @Nullable String unit, boolean scaled) {

  /** The same, written in another form: the first of “four or five times”. */
  Amount as(Form other) {
    return new Amount(first, end, value, other, unit, scaled);
  }

  /** “12.5%”, “two percentage points”. */
  boolean isShare() {
    return "percent".equals(unit) || "percentage_point".equals(unit);
  }
}
