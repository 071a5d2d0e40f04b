/**
 * What claims see in the clause of a number that grammar alone does not show: verbs that set an
 * amount, that take people in, figures that are all that is said. In: a {@code Clause}; out:
 * answers about it. Open {@link org.attestnlp.rules.claims.clauses.ClauseNotes} first.
 */
@NullMarked
package org.attestnlp.rules.claims.clauses;

import org.jspecify.annotations.NullMarked;
