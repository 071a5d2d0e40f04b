/**
 * Units and currencies, before or behind a numeral. In: lexemes beside a numeral; out: the unit
 * with its end. Open {@link org.attestnlp.rules.numbers.units.UnitReader} first.
 */
@NullMarked
package org.attestnlp.rules.numbers.units;

import org.jspecify.annotations.NullMarked;
