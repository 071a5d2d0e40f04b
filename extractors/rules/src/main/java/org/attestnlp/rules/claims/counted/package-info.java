/**
 * Finds what a number counts or measures. In: a number, its clause, the number before it; out: a
 * noun phrase, or nothing. Open {@link org.attestnlp.rules.claims.counted.CountedFinder} first: it
 * reads the noun beside the number; the others come after it, where the text leaves the noun out or
 * puts it elsewhere.
 */
@NullMarked
package org.attestnlp.rules.claims.counted;

import org.jspecify.annotations.NullMarked;
