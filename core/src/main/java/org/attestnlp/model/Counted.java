package org.attestnlp.model;

import org.jspecify.annotations.Nullable;

/**
 * The noun phrase that a claim counts: {@code North Korean troops}.
 *
 * @param span the phrase
 * @param head its head noun as written: {@code troops}
 * @param entity the entity's id if the phrase names one, else null
 */
public record Counted(Span span, String head, @Nullable String entity) {}
