/**
 * What the readings of time share: a period of days, the units of time, the words of time, and
 * years and seasons, which other readings end in. In: the words of a time and the day they are
 * counted from; out: a period, with the words it was read from. Open {@link
 * org.attestnlp.rules.dates.period.Period} first, then {@code PeriodKind}, which each reading is.
 */
@NullMarked
package org.attestnlp.rules.dates.period;

import org.jspecify.annotations.NullMarked;
