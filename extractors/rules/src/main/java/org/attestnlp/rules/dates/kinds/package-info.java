/**
 * The readings of time expressions, a file a kind: weekdays, calendar dates, “ago”, durations,
 * quarters. In: words from a place on; out: what was found there, with its length. Open {@link
 * org.attestnlp.rules.dates.kinds.PeriodReader} first: it tries them in order.
 */
@NullMarked
package org.attestnlp.rules.dates.kinds;

import org.jspecify.annotations.NullMarked;
