/**
 * What the readings of time share: a period of days, the units of time, the words of time, and
 * years and seasons, which other readings end in. Open {@link
 * org.attestnlp.rules.dates.period.Period} first, then {@code PeriodKind}, which each reading is.
 */
@NullMarked
package org.attestnlp.rules.dates.period;

import org.jspecify.annotations.NullMarked;
