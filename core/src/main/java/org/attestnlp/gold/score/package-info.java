/**
 * Counts of what is right, missing and spurious come in, precision, recall and F1 by metric go out.
 * Start at {@link org.attestnlp.gold.score.Scores}.
 */
@NullMarked
package org.attestnlp.gold.score;

import org.jspecify.annotations.NullMarked;
