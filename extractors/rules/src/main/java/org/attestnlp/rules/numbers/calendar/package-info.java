/**
 * Tells numbers of dates, clock times and telephones from amounts. In: lexemes from a place on;
 * out: where such a number ends, and its role. Open {@link
 * org.attestnlp.rules.numbers.calendar.CalendarReader} first.
 */
@NullMarked
package org.attestnlp.rules.numbers.calendar;

import org.jspecify.annotations.NullMarked;
