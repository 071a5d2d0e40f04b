package org.attestnlp.rules.numbers.numerals;

import java.math.BigDecimal;
import org.attestnlp.spi.Quantity.Form;

/**
 * A number read from lexemes.
 *
 * @param first index of its first lexeme
 * @param end one past the index of its last
 * @param value the number
 * @param form how it is written
 */
public record Reading(int first, int end, BigDecimal value, Form form) {

  Reading to(int newEnd, BigDecimal newValue, Form newForm) {
    return new Reading(first, newEnd, newValue, newForm);
  }
}
