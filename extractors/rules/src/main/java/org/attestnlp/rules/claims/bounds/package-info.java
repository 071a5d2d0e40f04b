/**
 * Reads what the words beside a number do to it: “at least 40”, “some 40”, “rose by 40 to 90”, “10,
 * 12 and 15 litres”. In: a number with its neighbours; out: its bound, its old amount or its
 * change. Open {@link org.attestnlp.rules.claims.bounds.BoundReader} first.
 */
@NullMarked
package org.attestnlp.rules.claims.bounds;

import org.jspecify.annotations.NullMarked;
