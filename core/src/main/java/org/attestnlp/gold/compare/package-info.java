/**
 * A gold article and a result come in, {@link org.attestnlp.gold.compare.Difference differences}
 * item by item and {@link org.attestnlp.gold.score.Scores} go out. Start at {@link
 * org.attestnlp.gold.compare.Comparison}; a comparison for each layer pairs items and holds their
 * slots against each other.
 */
@NullMarked
package org.attestnlp.gold.compare;

import org.jspecify.annotations.NullMarked;
