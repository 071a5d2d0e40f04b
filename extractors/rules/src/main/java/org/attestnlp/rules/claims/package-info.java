/**
 * Which numbers are claimed by whom. In: the numbers, quotes and entities of an article; out: its
 * claims, each with its relations. Open {@link org.attestnlp.rules.claims.ClaimBuilder} first: it
 * tells the steps in order.
 *
 * <p>{@code roles} tells claims from other numbers; {@code Drafter} fills a {@code Draft} with what
 * stands in the clause of each number ({@code clauses}, {@code counted}, {@code bounds}); {@code
 * RecordWriter} adds whom and what the clause names ({@code sources}, {@code circumstances}, {@code
 * stance}, {@code outcomes}); {@code relations} holds the finished claims against each other. What
 * they all hand around is in {@code draft}.
 */
@NullMarked
package org.attestnlp.rules.claims;

import org.jspecify.annotations.NullMarked;
