/**
 * Tells what became of those whom a claim counts, and which claims tell of one happening. In:
 * drafts and finished claims; out: outcomes and happenings. Open {@link
 * org.attestnlp.rules.claims.outcomes.OutcomeReader} first.
 */
@NullMarked
package org.attestnlp.rules.claims.outcomes;

import org.jspecify.annotations.NullMarked;
