/**
 * Clauses: where one begins, whether words make one, what stands before its verb. In: the tokens of
 * a sentence with its verbs and noun phrases; out: borders, subjects, answers. Open {@link
 * org.attestnlp.rules.syntax.clauses.ClauseReader} first.
 */
@NullMarked
package org.attestnlp.rules.syntax.clauses;

import org.jspecify.annotations.NullMarked;
