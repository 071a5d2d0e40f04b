/**
 * What keeps one article from costing the others: a limit of its time, of its length and of the
 * memory it takes, and an error record in its place. What stands behind {@code
 * Pipeline.annotate(article, limits)} and {@code annotateAll(articles, options)}, the command and
 * the integrations: users meet {@code Limits} and {@code BatchOptions} instead.
 *
 * <p>Start at {@link org.attestnlp.limit.TimeLimit}, then {@link org.attestnlp.limit.Batch}.
 */
@NullMarked
package org.attestnlp.limit;

import org.jspecify.annotations.NullMarked;
