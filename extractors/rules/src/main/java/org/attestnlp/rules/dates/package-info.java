/**
 * Which days a time expression means: “last Tuesday”, “in the first half of 2021”. In: words of the
 * text, the day of publication and the tense of the clause; out: the days from the first to the
 * last. Open {@link org.attestnlp.rules.dates.TimeReader} first.
 */
@NullMarked
package org.attestnlp.rules.dates;

import org.jspecify.annotations.NullMarked;
