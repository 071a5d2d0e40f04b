/**
 * Resolves time expressions: in, a phrase (“in the three months to June”), the day of publication
 * and the tense of its clause; out, the value and the first and last day it covers, or null.
 *
 * <p>Open {@code TimeReader} first: it reads the relation (“since”, “by”) and ranges, {@code
 * PeriodReader} lists the kinds of period in their order, and each kind is a small reader of its
 * own. Words of time and what they mean stand in {@code time.txt} of the lexicon.
 */
@NullMarked
package org.attestnlp.rules.dates;

import org.jspecify.annotations.NullMarked;
