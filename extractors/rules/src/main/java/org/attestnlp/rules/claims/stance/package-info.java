/**
 * Judges how surely a number is claimed: fact, estimate, plan, denial. In: a number with its clause
 * and the words that report it; out: a factuality with the hedges that decided. Open {@link
 * org.attestnlp.rules.claims.stance.FactualityJudge} first.
 */
@NullMarked
package org.attestnlp.rules.claims.stance;

import org.jspecify.annotations.NullMarked;
