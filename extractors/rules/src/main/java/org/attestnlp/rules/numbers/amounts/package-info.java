/**
 * Puts numeral and unit together, and two of them into a range: “$1.2m”, “10 to 12 litres”,
 * “dozens”. In: lexemes from a place on; out: a quantity. Open {@link
 * org.attestnlp.rules.numbers.amounts.QuantityReader} first.
 */
@NullMarked
package org.attestnlp.rules.numbers.amounts;

import org.jspecify.annotations.NullMarked;
