/**
 * Finds the verb that a number belongs to, the verbs that govern it, and its subject. In: a number
 * in its sentence; out: a {@code Clause}. Open {@link
 * org.attestnlp.rules.claims.clauses.ClauseReader} first.
 */
@NullMarked
package org.attestnlp.rules.claims.clauses;

import org.jspecify.annotations.NullMarked;
