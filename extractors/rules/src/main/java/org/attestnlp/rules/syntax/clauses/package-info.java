/**
 * Clauses: where one begins, which verbs govern its verb, what stands before it. In: the tokens of
 * a sentence with its verbs and noun phrases; out: borders, subjects, answers. Open {@link
 * org.attestnlp.rules.syntax.clauses.ClauseReader} first.
 */
@NullMarked
package org.attestnlp.rules.syntax.clauses;

import org.jspecify.annotations.NullMarked;
