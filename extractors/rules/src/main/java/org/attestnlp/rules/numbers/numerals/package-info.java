/**
 * Reads the value of a numeral: “1,340”, “two and a half million”, “one in five”. In: lexemes from
 * a place on; out: a value with its end. Open {@link
 * org.attestnlp.rules.numbers.numerals.NumeralReader} first.
 */
@NullMarked
package org.attestnlp.rules.numbers.numerals;

import org.jspecify.annotations.NullMarked;
