/**
 * Who is in it. In: an article with the names an engine or the lists found; out: its entities, each
 * with all of its mentions. Open {@link org.attestnlp.rules.entities.EntityGrouper} first.
 *
 * <p>{@code NameRepair} mends the names one pass after the other ({@code names}, {@code borders},
 * {@code typing}); {@code Grouping} then walks through the mentions in text order and puts each
 * into its entity ({@code resolution} for names, {@code mentions} for pronouns and noun phrases).
 * {@code lists} holds what is known of titles, roles and first names.
 */
@NullMarked
package org.attestnlp.rules.entities;

import org.jspecify.annotations.NullMarked;
