package org.attestnlp.model;

import org.jspecify.annotations.Nullable;

/**
 * A doer or a place in the event of a claim.
 *
 * @param span the phrase
 * @param entity the entity's id if there is one, else null
 */
public record Participant(Span span, @Nullable String entity) {}
