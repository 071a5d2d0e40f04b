/**
 * What the parser is known to get wrong and the words themselves decide: the noun of a number, the
 * sides of a verb, conjuncts. In: a parsed sentence; out: the same tree, mended. Open {@link
 * org.attestnlp.syntax.arcs.Arcs} first.
 */
@NullMarked
package org.attestnlp.syntax.arcs;

import org.jspecify.annotations.NullMarked;
